import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object, readings = {}) =>
  compute(id, sheet as Record<string, unknown>, { asOf, readings }).results;
const unknown = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf }).unknown;
const matrix = (period: object, readings = {}) =>
  results('service.mandatory-matrix', { periods: [{ from: null, days: 100, ...period }] }, readings);

/** The published matrix: what a period counts for. Promotion, leave accrual, retirement, extends probation, allowed in it. */
const rows: readonly (readonly [title: string, period: object, row: string])[] = [
  ['ordinary leave', { kind: 'ordinary-leave' }, '+++++'],
  ['sick leave', { kind: 'sick-leave' }, '+++++'],
  ['exceptional leave, unpaid', { kind: 'exceptional-leave', paid: false }, '---++'],
  ['exceptional leave, paid', { kind: 'exceptional-leave', paid: true }, '-++++'],
  ['exceptional leave, not said to be paid', { kind: 'exceptional-leave' }, '---++'],
  [
    'study leave, purpose met',
    { kind: 'study-leave', purposeAchieved: true, contributionsPaid: true, returned: true },
    '+-+++',
  ],
  [
    'study leave, no contributions',
    { kind: 'study-leave', purposeAchieved: true, contributionsPaid: false, returned: true },
    '+--++',
  ],
  [
    'study leave, purpose missed',
    { kind: 'study-leave', purposeAchieved: false, contributionsPaid: true, returned: true },
    '--+++',
  ],
  [
    'study leave, not returned',
    { kind: 'study-leave', purposeAchieved: false, contributionsPaid: true, returned: false },
    '---++',
  ],
  ['scholarship, purpose met', { kind: 'scholarship', purposeAchieved: true }, '+-+++'],
  ['scholarship, purpose missed', { kind: 'scholarship', purposeAchieved: false }, '--+++'],
  ['dispatch, purpose met', { kind: 'study-dispatch', purposeAchieved: true }, '+-+++'],
  ['dispatch, purpose missed', { kind: 'study-dispatch', purposeAchieved: false }, '--+++'],
  ['secondment to an agency', { kind: 'secondment', borrower: 'government-agency', contributionsPaid: true }, '+++--'],
  [
    'the same without contributions',
    { kind: 'secondment', borrower: 'government-agency', contributionsPaid: false },
    '++---',
  ],
  [
    'secondment to an international body',
    { kind: 'secondment', borrower: 'international-or-regional', contributionsPaid: true },
    '+-+--',
  ],
  ['secondment to the private sector', { kind: 'secondment', borrower: 'private', contributionsPaid: true }, '--+--'],
  ['secondment to a non-profit', { kind: 'secondment', borrower: 'non-profit', contributionsPaid: true }, '--+--'],
  ['absence without ground', { kind: 'absence', convertedToLeave: false }, '---++'],
  ['absence counted as leave', { kind: 'absence', convertedToLeave: true }, '+++++'],
  [
    'suspension, cleared',
    { kind: 'suspension', penaltyFollowed: false, convicted: false, salaryDenied: false },
    '+++++',
  ],
  [
    'suspension, penalty',
    { kind: 'suspension', penaltyFollowed: true, convicted: false, salaryDenied: false },
    '-++++',
  ],
  [
    'suspension, conviction',
    { kind: 'suspension', penaltyFollowed: true, convicted: true, salaryDenied: true },
    '---++',
  ],
  ['training of a year', { kind: 'training', days: 354 }, '+-+++'],
  ['training of less', { kind: 'training', days: 353 }, '+++++'],
  ['training of a dated year', { kind: 'training', from: '1445-01-10H', to: '1446-01-10H' }, '+-+++'],
  ['training of a day less', { kind: 'training', from: '1445-01-10H', to: '1446-01-09H' }, '+++++'],
  ['training that has run for a year', { kind: 'training', from: '1446-01-10H', to: null }, '+-+++'],
  ['training that has not', { kind: 'training', from: '1446-01-11H', to: null }, '+++++'],
  ['training abroad, disregarded', { kind: 'foreign-training', days: 150, excludedByMinister: true }, '-++++'],
  ['motherhood leave', { kind: 'motherhood-leave' }, '+++++'],
  ['prison', { kind: 'prison', fromOrdinaryLeave: false }, '+-+++'],
  ['prison days taken from his leave', { kind: 'prison', fromOrdinaryLeave: true }, '+++++'],
];

describe('what a period counts for', () => {
  it.each(rows)('%s', (_title, period, row) => {
    const found = matrix(period);
    const signs = [
      'countsForPromotion',
      'accruesOrdinaryLeave',
      'countsForRetirement',
      'extendsProbation',
      'allowedInProbation',
    ];
    expect(signs.map((name) => (found[name] === true ? '+' : found[name] === false ? '-' : '?')).join('')).toBe(row);
  });

  it('asks for what it hangs on', () => {
    const names = (period: object) =>
      unknown('service.mandatory-matrix', { periods: [{ from: null, days: 9, ...period }] });
    expect(names({ kind: 'secondment' })).toMatchObject({
      countsForPromotion: ['periods[0].borrower'],
      accruesOrdinaryLeave: ['periods[0].borrower'],
      countsForRetirement: ['periods[0].contributionsPaid'],
    });
    expect(names({ kind: 'suspension' })).toMatchObject({
      countsForPromotion: ['periods[0].penaltyFollowed'],
      accruesOrdinaryLeave: ['periods[0].convicted'],
      countsForRetirement: ['periods[0].salaryDenied'],
    });
    expect(unknown('service.count.leave-accrual', {})['accruesOrdinaryLeave']).toEqual(['periods']);
  });

  it('follows the reading of secondment to other State bodies', () => {
    const abroad = { kind: 'secondment', borrower: 'foreign-government', contributionsPaid: true };
    expect(matrix(abroad)['countsForPromotion']).toBe(false);
    expect(matrix(abroad, { 'AMB-07': 'B' })['countsForPromotion']).toBe(true);
  });

  it('is said of the periods together: one that does not count is enough', () => {
    const periods = [
      { kind: 'sick-leave', from: null, days: 9 },
      { kind: 'absence', from: null, days: 1, convertedToLeave: false },
    ];
    expect(results('service.count.leave-accrual', { periods })['accruesOrdinaryLeave']).toBe(false);
    expect(results('promotion.exclude.absence', { periods })).toEqual({ countsForPromotion: false });
    expect(results('promotion.exclude.suspension', { periods })).toEqual({ countsForPromotion: true });
  });
});

describe('how long he has served', () => {
  const began = {
    'service.from': '1437-01-10H',
    'employee.experienceFrom': '1437-01-10H',
    'employee.rankSince': '1437-01-10H',
  };
  const absence = (days: number) => ({ kind: 'absence', from: null, days, convertedToLeave: false });

  it('is the time since, where everything counts', () => {
    expect(results('service.mandatory-matrix', { ...began, periods: [] })).toMatchObject({
      experience: 'P10Y',
      leaveService: 'P10Y',
      retirementMonths: 120,
      timeInRank: 'P10Y',
      secondmentDays: 0,
    });
  });

  it('stops on the excluded days, and a fraction of a month is left out for retirement', () => {
    const served = (days: number) =>
      results('service.count.retirement', { ...began, periods: [absence(days)] })['retirementMonths'];
    expect([served(0), served(1), served(29), served(30)]).toEqual([120, 119, 119, 118]);
  });

  it('takes days on which two periods overlap out once', () => {
    const two = [
      { kind: 'exceptional-leave', from: '1440-01-01H', to: '1440-02-01H' },
      { kind: 'absence', from: '1440-01-01H', to: '1440-02-01H', convertedToLeave: false },
    ];
    const counted = (periods: object[]) =>
      results('promotion.countable-experience', { ...began, periods })['experience'];
    expect(counted(two)).toBe(counted(two.slice(0, 1)));
    expect(counted(two)).not.toBe('P10Y');
  });

  it('differs by purpose', () => {
    const periods = [
      { kind: 'secondment', from: null, days: 354, borrower: 'international-or-regional', contributionsPaid: true },
    ];
    const found = results('service.mandatory-matrix', { ...began, periods });
    expect(found).toMatchObject({ experience: 'P10Y', retirementMonths: 120, secondmentDays: 354 });
    expect(found['leaveService']).not.toBe('P10Y');
  });

  it('leaves the time in the rank whole under option C of AMB-26', () => {
    const facts = { ...began, periods: [absence(400)] };
    expect(results('service.mandatory-matrix', facts)['timeInRank']).not.toBe('P10Y');
    expect(results('service.mandatory-matrix', facts, { 'AMB-26': 'C' })['timeInRank']).toBe('P10Y');
  });

  it('is nothing and not less, where more is excluded than was served', () => {
    expect(results('service.count.retirement', { ...began, periods: [absence(9999)] })['retirementMonths']).toBe(0);
  });

  it('names the day that it runs from', () => {
    expect(unknown('service.count.retirement', { periods: [] })).toEqual({ retirementMonths: ['service.from'] });
  });
});

describe('study leave and secondment for retirement', () => {
  const counts = (period: object) =>
    results('service.count.retirement-secondment', { periods: [{ from: null, days: 30, ...period }] })[
      'countsForRetirement'
    ];

  it('count with contributions, and study leave only for one who returned', () => {
    expect(counts({ kind: 'secondment', contributionsPaid: true })).toBe(true);
    expect(counts({ kind: 'secondment', contributionsPaid: false })).toBe(false);
    expect(counts({ kind: 'study-leave', contributionsPaid: true, returned: true })).toBe(true);
    expect(counts({ kind: 'study-leave', contributionsPaid: true, returned: false })).toBe(false);
    expect(counts({ kind: 'sick-leave' })).toBe(true);
  });
});

describe('work after the age', () => {
  const id = 'service.count.after-age';

  it('is no service without an extension', () => {
    expect(results(id, { monthsAfterAge: 2, extension: false })).toMatchObject({
      status: 'de-facto',
      countsAsService: false,
      pensionDeductionsReturned: true,
    });
    const within = { afterDismissal: false };
    expect(results(id, { ...within, monthsAfterAge: 2, extension: true })['status']).toBe('in-service');
    expect(results(id, { ...within, monthsAfterAge: 0, extension: false })['countsAsService']).toBe(true);
  });

  it('is the same after a dismissal that was not carried out yet', () => {
    const facts = { monthsAfterAge: 0, extension: false, afterDismissal: true, stoppedOn: '1446-05-01H' };
    expect(results(id, facts)).toMatchObject({ status: 'de-facto', pensionFrom: '1446-05-01H' });
  });

  it('asks for what it hangs on', () => {
    expect(unknown(id, { monthsAfterAge: 2 })['status']).toEqual(['extension', 'afterDismissal']);
  });
});

describe('the end of service of one who was suspended', () => {
  const ended = (suspendedOn: string | null, detainedOn: string | null) =>
    results('service.end.suspended', { suspendedOn, detainedOn })['serviceEndedOn'];

  it('is the earlier of suspension and detention', () => {
    expect(ended('1446-03-01H', '1446-02-20H')).toBe('1446-02-20H');
    expect(ended('1446-02-19H', '1446-02-20H')).toBe('1446-02-19H');
    expect(ended('1446-03-01H', null)).toBe('1446-03-01H');
    expect(ended(null, null)).toBeNull();
    expect(unknown('service.end.suspended', { suspendedOn: '1446-03-01H' })['serviceEndedOn']).toEqual(['detainedOn']);
  });
});
