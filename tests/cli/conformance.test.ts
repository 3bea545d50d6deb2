import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformance, conformanceText, runCases } from '../../src/cli/conformance.js';
import type { ConformanceReport } from '../../src/cli/conformance.js';
import type { ConformanceCase } from '../../src/cli/conformance-file.js';
import { readCases } from '../../src/cli/conformance-file.js';

const asOf = '1447-01-10H';
const published = fileURLToPath(new URL('../rules/cases.json', import.meta.url));

const caseOf = (of: Partial<ConformanceCase>): ConformanceCase => ({
  id: 'X-1',
  subject: '',
  title: 'A case',
  facts: {},
  expected: {},
  ruleIds: [],
  ...of,
});
const run = (of: Partial<ConformanceCase>) => {
  const [report] = runCases([caseOf(of)], asOf).cases;
  return { status: report?.status, different: report?.compared.filter(({ status }) => status === 'different') ?? [] };
};
const step = (expected: object, facts: object = { 'old.rank': 6, 'old.step': 5, 'new.rank': 7 }) =>
  run({ ruleIds: ['salary.promotion-step'], facts: { ...facts }, expected: { ...expected } });

describe('the published worked cases', () => {
  let report: ConformanceReport;
  beforeAll(async () => {
    report = await conformance(published, asOf);
  });

  const whole = [
    'Ordinary promotion, rank 10 and below',
    'Promotion bars (art. 49)',
    'Ranks 11-13',
    'Salary and steps',
    'Ranks 14 and 15',
    'Exceptional promotion',
    'Cool-downs, decision, transfer with promotion',
    'Retirement',
  ];

  it.each(whole)('%s: all pass', (subject) => {
    const failed = report.cases.filter((of) => of.subject === subject && of.status === 'failed');
    expect(failed.map(({ id, compared }) => ({ id, compared }))).toEqual([]);
  });

  it('passes every case of counting service', () => {
    const ids = new Set(['L-040', 'R-007', 'X-017']);
    expect(report.cases.filter(({ id }) => ids.has(id)).map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('fails a case of which no rule is there, and says so', () => {
    const missing = report.cases.filter((of) => of.missing);
    expect(missing.every(({ status }) => status === 'failed')).toBe(true);
    const [{ cases: _cases, ...counts }, lines] = [report, conformanceText(report).split('\n')];
    expect(lines.filter((line) => line.endsWith('(no rule of this case is in the package)'))).toHaveLength(
      missing.length,
    );
    expect(lines.at(-1)).toBe(`${counts.passed} passed, ${counts.failed} failed`);
    expect(counts.passed + counts.failed).toBe(198);
  });

  it('counts the prose that it does not compare', () => {
    const prose = report.cases.flatMap(({ compared }) => compared).filter(({ status }) => status === 'not-compared');
    expect(report.notCompared).toBe(prose.length);
    expect(prose.map(({ name }) => name)).toContain('countable');
  });

  it('fails when anything that is compared is another', async () => {
    const cases = (await readCases(published)).filter(({ subject }) => subject === 'Salary and steps');
    for (const of of cases)
      for (const [name, value] of Object.entries(of.expected)) {
        const wrong = typeof value === 'number' ? value + 1 : 'other';
        expect([of.id, name, runCases([{ ...of, expected: { ...of.expected, [name]: wrong } }], asOf).failed]).toEqual([
          of.id,
          name,
          1,
        ]);
      }
  });
});

describe('a comparison', () => {
  it('holds amounts in riyals against halalas', () => {
    expect(step({ 'new.basic': 7740 }).status).toBe('passed');
    expect(step({ 'new.basic': 7740.01 }).status).toBe('failed');
    expect(step({ 'new.step': 300 }).status).toBe('failed');
  });

  it('holds dates by their day, in either calendar', () => {
    const facts = { suspendedOn: '1447-01-10H', detainedOn: null };
    const ended = (serviceEndedOn: string) =>
      run({ ruleIds: ['service.end.suspended'], facts, expected: { serviceEndedOn } }).status;
    expect([ended('1447-01-10H'), ended('2025-07-05'), ended('2025-07-06')]).toEqual(['passed', 'passed', 'failed']);
  });

  it('names the unknown facts of what is left open', () => {
    expect(step({ 'new.step': 3 }, { 'old.rank': 6, 'new.rank': 7 }).different).toEqual([
      { name: 'new.step', status: 'different', found: 'unknown: old.step' },
    ]);
    expect(step({ outcome: 'undetermined', unknown: ['old.step'] }, { 'old.rank': 6, 'new.rank': 7 }).status).toBe(
      'passed',
    );
    expect(step({ outcome: 'undetermined' }).status).toBe('failed');
  });

  it('names facts that cannot all be so', () => {
    const facts = { 'old.rank': 11, 'old.step': 15, 'new.rank': 12 };
    expect(step({ outcome: 'undetermined', conflicts: ['old.rank', 'old.step'] }, facts).status).toBe('passed');
  });

  it('compares failed rules as a set', () => {
    const barred = (failedRules: readonly string[]) =>
      run({ ruleIds: ['promotion.bar.rating'], facts: { 'employee.lastYearRating': 2 }, expected: { failedRules } })
        .status;
    expect([barred(['promotion.bar.rating']), barred([]), barred(['promotion.bar.leave'])]).toEqual([
      'passed',
      'failed',
      'failed',
    ]);
  });

  it('fails what nothing gives', () => {
    expect(step({ bonus: 5 }).different).toEqual([{ name: 'bonus', status: 'different', found: 'nothing gives it' }]);
  });
});

describe('the ways in which a case may write a fact', () => {
  const barred = (referred: unknown, outcome: string) =>
    run({
      ruleIds: ['termination.resignation.bar'],
      facts: {
        'employee.suspended': false,
        'employee.underInvestigation': false,
        'employee.referredToTrial': referred,
      },
      expected: { outcome },
    }).different;
  const rated = (ratings: unknown, outcome: string) =>
    run({ ruleIds: ['termination.unsatisfactory'], facts: { ratings, grievance: 'none' }, expected: { outcome } })
      .different;

  it('say of kinds only whether there is one', () => {
    expect(barred(true, 'refused')).toEqual([]);
    expect(barred(false, 'allowed')).toEqual([]);
    expect(barred(false, 'refused')).toHaveLength(1);
  });

  it('hold plain values in their order', () => {
    expect(rated([2, 1, 1, 1], 'service-ends')).toEqual([]);
    expect(rated([1, 1, 1, 2], 'service-continues')).toEqual([]);
    expect(rated([], 'service-continues')).toEqual([]);
  });

  it('write a length of time in years and months', () => {
    const age = (pensionAge: string) =>
      run({
        ruleIds: ['retirement.age.transitional'],
        facts: { ageAtCommencement: 29, contributionMonthsAt20240703: 1 },
        expected: { pensionAge },
      }).different;
    expect(age('64y8m')).toEqual([]);
    expect(age('64y7m')).toHaveLength(1);
  });

  it('say whose a fact is, or leave it out', () => {
    const senior = (facts: object, ratedBy = 'minister-considerations') =>
      run({ ruleIds: ['performance.senior'], facts: { ...facts }, expected: { ratedBy } }).different;
    expect([senior({ rank: 14 }), senior({ 'employee.rank': 14 })]).toEqual([[], []]);
    expect(senior({ 'target.rank': 14 })).toHaveLength(1);
    expect(senior({ rank: 13, 'employee.rank': 14 })).toHaveLength(1);
  });

  it('put the words of a name together in another way', () => {
    const grouped = (facts: object) =>
      run({ ruleIds: ['performance.distribution'], facts: { ...facts }, expected: { outcome: 'invalid' } }).different;
    expect([grouped({ groupSize: 19 }), grouped({ 'group.size': 19 })]).toEqual([[], []]);
    expect(grouped({ size: 19 })).toHaveLength(1);
    const started = (name: string) =>
      run({
        ruleIds: ['appointment.no-start-before-decision'],
        facts: { startedOn: '1447-01-01H', [name]: '1447-01-05H' },
        expected: { outcome: 'invalid' },
      }).different;
    expect([started('decisionIssuedOn'), started('decision.issuedOn')]).toEqual([[], []]);
    expect(started('person.decisionIssuedOn')).toHaveLength(1);
  });

  it('name a code by another word for it, and a rating by its name', () => {
    const pension = (endReason: string, outcome = 'entitled') =>
      run({
        ruleIds: ['retirement.early.crl'],
        facts: { endReason, retirementServiceYears: 15 },
        expected: { outcome },
      }).different;
    expect(['post-abolished', 'abolition', 'Post_Abolition'].flatMap((word) => pension(word))).toEqual([]);
    expect([pension('sabbatical'), pension('resignation')].map(({ length }) => length)).toEqual([1, 1]);
    const onLeave = (currentLeave: string) =>
      run({
        ruleIds: ['leave.study.cut'],
        facts: { 'employee.currentLeave': currentLeave },
        expected: { outcome: 'allowed' },
      }).different;
    expect(['study', 'study-leave', 'Study leave'].flatMap(onLeave)).toEqual([]);
    expect(onLeave('sick')).toHaveLength(1);
    expect([rated(['unsatisfactory', 1, 'Unsatisfactory'], 'service-ends')]).toEqual([[]]);
    expect(rated(['satisfactory', 1, 1], 'service-continues')).toEqual([]);
  });

  it('expect a result by the last word of its name', () => {
    const kin = (expected: object) =>
      run({ ruleIds: ['def.kinship'], facts: { 'relative.relation': 'nephew' }, expected: { ...expected } }).different;
    expect([kin({ degree: 3 }), kin({ 'relative.degree': 3 })]).toEqual([[], []]);
    expect([kin({ degree: 4 }), kin({ gree: 3 })].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('say the degrees that one holds, and the experience that counts', () => {
    const required = (id: string, facts: object) =>
      run({
        ruleIds: [`promotion.${id}`],
        facts: { considerationDate: asOf, promotionType: 'ordinary', ...facts },
        expected: { failedRules: ['promotion.qualification'] },
      }).different.length;
    const degree = (held: string) =>
      required('qualification', { 'employee.qualifications': [held], 'target.minQualification': 'bachelor' });
    expect([degree('secondary'), degree('bachelor'), degree('master')]).toEqual([0, 1, 1]);
    const experience = (counted: unknown, least: unknown = 'P4Y') =>
      required('qualification', { 'employee.countableExperience': counted, 'target.minExperience': least });
    expect([experience('P3Y11M'), experience('P4Y'), experience(3.5, 4), experience(4, 4)]).toEqual([0, 1, 0, 1]);
    expect(experience('long')).toBe(1);
  });

  it('say the relation of a relative, for the degree', () => {
    const mourned = (facts: object, days: number) =>
      run({ ruleIds: ['leave.death'], facts: { ...facts }, expected: { days } }).different;
    const after = (relation: string, days: number) => mourned({ 'relative.relation': relation }, days);
    expect([after('father', 5), after('nephew', 5), after('uncle', 0), after('wife', 5)]).toEqual([[], [], [], []]);
    expect([after('husband', 5), after('neighbour', 5)].map(({ length }) => length)).toEqual([1, 1]);
    expect(mourned({ 'relative.relation': 'father', 'relative.degree': 4 }, 0)).toEqual([]);
  });

  it('ask the rule that is named first', () => {
    const facts = { noticeDay: 30, deferralDays: 60 };
    const ids = ['termination.resignation.deferral', 'termination.resignation.effect'];
    expect(run({ ruleIds: ids, facts, expected: { outcome: 'in-time' } }).different).toEqual([]);
    expect(run({ ruleIds: ids.toReversed(), facts, expected: { outcome: 'in-time' } }).different).toHaveLength(1);
  });
});

describe('a case that speaks of one part of a rule', () => {
  const assigned = (facts: object, outcome: string) =>
    run({ ruleIds: ['assignment.post.conditions'], facts: { ...facts }, expected: { outcome } }).status;
  const free = { 'employee.otherAssignments': 0 };

  it('is met as far as it tells, and is open as well', () => {
    expect([assigned(free, 'allowed'), assigned(free, 'undetermined'), assigned(free, 'refused')]).toEqual([
      'passed',
      'passed',
      'failed',
    ]);
    expect([assigned({ ...free, 'employee.onProbation': true }, 'allowed'), assigned({}, 'allowed')]).toEqual([
      'failed',
      'failed',
    ]);
  });

  it('says which facts are open', () => {
    const ruleIds = ['assignment.post.conditions'];
    const text = conformanceText(runCases([caseOf({ ruleIds, facts: free, expected: { outcome: 'allowed' } })], asOf));
    expect(text).toContain('open: target.vacancy, employee.onProbation, employee.lastYearRating');
  });

  it('is open where it tells a part by halves', () => {
    const bar = (facts: object) =>
      run({ ruleIds: ['transfer.bar.probation'], facts: { ...facts }, expected: { outcome: 'allowed' } }).status;
    expect([bar({ 'employee.onProbation': true }), bar({ 'employee.onProbation': false })]).toEqual([
      'failed',
      'passed',
    ]);
  });
});

describe('the words and the rules that answer a case', () => {
  const different = (rule: string, facts: object, expected: object) =>
    run({ ruleIds: [rule], facts: { ...facts }, expected: { ...expected } }).different.map(({ name }) => name);

  it('measure lengths as the fact counts them', () => {
    const early = (years: unknown) =>
      different(
        'retirement.early',
        { 'employee.serviceYears': years, 'employee.rank': 9, 'approval.appointingAuthority': true },
        { outcome: 'allowed' },
      );
    expect([early(20), early('P20Y'), early('P19Y12M')]).toEqual([[], [], []]);
    expect([early(19.9), early('P19Y11M29D')]).toEqual([['outcome'], ['outcome']]);
    const retired = (age: unknown) =>
      different(
        'retirement.compulsory',
        { 'employee.birthDate': '1387-01-10H', 'retirement.statutoryAge': age, 'extension.until': null },
        { outcome: 'retired' },
      );
    expect([retired('P60Y'), retired(60), retired(60.5), retired(61)]).toEqual([[], [], ['outcome'], ['outcome']]);
  });

  it('ask the set of a rule that reads the facts of the case', () => {
    const cutting = (facts: object) => different('leave.cutting', facts, { outcome: 'allowed' });
    expect(cutting({ takenDays: 5, agree: true })).toEqual([]);
    expect(cutting({ cutLeave: 'ordinary', cutBy: 'sick' })).toEqual([]);
    expect(cutting({ cutLeave: 'study', cutBy: 'sick' })).toEqual(['outcome']);
  });

  it('take one plain word for another, and none for what says more', () => {
    const limited = (outcome: string) => different('discipline.penalties', { deductionMonthsNet: 4 }, { outcome });
    expect([limited('invalid'), limited('refused')]).toEqual([[], []]);
    expect([limited('valid'), limited('late'), limited('lapsed')]).toEqual([['outcome'], ['outcome'], ['outcome']]);
  });

  it('take time left, or run out, by any of its words', () => {
    const lapse = (months: number, outcome: string) =>
      different('discipline.limitation', { monthsSinceDiscovery: months, stepsTaken: 0 }, { outcome });
    expect([lapse(26, 'lapsed'), lapse(26, 'late'), lapse(20, 'in-time')]).toEqual([[], [], []]);
    expect([lapse(26, 'in-time'), lapse(20, 'lapsed')]).toEqual([['outcome'], ['outcome']]);
  });

  it('call barred or refused what is both, and barred what is that alone', () => {
    const considered = (facts: object, outcome: string) =>
      different('promotion.next-rank', { considerationDate: asOf, promotionType: 'ordinary', ...facts }, { outcome });
    const both = { 'employee.suspended': true, 'employee.rank': 6, 'target.rank': 8 };
    expect([considered(both, 'not-eligible'), considered(both, 'consideration-barred')]).toEqual([[], []]);
    expect(considered({ 'employee.suspended': true }, 'not-eligible')).toEqual(['outcome']);
    expect(considered({ 'employee.rank': 6, 'target.rank': 8 }, 'consideration-barred')).toEqual(['outcome']);
  });

  it('name the appointing authority, or the body that it is for the rank', () => {
    const accepted = (rank: number, acceptedBy: string) =>
      different('termination.resignation.acceptance', { 'employee.rank': rank, onDate: '1440-10-01H' }, { acceptedBy });
    expect([accepted(13, 'appointing-authority'), accepted(13, 'competent-minister')]).toEqual([[], []]);
    expect(accepted(14, 'council-of-ministers')).toEqual([]);
    expect([accepted(14, 'competent-minister'), accepted(13, 'council-of-ministers')]).toEqual([
      ['acceptedBy'],
      ['acceptedBy'],
    ]);
  });

  it('name the formula that refuses among the failed rules', () => {
    const failed = (months: number, failedRules: readonly string[]) =>
      different('discipline.penalties', { deductionMonthsNet: months }, { failedRules });
    expect([failed(4, ['discipline.penalties']), failed(3, [])]).toEqual([[], []]);
    expect([failed(4, []), failed(3, ['discipline.penalties'])]).toEqual([['failedRules'], ['failedRules']]);
  });

  it('are entitled where the rules are met, and never to a promotion', () => {
    const accompanying = (usedAccompanyMonths: number, entitled: boolean) =>
      different('leave.exceptional.accompany-spouse', { accompanyMonths: 36, usedAccompanyMonths }, { entitled });
    expect([accompanying(84, true), accompanying(85, false)]).toEqual([[], []]);
    expect([accompanying(84, false), accompanying(85, true)]).toEqual([['entitled'], ['entitled']]);
    expect(different('promotion.vacancy', { promotionType: 'ordinary' }, { entitled: true })).toEqual(['entitled']);
  });
});

describe('a case of which the facts cannot be read', () => {
  const refused = (facts: object) => {
    const cases = [
      caseOf({ id: 'S-1', ruleIds: ['salary.promotion-step'], facts: { ...facts }, expected: { 'new.step': 1 } }),
      caseOf({ ruleIds: ['promotion.bar.suspension'], facts: { 'employee.suspended': true }, expected: {} }),
    ];
    const [report, other] = runCases(cases, asOf).cases;
    expect([report?.status, other?.status]).toEqual(['failed', 'passed']);
    return report?.refused;
  };

  it('fails, and says which fact and why, and leaves the others as they are', () => {
    expect(refused({ 'old.rank': 'six' })).toBe('fact-type old.rank');
    expect(refused({ 'old.rank': 16 })).toBe('fact-outside-domain old.rank');
    expect(refused({ onDate: '1447-13-01H' })).toBeDefined();
    expect(refused({ onDate: 5 })).toBe('fact-type onDate');
    expect(refused({ onDate: '1400-01-01H' })).toBe('no-law-in-force salary.promotion-step');
  });

  it('passes where that is what it expects', () => {
    const facts = { onDate: '1400-01-01H', 'old.rank': 6, 'old.step': 5, 'new.rank': 7 };
    expect(step({ outcome: 'no-law-in-force' }, facts).status).toBe('passed');
    expect(step({ outcome: 'no-law-in-force', 'new.step': 3 }, facts).status).toBe('failed');
  });
});

describe('a file that cannot be read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'martaba-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const refusal = async (text: string): Promise<unknown> => {
    const file = join(folder, 'cases.json');
    await writeFile(file, text);
    return conformance(file, asOf).then(
      () => undefined,
      (thrown: { code: string; path: readonly unknown[] }) => [thrown.code, ...thrown.path],
    );
  };
  const withCase = (of: unknown) => refusal(JSON.stringify({ testCases: [of] }));
  it('is refused with the case and the fact', async () => {
    expect(await refusal('{')).toEqual(['not-json', expect.stringMatching(/\.json$/)]);
    expect(await refusal('[]')).toEqual(['cases-shape']);
    expect(await withCase(7)).toEqual(['case-shape', '0']);
    expect(await withCase({ ...caseOf({}), facts: [] })).toEqual(['case-shape', 'X-1', 'facts']);
    expect(await withCase({ ...caseOf({}), ruleIds: [1] })).toEqual(['case-shape', 'X-1', 'ruleIds']);
    await expect(conformance(join(folder, 'none.json'), asOf)).rejects.toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    );
  });
});

describe('what a case writes for people', () => {
  const holiday = (observed: string) =>
    run({ ruleIds: ['holiday.national-founding'], facts: { date: '2028-09-23' }, expected: { observed } }).status;
  const sick = (more: object) =>
    run({ ruleIds: ['leave.sick.serious'], facts: { sickDays: 390 }, expected: { tiers: { full: 360, ...more } } })
      .status;

  it('is a date with its own weekday, and none with another', () => {
    expect(holiday('2028-09-24')).toBe('passed');
    expect(holiday('2028-09-24 (Sunday)')).toBe('passed');
    expect(holiday('2028-09-24 (Monday)')).toBe('failed');
    expect(holiday('2028-09-25 (Monday)')).toBe('failed');
  });

  it('is several results under one name', () => {
    expect(sick({ half: 30 })).toBe('passed');
    expect(sick({ half: 31 })).toBe('failed');
    expect(sick({ half: 30, third: 0 })).toBe('failed');
  });

  it('is a code in words, and a number among codes', () => {
    const reclassified = (recalculateFrom: string) =>
      run({ ruleIds: ['leave.sick.reclassify'], facts: { reclassified: true }, expected: { recalculateFrom } }).status;
    expect(reclassified('start of the leave')).toBe('passed');
    expect(reclassified('end of the leave')).toBe('failed');
    const companion = (degree: number) =>
      run({
        ruleIds: ['leave.companion'],
        facts: { 'relative.degree': degree, medicalDecision: true },
        expected: { outcome: 'allowed' },
      }).status;
    expect([companion(3), companion(4)]).toEqual(['passed', 'failed']);
  });
});
