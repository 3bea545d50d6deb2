import { type Bench, defineBench } from '../kit/bench.js';
import { compareEngines } from '../kit/compare.js';
import { installPeers } from '../peers/load.js';
import { counts } from './cases.js';

const perSecond = (nanoseconds: number): number => Math.round(1e9 / nanoseconds);

export const entries: readonly Bench[] = [
  defineBench({
    name: 'explain-publicodes',
    against: 'publicodes 1.10.3, the same refused cases of promotion-12',
    bar: 5,
    keeps: 'at-least',
    measure: async (seed) => {
      installPeers();
      const { ours, theirs } = await compareEngines(
        { ours: 'bench/explain/ours.engine.ts', theirs: 'bench/explain/publicodes.engine.ts' },
        seed,
      );
      return {
        ratio: theirs.nanoseconds / ours.nanoseconds,
        detail: {
          what: 'how many times as many refused cases a second, from the facts to every condition in words, in Arabic and English',
          goal: 50,
          ours: perSecond(ours.nanoseconds),
          theirs: perSecond(theirs.nanoseconds),
          charactersACaseOurs: Math.round(ours.sum / counts.ours),
          charactersACaseTheirs: Math.round(theirs.sum / counts.theirs),
        },
      };
    },
  }),
];
