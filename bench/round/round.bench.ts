import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { type Bench, defineBench } from '../kit/bench.js';
import { bundleScript, importing } from '../kit/bundle.js';
import type { Report } from './turn.js';

const run = promisify(execFile);
const sizes = [10_000, 100_000, 1_000_000] as const;
const [, , million] = sizes;

/** Runs rounds of so many applicants in a process of its own. */
const turnOf = async (): Promise<(seed: number, applicants: number) => Promise<Report>> => {
  const outfile = await bundleScript('round', [
    importing('takeTurn', 'bench/round/turn.ts'),
    'const [, , seed, applicants] = process.argv;',
    'process.stdout.write(JSON.stringify(takeTurn(Number(seed), Number(applicants))));',
  ]);
  return async (seed, applicants) => {
    const { stdout } = await run(process.execPath, [outfile, String(seed), String(applicants)], { timeout: 600_000 });
    return JSON.parse(stdout) as Report;
  };
};

const rounded = ({ round, sort, ...of }: Report) => ({ ...of, round: Math.round(round), sort: Math.round(sort) });

const time: Bench = defineBench({
  name: 'round-million',
  against: 'sorting an index of the same million applicants by points and date with a comparator over typed arrays',
  bar: 2.5,
  keeps: 'at-most',
  measure: async (seed) => {
    const turn = await turnOf();
    const [small, middle, great] = [await turn(seed, sizes[0]), await turn(seed, sizes[1]), await turn(seed, million)];
    const perApplicant = (of: Report, applicants: number): number => Math.round((of.round * 1e6) / applicants);
    return {
      ratio: great.round / great.sort,
      detail: {
        what: 'times the time of the sort: five wishes each over a post to every ten, all of ordinary promotion judged of every wish, with every reason',
        goal: 1.5,
        '10000': { ...rounded(small), nanosecondsAnApplicant: perApplicant(small, sizes[0]) },
        '100000': { ...rounded(middle), nanosecondsAnApplicant: perApplicant(middle, sizes[1]) },
        '1000000': { ...rounded(great), nanosecondsAnApplicant: perApplicant(great, million) },
      },
    };
  },
});

const memory: Bench = defineBench({
  name: 'round-million-memory',
  against: 'a limit of 2 GiB',
  bar: 2048,
  keeps: 'at-most',
  measure: async (seed) => {
    const { megabytes, given, eligibleWishes } = await (await turnOf())(seed, million);
    return {
      ratio: megabytes,
      detail: { what: 'MiB that the process held at most, with its columns and the sort', given, eligibleWishes },
    };
  },
});

const growth: Bench = defineBench({
  name: 'round-growth',
  against: 'n log n, from ten thousand applicants to a million',
  bar: 2,
  keeps: 'at-most',
  measure: async (seed) => {
    const turn = await turnOf();
    const [small, great] = [await turn(seed, sizes[0]), await turn(seed, million)];
    const expected = (million * Math.log(million)) / (sizes[0] * Math.log(sizes[0]));
    return {
      ratio: great.round / small.round / expected,
      detail: {
        what: 'how many times as much longer as n log n would be; what of it is above 1 is memory that no longer fits the caches',
        small: Math.round(small.round * 10) / 10,
        great: Math.round(great.round),
        sortGrows: Number((great.sort / small.sort / expected).toPrecision(3)),
      },
    };
  },
});

export const entries: readonly Bench[] = [time, memory, growth];
