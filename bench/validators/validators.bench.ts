import { type Bench, defineBench } from '../kit/bench.js';
import { compareEngines } from '../kit/compare.js';
import { installPeers } from '../peers/load.js';

interface Rivals {
  readonly name: string;
  readonly against: string;
  readonly bar: number;
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

const compare = ({ name, against, bar, what, ours: own, theirs: other }: Rivals): Bench =>
  defineBench({
    name,
    against,
    bar,
    keeps: 'at-least',
    measure: async (seed) => {
      const { ours, theirs } = await compareEngines(
        { ours: `bench/validators/${own}.engine.ts`, theirs: `bench/validators/${other}.engine.ts` },
        seed,
      );
      return {
        ratio: theirs.nanoseconds / ours.nanoseconds,
        detail: {
          what,
          ours: `${ours.nanoseconds.toFixed(0)} ns`,
          theirs: `${theirs.nanoseconds.toFixed(0)} ns`,
          accepted: { ours: ours.sum, theirs: theirs.sum },
        },
      };
    },
  });

/** A bench against a library that is installed apart. */
const withPeers = (bench: Bench): Bench => ({
  ...bench,
  measure: (seed) => {
    installPeers();
    return bench.measure(seed);
  },
});

const what = 'whether an employee record is one: how many times faster';

export const entries: readonly Bench[] = [
  compare({ name: 'validators-zod', against: 'zod 4.6.7, safeParse', bar: 2, what, ours: 'ours', theirs: 'zod' }),
  compare({
    name: 'validators-parse-zod',
    against: 'zod 4.6.7, safeParse and its issues',
    bar: 2,
    what: 'an employee record read, with its value or its issues: how many times faster',
    ours: 'ours-parsing',
    theirs: 'zod-parsing',
  }),
  // No bar is set against compilers that judge less: the figure is printed whatever it is.
  compare({
    name: 'validators-ajv',
    against: 'ajv 8.20.0, compiled, without the table of months and check digits',
    bar: 0,
    what,
    ours: 'ours',
    theirs: 'ajv',
  }),
  withPeers(
    compare({
      name: 'validators-typebox',
      against: 'typebox 0.34.52, compiled, without the table of months and check digits',
      bar: 0,
      what,
      ours: 'ours',
      theirs: 'typebox',
    }),
  ),
  withPeers(
    compare({
      name: 'validators-valibot',
      against: 'valibot 1.5.0, without the table of months and check digits',
      bar: 0,
      what,
      ours: 'ours',
      theirs: 'valibot',
    }),
  ),
];
