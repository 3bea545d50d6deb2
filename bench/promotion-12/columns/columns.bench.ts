import { type Bench, defineBench } from '../../kit/bench.js';
import { compareEngines } from '../../kit/compare.js';

const folder = 'bench/promotion-12/columns';
const perSecond = (nanoseconds: number): number => Math.round(1e9 / nanoseconds);

const workers: Bench = defineBench({
  name: 'promotion-12-workers',
  against: 'one worker over the same columns',
  bar: 1.6,
  keeps: 'at-least',
  measure: async (seed) => {
    const { one, two } = await compareEngines(
      { one: `${folder}/workers-1.engine.ts`, two: `${folder}/workers-2.engine.ts` },
      seed,
    );
    return {
      ratio: one.nanoseconds / two.nanoseconds,
      detail: {
        what: 'times as many rows a second with two workers as with one: four million rows in shared memory, every fourth with holes, with room for verdicts made anew each time',
        one: perSecond(one.nanoseconds),
        two: perSecond(two.nanoseconds),
        sameVerdicts: one.sum === two.sum,
      },
    };
  },
});

const linear: Bench = defineBench({
  name: 'promotion-12-linear',
  against: 'a row of a hundred thousand',
  bar: 1.5,
  keeps: 'at-most',
  measure: async (seed) => {
    const { few, many, most } = await compareEngines(
      {
        few: `${folder}/rows-1e5.engine.ts`,
        many: `${folder}/rows-1e6.engine.ts`,
        most: `${folder}/rows-1e7.engine.ts`,
      },
      seed,
    );
    return {
      ratio: most.nanoseconds / few.nanoseconds,
      detail: {
        what: 'times the time of a row, where ten million are judged in one pass instead of a hundred thousand',
        nanosecondsARow: {
          '10^5': Number(few.nanoseconds.toPrecision(3)),
          '10^6': Number(many.nanoseconds.toPrecision(3)),
          '10^7': Number(most.nanoseconds.toPrecision(3)),
        },
      },
    };
  },
});

export const entries: readonly Bench[] = [workers, linear];
