import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { decide, ruleSets, timeline } from '../../../src/rules/index.js';
import { holeyFacts, sheetOfFacts } from '../language/random/sheets.js';

const deep = process.env['MARTABA_DEEP'] === '1';

describe('a decision and its timeline', () => {
  it.each(ruleSets.map((set) => [set.id, set] as const))('agree about %s, on every first and last day', (_id, set) => {
    const start = Math.max(set.from, parseCivilDate('1443-06-10H'));
    fc.assert(
      fc.property(
        holeyFacts(set.registry, 10),
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (facts, later, length, share) => {
          const sheet = sheetOfFacts(set.registry, facts);
          const from = start + later;
          const { spans } = timeline(set, sheet, { from: formatHijri(from), to: formatHijri(from + length) });
          for (const span of spans) {
            const [first, last] = [parseCivilDate(span.from), parseCivilDate(span.to) - 1];
            for (const day of new Set([first, last, first + Math.floor(share * (last - first))]))
              expect([formatHijri(day), decide(set, sheet, { asOf: formatHijri(day) }).outcome]).toEqual([
                formatHijri(day),
                span.outcome,
              ]);
          }
          expect(spans[0]?.from).toBe(formatHijri(from));
          expect(spans.at(-1)?.to).toBe(formatHijri(from + length));
        },
      ),
      // There are some eighty sets.
      { numRuns: deep ? 500 : 6 },
    );
  });
});
