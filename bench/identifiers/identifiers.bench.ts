import { type Bench, defineBench } from '../kit/bench.js';
import { compareEngines } from '../kit/compare.js';
import { type Kind, kinds } from './texts.js';

const identifier = (kind: Kind): Bench =>
  defineBench({
    name: `identifier-${kind}`,
    against: 'a hand-written loop over ASCII',
    bar: 0.5,
    keeps: 'at-least',
    measure: async (seed) => {
      const { ours, theirs } = await compareEngines(
        { ours: 'bench/identifiers/ours.engine.ts', theirs: 'bench/identifiers/theirs.engine.ts' },
        seed,
        kind,
      );
      return {
        ratio: theirs.nanoseconds / ours.nanoseconds,
        detail: {
          what: 'whether a text is one: how many times faster',
          ours: `${ours.nanoseconds.toFixed(0)} ns`,
          theirs: `${theirs.nanoseconds.toFixed(0)} ns`,
          accepted: { ours: ours.sum, theirs: theirs.sum },
        },
      };
    },
  });

export const entries: readonly Bench[] = kinds.map(identifier);
