import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCase } from '../../../src/cli/conformance-answer.js';
import { unknownIn } from '../../../src/cli/conformance-compare.js';
import { failedIn, meaningIn, meaningOf } from '../../../src/cli/conformance-words.js';
import { expectedOf } from './promotion-oracle.js';

/** Every case in the facts of promotion, answered as the articles are written out by hand. */

type Sheet = Readonly<Record<string, unknown>>;

const worked = (
  JSON.parse(readFileSync(new URL('../cases.json', import.meta.url), 'utf8')) as {
    readonly testCases: readonly { readonly id: string; readonly facts: Sheet }[];
  }
).testCases;
const factsOf = (id: string): Sheet => worked.find((of) => of.id === id)?.facts ?? {};
const bases = [factsOf('P-001'), factsOf('P-047'), factsOf('P-053'), factsOf('P-060')];

const day = fc
  .tuple(fc.integer({ min: 1443, max: 1447 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }))
  .map(([year, ...rest]) => `${year}-${rest.map((part) => String(part).padStart(2, '0')).join('-')}H`);
const near = fc.constantFrom('1446-01-09H', '1446-01-10H', '1446-01-11H', '1446-06-15H', '1447-01-10H', '1447-01-11H');
const date = fc.oneof(day, near);
const penalty = fc.oneof(
  fc.record({ type: fc.constant('deduction'), days: fc.integer({ min: 1, max: 16 }), issuedOn: date }),
  fc.record({ type: fc.constantFrom('warning', 'increment-deprivation'), issuedOn: date }),
  fc.record({ type: fc.constant('promotion-deferral'), issuedOn: date, deferUntil: date }),
);
const period = fc.record({
  kind: fc.constantFrom(
    'exceptional-leave',
    'sick-leave',
    'study-leave',
    'scholarship',
    'study-dispatch',
    'secondment',
    'absence',
    'suspension',
    'foreign-training',
    'maternity-leave',
  ),
  days: fc.integer({ min: 0, max: 400 }),
  borrower: fc.constantFrom(
    'government-agency',
    'international-or-regional',
    'private',
    'non-profit',
    'foreign-government',
    'saudi-body-not-under-csl',
  ),
  purposeAchieved: fc.boolean(),
  convertedToLeave: fc.boolean(),
  penaltyFollowed: fc.boolean(),
  excludedByMinister: fc.boolean(),
});
const rank = fc.integer({ min: 5, max: 15 });
const length = fc.constantFrom('P0Y', 'P1Y', 'P1Y6M', 'P1Y11M', 'P2Y', 'P3Y', 'P4Y', 'P5Y');

/** What may stand in the place of a fact of a base. */
const others: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  considerationDate: fc.constantFrom('1447-01-10H', '1446-06-01H', '1447-12-29H', '1446-02-29H', '2025-07-05'),
  'employee.rank': rank,
  'target.rank': rank,
  'target.vacancy': fc.constantFrom('actual', 'in-effect', 'occupied'),
  'employee.meetsTargetQualification': fc.boolean(),
  'employee.meetsTargetAcademicQualification': fc.boolean(),
  'target.minExperience': length,
  'employee.experienceFrom': date,
  'employee.rankSince': date,
  'employee.birthDate': fc.constantFrom('1392-01-09H', '1392-01-10H', '1392-01-11H', '1391-01-10H', '1400-01-01H'),
  periods: fc.array(period, { maxLength: 3 }),
  'employee.lastYearRating': fc.constantFrom(1, 2, 3, 4, 5, null),
  'employee.penalties': fc.array(penalty, { maxLength: 4 }),
  'employee.promotions': fc.array(
    fc.record({ type: fc.constantFrom('ordinary', 'exceptional', 'transfer-with-promotion'), effectiveOn: date }),
    { maxLength: 3 },
  ),
  'employee.yearsInRank12': length,
  'employee.yearsInRank13': length,
  'employee.yearsInRank14': length,
  'employee.equivalentYears': length,
  'employee.onScholarship': fc.boolean(),
  'employee.onStudyDispatch': fc.boolean(),
  'employee.currentCourseDays': fc.constantFrom(0, 179, 180, 181, 365),
  'employee.currentLeave': fc.constantFrom(null, 'study', 'exceptional', 'sick', 'ordinary', 'maternity'),
  'employee.suspended': fc.boolean(),
  'employee.underInvestigation': fc.boolean(),
  'employee.referredToTrial': fc.constantFrom(null, 'job', 'morals', 'other'),
  'employee.onProbation': fc.boolean(),
  'post.holderSeconded': fc.boolean(),
  'post.previousHolderDismissed': fc.boolean(),
  'approval.competentMinister': fc.boolean(),
};

const answered = (facts: Sheet) => {
  const answer = answerCase({ id: 'P', subject: '', title: '', facts, expected: {}, ruleIds: [] }, '1447-01-10H');
  const { decision } = answer;
  if (decision === undefined) throw new Error('a promotion is decided');
  return {
    outcome: meaningIn(decision),
    failedRules: [...failedIn(decision)].toSorted(),
    unknown: unknownIn(answer),
    conflicts: decision.conflicts,
  };
};
const expected = (facts: Sheet) => {
  const { outcome, failedRules } = expectedOf(facts);
  return { outcome: meaningOf(outcome), failedRules: [...failedRules].toSorted() };
};

const optional = [
  'employee.rankSince',
  'employee.experienceFrom',
  'target.minExperience',
  'employee.yearsInRank12',
  'employee.yearsInRank13',
  'employee.yearsInRank14',
  'employee.equivalentYears',
  'dismissal.final',
];

/** A base, with some facts changed and some of those that only other promotions hold added. */
const sheet = fc.constantFrom(...bases).chain((base) => {
  const names = [...Object.keys(base), ...optional].filter((name) => others[name] !== undefined);
  return fc
    .subarray([...new Set(names)], { maxLength: 5 })
    .chain((changed) => fc.record(Object.fromEntries(changed.map((name) => [name, others[name] ?? fc.constant(0)]))))
    .map((change): Sheet => ({ ...base, ...change }));
});

/** Facts of the question, and one that no rule of promotion reads. */
const neutral = new Set(['considerationDate', 'promotionType', 'employee.underInvestigation', 'employee.onProbation']);

describe('a promotion', () => {
  it('is decided as the articles say, whatever the facts', () => {
    fc.assert(
      fc.property(sheet, (facts) => {
        const { outcome, failedRules } = answered(facts);
        expect({ outcome, failedRules }).toEqual(expected(facts));
      }),
    );
  });

  it('is decided, or its open fact named, with one fact left out', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), (facts, at) => {
        const names = Object.keys(facts).filter((name) => !neutral.has(name));
        const out = names[at % names.length] ?? '';
        const less = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== out));
        const { outcome, failedRules, unknown } = answered(less);
        expect({ outcome, failedRules }).toEqual(expected(less));
        const whole = answered(facts);
        if (outcome === 'undetermined' && whole.outcome !== 'undetermined') expect(unknown).toContain(out);
      }),
    );
  });
});
