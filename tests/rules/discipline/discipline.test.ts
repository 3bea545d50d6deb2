import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decide, decideRule, disciplinaryDecision } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const ask = (id: string, sheet: Sheet, on = asOf) => compute(`discipline.${id}`, sheet, { asOf: on });
const results = (id: string, sheet: Sheet, on = asOf) => ask(id, sheet, on).results;
const outcome = (id: string, sheet: Sheet, on = asOf) => results(id, sheet, on)['outcome'];

describe('a penalty', () => {
  const of = (sheet: Sheet) => outcome('penalties', sheet);

  it('of deduction takes three months of net salary at most', () => {
    expect([0, 3, 3.01, 4].map((deductionMonthsNet) => of({ deductionMonthsNet }))).toEqual([
      'valid',
      'valid',
      'invalid',
      'invalid',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (netMonthlySalary) => {
        const total = (totalDeduction: number) => of({ netMonthlySalary, totalDeduction });
        expect([total(3 * netMonthlySalary), total(3 * netMonthlySalary + 1)]).toEqual(['valid', 'invalid']);
      }),
    );
  });

  it('of deduction takes a third of the net salary a month at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5_000_000 }), fc.nat(15_000_000), (netMonthlySalary, totalDeduction) => {
        const { maxMonthly, minMonths } = results('penalties', { netMonthlySalary, totalDeduction }) as Record<
          string,
          number
        >;
        const monthly = (monthlyDeduction: number) => of({ netMonthlySalary, monthlyDeduction });
        expect([monthly(Number(maxMonthly)), monthly(Number(maxMonthly) + 1)]).toEqual(['valid', 'invalid']);
        expect((Number(minMonths) * netMonthlySalary) / 3).toBeGreaterThanOrEqual(totalDeduction);
        expect(((Number(minMonths) - 1) * netMonthlySalary) / 3).toBeLessThan(Math.max(totalDeduction, 1));
      }),
    );
    expect(results('penalties', { netMonthlySalary: 900_000, totalDeduction: 2_700_000 })).toEqual({
      maxTotal: 2_700_000,
      maxMonthly: 300_000,
      minMonths: 9,
      outcome: 'valid',
    });
    expect(results('penalties', { netMonthlySalary: 0, totalDeduction: 1 })['minMonths']).toBeNull();
  });

  it('takes one increment, or two years of promotion, at most', () => {
    expect([1, 2].map((incrementsDeprived) => of({ incrementsDeprived }))).toEqual(['valid', 'invalid']);
    expect([2, 2.1].map((promotionDeferralYears) => of({ promotionDeferralYears }))).toEqual(['valid', 'invalid']);
    expect(ask('penalties', {}).unknown['outcome']).toEqual(['deductionMonthsNet']);
  });

  it('is exceeded by any one of its measures', () => {
    expect(of({ deductionMonthsNet: 1, incrementsDeprived: 2 })).toBe('invalid');
  });
});

describe('a disciplinary decision', () => {
  const sound = {
    investigated: true,
    confronted: true,
    heard: true,
    defenceExamined: true,
    recorded: true,
    reasoned: true,
    penaltiesForSameAct: 1,
    orderedBySuperior: true,
    alertedInWriting: false,
    penalty: 'dismissal',
    decidedBy: 'second-committee',
    committeeRecommended: true,
    'employee.rank': 13,
  };
  const failed = (more: Sheet) =>
    decide(disciplinaryDecision, { ...sound, ...more }, { asOf })
      .findings.filter(({ status }) => status === 'unmet')
      .map(({ rule, part }) => (part === undefined ? rule : `${rule}/${part}`));
  const rule = (id: string, sheet: Sheet) => decideRule(`discipline.${id}`, sheet, { asOf }).outcome;

  it('holds when every step was taken', () => {
    expect(decide(disciplinaryDecision, sound, { asOf }).outcome).toBe('eligible');
    expect(decide(disciplinaryDecision, {}, { asOf }).outcome).toBe('undetermined');
  });

  it('fails on each step that was not taken', () => {
    for (const step of ['investigated', 'confronted', 'heard', 'defenceExamined', 'recorded', 'reasoned']) {
      expect(failed({ [step]: false })).toHaveLength(1);
      expect(rule('due-process', { [step]: false })).toBe('ineligible');
      const { [step]: _, ...others } = sound as Sheet;
      expect(rule('due-process', others)).toBe('undetermined');
    }
    expect(rule('due-process', { heard: true })).toBe('undetermined');
  });

  it('sets one penalty for one act', () => {
    expect([0, 1, 2].map((penaltiesForSameAct) => rule('single-penalty', { penaltiesForSameAct }))).toEqual([
      'eligible',
      'eligible',
      'ineligible',
    ]);
  });

  it('spares one who obeyed after alerting his superior, and no other', () => {
    const exempt = (orderedBySuperior: boolean, alertedInWriting: boolean) =>
      results('superior-order', { orderedBySuperior, alertedInWriting })['exempt'];
    expect([exempt(true, true), exempt(true, false), exempt(false, true)]).toEqual([true, false, false]);
    expect(failed({ alertedInWriting: true })).toEqual(['discipline.superior-order']);
    expect(ask('superior-order', { orderedBySuperior: true }).unknown['exempt']).toEqual(['alertedInWriting']);
  });

  it('of dismissal is for a committee, and for the court from rank 14 on', () => {
    const by = (decidedBy: string, rank: number) => failed({ decidedBy, 'employee.rank': rank }).length === 0;
    const deciders = ['competent-minister', 'first-committee', 'second-committee', 'court'];
    expect(deciders.map((one) => by(one, 13))).toEqual([false, false, true, false]);
    for (const rank of [14, 15]) expect(deciders.map((one) => by(one, rank))).toEqual([false, false, false, true]);
    expect(failed({ committeeRecommended: false })).toEqual(['discipline.dismissal-procedure/recommended']);
    expect(failed({ penalty: 'warning', decidedBy: 'competent-minister', committeeRecommended: false })).toEqual([]);
    expect(rule('dismissal-procedure', { penalty: 'dismissal', decidedBy: 'competent-minister' })).toBe('ineligible');
    expect([13, 14].map((rank) => results('dismissal-procedure', { 'employee.rank': rank })['referTo'])).toEqual([
      'second-committee',
      'oversight-and-anti-corruption-authority',
    ]);
  });

  it('of dismissal awaits the King from rank 14 on', () => {
    const needed = (penalty: string, rank: number) =>
      results('dismissal-rank14-ratification', { penalty, 'employee.rank': rank })['ratificationRequired'];
    expect([needed('dismissal', 13), needed('dismissal', 14), needed('warning', 15)]).toEqual([false, true, false]);
  });
});

describe('a suspension', () => {
  it('lasts two years at most, in one period or several', () => {
    expect([24, 24.1, 25].map((suspensionMonths) => outcome('suspension', { suspensionMonths }))).toEqual([
      'valid',
      'invalid',
      'invalid',
    ]);
    const from = { suspendedOn: '1444-06-01H', suspensionEndedOn: null };
    const last = (earlierSuspensionDays: number) =>
      results('suspension', { ...from, earlierSuspensionDays })['lastDay'];
    expect([last(0), last(29)]).toEqual(['1446-06-01H', '1446-05-01H']);
    const on = (date: string) => outcome('suspension', { ...from, earlierSuspensionDays: 0 }, date);
    expect([on('1446-06-01H'), on('1446-06-02H')]).toEqual(['valid', 'invalid']);
    const ended = (suspensionEndedOn: string) =>
      outcome('suspension', { ...from, suspensionEndedOn, earlierSuspensionDays: 0 });
    expect([ended('1446-06-01H'), ended('1446-06-02H')]).toEqual(['valid', 'invalid']);
    expect(ask('suspension', from).unknown['lastDay']).toEqual(['earlierSuspensionDays']);
  });
});

describe('a violation', () => {
  const of = (sheet: Sheet, on = asOf) => outcome('limitation', sheet, on);

  it('lapses two years after its discovery, or after the last step', () => {
    const months = (monthsSinceDiscovery: number) => of({ monthsSinceDiscovery, stepsTaken: 0 });
    expect([23, 24, 24.1, 26].map((count) => months(count))).toEqual(['not-lapsed', 'not-lapsed', 'lapsed', 'lapsed']);
    expect(of({ monthsSinceDiscovery: 40, stepsTaken: 1, monthsSinceLastStep: 24 })).toBe('not-lapsed');
    expect(of({ monthsSinceDiscovery: 40, stepsTaken: 1, monthsSinceLastStep: 25 })).toBe('lapsed');
    const dated = (lastStepOn: string | null, on: string) => of({ discoveredOn: '1444-03-01H', lastStepOn }, on);
    expect([dated(null, '1446-03-01H'), dated(null, '1446-03-02H')]).toEqual(['not-lapsed', 'lapsed']);
    expect([dated('1445-05-05H', '1447-05-05H'), dated('1445-05-05H', '1447-05-06H')]).toEqual([
      'not-lapsed',
      'lapsed',
    ]);
  });

  it('has a last day', () => {
    const sheet = { discoveredOn: '1444-03-01H', lastStepOn: null };
    expect(deadline('discipline.limitation', sheet, { asOf: '1446-03-01H' })).toMatchObject({
      lastDay: '1446-03-01H',
      status: 'open',
    });
    expect(deadline('discipline.limitation', sheet, { asOf: '1446-03-02H' }).status).toBe('passed');
  });

  it('lapses on death and total incapacity', () => {
    expect(of({ died: true })).toBe('lapsed');
    expect(of({ totallyIncapacitated: true, monthsSinceDiscovery: 1, stepsTaken: 0 })).toBe('lapsed');
    expect(of({ died: false, totallyIncapacitated: false, monthsSinceDiscovery: 1, stepsTaken: 0 })).toBe('not-lapsed');
  });

  it('is undetermined where it is not known when it was last pursued', () => {
    const unknown = (sheet: Parameters<typeof ask>[1]) => ask('limitation', sheet).unknown['outcome'];
    expect(unknown({ monthsSinceDiscovery: 40, stepsTaken: 1 })).toEqual(['monthsSinceLastStep']);
    expect(unknown({ monthsSinceDiscovery: 40 })).toEqual(['stepsTaken']);
    expect(unknown({ discoveredOn: '1440-01-01H' })).toEqual(['lastStepOn']);
  });

  it('has not lapsed within two years of discovery, whatever was done since', () => {
    const of = (sheet: Parameters<typeof ask>[1]) => ask('limitation', sheet).results['outcome'];
    expect(of({ monthsSinceDiscovery: 24 })).toBe('not-lapsed');
    expect(of({ monthsSinceDiscovery: 24.1 })).toBeUndefined();
    expect(of({ monthsSinceDiscovery: 40, lastStepOn: '1446-01-01H' })).toBe('not-lapsed');
  });
});

describe('penalties', () => {
  const of = (dates: readonly string[], on: string) =>
    results('expungement', { penalties: dates.map((issuedOn) => ({ type: 'warning', issuedOn })) }, on);

  it('are erased two Hijri years after the last', () => {
    expect(of(['1444-01-10H'], '1446-01-09H')).toEqual({ erased: false, erasedOn: '1446-01-10H' });
    expect(of(['1444-01-10H'], '1446-01-10H')).toEqual({ erased: true, erasedOn: '1446-01-10H' });
    expect(of(['1444-01-10H', '1445-06-01H'], '1446-02-01H')).toEqual({ erased: false, erasedOn: '1447-06-01H' });
    expect(of(['1445-06-01H', '1444-01-10H'], '1447-06-01H')).toEqual({ erased: true, erasedOn: '1447-06-01H' });
  });

  it('that come later do not count yet, and none needs no erasing', () => {
    expect(of(['1444-01-10H', '1446-06-01H'], '1446-01-10H')).toEqual({ erased: true, erasedOn: '1446-01-10H' });
    expect(of([], asOf)).toEqual({ erased: true, erasedOn: null });
    expect(ask('expungement', {}).unknown).toEqual({ erased: ['penalties'], erasedOn: ['penalties'] });
  });
});

describe('discipline', () => {
  it('came into force 180 days after its publication', () => {
    expect(results('effective', {}, '1443-08-19H')).toEqual({ inForceFrom: '1443-08-20H', inForce: false });
    expect(results('effective', {}, '2022-03-23')).toEqual({ inForceFrom: '1443-08-20H', inForce: true });
  });

  it('goes on after service, with a fine of three salaries at most, unless death or incapacity ended it', () => {
    const of = (sheet: Sheet) => results('after-service', { lastNetMonthlySalary: 1_000_001, ...sheet });
    expect(of({ died: false, totallyIncapacitated: false })).toEqual({ proceedingsContinue: true, maxFine: 3_000_003 });
    expect(of({ died: true })['proceedingsContinue']).toBe(false);
    expect(of({ totallyIncapacitated: true })['proceedingsContinue']).toBe(false);
  });

  it('is asked about a final judgment that does not dismiss', () => {
    const of = (final: boolean, dismissesByLaw: boolean) =>
      results('non-dismissal-conviction', { 'judgment.final': final, 'judgment.dismissesByLaw': dismissesByLaw })[
        'referred'
      ];
    expect([of(true, false), of(true, true), of(false, false)]).toEqual([true, false, false]);
  });
});
