import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDualDate } from '../../../src/models/calendar/index.js';
import { allowanceSchema, compensationOn, rewardSchema } from '../../../src/models/employment/index.js';

const on = parseDualDate('1447-01-10H');
const allowance = (change: object) =>
  allowanceSchema.parse({
    type: 'transport',
    amount: '700.00',
    from: '1446-01-01H',
    lastDay: null,
    provenance: 'verified',
    ...change,
  });

describe('what is paid beside the basic salary', () => {
  it('is what runs on the day, and adds up by the month to the halala', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ halalas: fc.nat(10_000_000), runs: fc.boolean(), once: fc.boolean() }), { maxLength: 9 }),
        (entries) => {
          const allowances = entries.map(({ halalas, runs, once }) => ({
            ...allowance({ lastDay: runs ? null : '1447-01-09H', paid: once ? 'once' : 'monthly' }),
            amount: halalas,
          }));
          const found = compensationOn({ allowances, rewards: [] }, on);
          expect(found?.allowances).toEqual(allowances.filter(({ lastDay }) => lastDay === null));
          expect(found?.monthly).toBe(
            entries.reduce((sum, { halalas, runs, once }) => sum + (runs && !once ? halalas : 0), 0),
          );
        },
      ),
    );
  });

  it('has no sum while one amount is not known, and is not known where the record says nothing', () => {
    const found = compensationOn({ allowances: [allowance({}), allowance({ amount: undefined })] }, on);
    expect(found?.allowances).toHaveLength(2);
    expect(found).not.toHaveProperty('monthly');
    expect(compensationOn({ rewards: [] }, on)).toBeUndefined();
  });

  it('has the rewards that were granted by then, the latest first', () => {
    const rewards = ['1445-02-01H', '1447-01-11H', '1446-02-01H', '1447-01-10H'].map((grantedOn) =>
      rewardSchema.parse({ type: 'overtime', grantedOn, provenance: 'verified' }),
    );
    expect(compensationOn({ allowances: [], rewards }, on)?.rewards.map(({ grantedOn }) => grantedOn.hijri)).toEqual([
      '1447-01-10H',
      '1446-02-01H',
      '1445-02-01H',
    ]);
  });
});
