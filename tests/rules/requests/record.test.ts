import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employeeSchema } from '../../../src/models/employment/index.js';
import {
  decide,
  isUnaltered,
  ordinaryPromotion,
  originsOf,
  outdatedBy,
  sealOfRecord,
} from '../../../src/rules/index.js';
import { recordOf } from '../../arbitraries/records.js';

const asOf = '1447-01-10H';
const record = employeeSchema.parse(recordOf({}));
const key = new Uint8Array(32).fill(7);

describe('the values that a form begins with', () => {
  it('say where they come from: verified by the agency, said by the person, or derived', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('verified', 'self-declared', 'derived'),
        fc.constantFrom('verified', 'self-declared', 'derived'),
        (ofPost, ofRank) => {
          const [moe, moh] = record.positions.map((position) => ({ ...position, provenance: ofPost }) as const);
          const ranks = record.ranks.map((rank) => ({ ...rank, provenance: ofRank }) as const);
          const origins = originsOf({ positions: [moe, moh].flatMap((of) => of ?? []), ranks }, { asOf });
          const by = new Map(origins.map((of) => [of.field, of]));
          expect(by.get('job.entity')).toEqual({
            field: 'job.entity',
            provenance: ofPost,
            path: ['positions', 1],
            authoritative: ofPost === 'verified',
          });
          expect(by.get('job.rank')?.path).toEqual(['ranks', 0]);
          expect(by.get('job.step')?.authoritative).toBe(ofRank === 'verified');
        },
      ),
    );
  });

  it('have none on a day of which the record says nothing', () => {
    expect(originsOf(record, { asOf: '1439-12-29H' })).toEqual([]);
    expect(originsOf(record, { asOf: '1444-01-01H' }).map(({ path: [list, at] }) => [list, at])).toEqual(
      Array.from({ length: 4 }, () => ['positions', 0]),
    );
  });
});

describe('a sealed record', () => {
  it('is told from one of which any value was changed, added or taken away', async () => {
    const seal = await sealOfRecord(record, key);
    expect(await isUnaltered(employeeSchema.parse(recordOf({})), seal, key)).toBe(true);
    const others = [
      recordOf({ ranks: [{ rank: 7, step: 4, from: '1445-01-01H', lastDay: null, provenance: 'verified' }] }),
      recordOf({ ranks: [{ rank: 7, step: 3, from: '1445-01-01H', lastDay: null, provenance: 'derived' }] }),
      recordOf({ positions: [] }),
      recordOf({ nationality: 'YE' }),
      recordOf({ rewards: [] }),
    ];
    for (const other of others) expect(await isUnaltered(employeeSchema.parse(other), seal, key)).toBe(false);
    expect(await isUnaltered(record, seal, new Uint8Array(32).fill(8))).toBe(false);
    for (const none of ['', 'x', seal.slice(2)]) expect(await isUnaltered(record, none, key)).toBe(false);
  });
});

describe('a decision that was kept', () => {
  const facts = {
    'employee.rank': 7,
    'employee.suspended': false,
    'target.rank': 8,
    'employee.qualifications': [{ level: 6, awardedOn: '1437-08-15H' }],
  } as const;
  const was = decide(ordinaryPromotion, facts, { asOf });

  it('stands while nothing that it read is another', () => {
    expect(outdatedBy(ordinaryPromotion, was, facts)).toEqual([]);
    expect(outdatedBy(ordinaryPromotion, was, { ...facts, 'account.absher': true })).toEqual([]);
  });

  it('on a promotion is outdated by a qualification that is added, corrected or taken away', () => {
    for (const qualifications of [
      [...facts['employee.qualifications'], { level: 7, awardedOn: '1446-12-01H' }],
      [{ level: 7, awardedOn: '1437-08-15H' }],
      [],
    ])
      expect(outdatedBy(ordinaryPromotion, was, { ...facts, 'employee.qualifications': qualifications })).toEqual([
        'employee.qualifications',
      ]);
  });

  it('is outdated by a fact that becomes known, or is no longer', () => {
    const { 'employee.suspended': _, ...less } = facts;
    expect(outdatedBy(ordinaryPromotion, was, less)).toEqual(['employee.suspended']);
    expect(outdatedBy(ordinaryPromotion, decide(ordinaryPromotion, less, { asOf }), facts)).toEqual([
      'employee.suspended',
    ]);
  });
});
