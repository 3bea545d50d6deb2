import { type Bench, defineBench } from '../kit/bench.js';
import { compareEngines } from '../kit/compare.js';

const against = (name: string, engine: string, who: string, bar: number): Bench =>
  defineBench({
    name,
    against: who,
    bar,
    keeps: 'at-least',
    measure: async (seed) => {
      const { ours, theirs } = await compareEngines(
        { ours: 'bench/hijri/ours.engine.ts', theirs: `bench/hijri/${engine}.engine.ts` },
        seed,
      );
      return {
        ratio: theirs.nanoseconds / ours.nanoseconds,
        detail: {
          what: 'a Gregorian date to a Hijri one: how many times faster',
          ours: `${ours.nanoseconds.toFixed(1)} ns`,
          theirs: `${theirs.nanoseconds.toFixed(1)} ns`,
          sameDates: ours.sum === theirs.sum,
        },
      };
    },
  });

export const entries: readonly Bench[] = [
  against('hijri-conversion-intl', 'intl', 'Intl.DateTimeFormat, islamic-umalqura', 20),
  against('hijri-conversion-moment-hijri', 'moment-hijri', 'moment-hijri 3.0.0, its bare conversion', 5),
];
