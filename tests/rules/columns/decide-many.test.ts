import { describe, expect, it } from 'vitest';
import { decide, decideMany, ordinaryPromotion } from '../../../src/rules/index.js';
import { sheetOf, workedCases } from '../cases.js';

const settings = { asOf: '1447-01-10H' };
const sheets = workedCases.filter(({ facts }) => facts['promotionType'] === 'ordinary').map((of) => sheetOf(of).sheet);

describe('deciding many', () => {
  it('says of each case what deciding it alone says, in their order, over several blocks', () => {
    const many = Array.from({ length: 4100 }, (_, i) => sheets[i % sheets.length] ?? {});
    const alone = sheets.map((sheet) => {
      const { outcome, findings, conflicts } = decide(ordinaryPromotion, sheet, settings);
      const ids = (wanted: string): string[] =>
        findings
          .filter(({ status }) => status === wanted)
          .map(({ rule, part }) => (part === undefined ? rule : `${rule}/${part}`));
      return { outcome, reasons: ids('unmet'), unknown: ids('unknown'), conflicts: conflicts.map(({ rule }) => rule) };
    });
    const said = [...decideMany(ordinaryPromotion, many, settings)];
    expect(said).toEqual(many.map((_, i) => alone[i % sheets.length]));
  });

  it('reads no further than it is asked', () => {
    let read = 0;
    const endless = function* () {
      for (;;) {
        read += 1;
        yield {};
      }
    };
    const [first] = decideMany(ordinaryPromotion, endless(), settings);
    expect(first?.outcome).toBe('undetermined');
    expect(read).toBeLessThan(10_000);
  });

  it('names the case that is wrong by its number', () => {
    const many = [...Array.from({ length: 4097 }, () => ({})), { 'employee.rank': 'six' as never }];
    expect(() => [...decideMany(ordinaryPromotion, many, settings)]).toThrow(
      expect.objectContaining({ code: 'fact-type', path: [4097, 'employee.rank'] }),
    );
  });
});
