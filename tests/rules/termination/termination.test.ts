import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Readings = Readonly<Record<string, string>>;
const results = (id: string, sheet: object, on = asOf, readings: Readings = {}) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on, readings }).results;
const decided = (id: string, sheet: object, on = asOf, readings: Readings = {}) =>
  decideRule(id, sheet as Record<string, unknown>, { asOf: on, readings });
const outcome = (id: string, sheet: object, on = asOf, readings: Readings = {}) =>
  decided(id, sheet, on, readings).outcome;

describe('the acceptance of a resignation', () => {
  const by = (rank: number, on = asOf) => results('termination.resignation.acceptance', { 'employee.rank': rank }, on);

  it('is the minister’s for ranks 14 and 15 since 25/2/1441H, and the President is informed', () => {
    const minister = { acceptedBy: 'competent-minister', informed: 'president-of-council-of-ministers' };
    const appointing = { acceptedBy: 'appointing-authority', informed: null };
    expect(by(14, '1441-02-25H')).toEqual(minister);
    expect(by(14, '1441-02-24H')).toEqual(appointing);
    expect(by(13)).toEqual(appointing);
    expect(by(15)).toEqual(minister);
  });

  it('is barred by suspension, investigation or trial, and needs all three to be known otherwise', () => {
    const clear = {
      'employee.suspended': false,
      'employee.underInvestigation': false,
      'employee.referredToTrial': null,
    };
    const may = (more: object) => outcome('termination.resignation.bar', { ...clear, ...more });
    expect(may({})).toBe('eligible');
    expect(may({ 'employee.suspended': true })).toBe('ineligible');
    expect(may({ 'employee.underInvestigation': true })).toBe('ineligible');
    expect(may({ 'employee.referredToTrial': 'other' })).toBe('ineligible');
    expect(may({ 'employee.underInvestigation': undefined })).toBe('undetermined');
  });
});

describe('the effect of a resignation', () => {
  const id = 'termination.resignation.effect';
  const facts = { filedOn: '2025-07-01', acceptedOn: null, deferred: false };

  it('comes thirty days after filing without a decision', () => {
    expect(outcome(id, facts, '2025-07-30')).toBe('ineligible');
    expect(outcome(id, facts, '2025-07-31')).toBe('eligible');
    expect(results(id, facts, '2025-07-30')).toMatchObject({ outcome: 'still-in-service', serviceEndedOn: null });
    expect(results(id, facts, '2025-07-31')['outcome']).toBe('service-ended');
    expect(deadline(id, facts, { asOf: '2025-07-31' }).status).toBe('open');
    expect(deadline(id, facts, { asOf: '2025-08-01' }).status).toBe('passed');
  });

  it('waits while it is deferred', () => {
    expect(outcome(id, { ...facts, deferred: true }, '2025-08-20')).toBe('ineligible');
    expect(outcome(id, { ...facts, deferred: undefined }, '2025-08-20')).toBe('undetermined');
  });

  it('comes at once on acceptance, deferred or not', () => {
    const accepted = { ...facts, acceptedOn: '2025-07-10', deferred: true };
    expect(outcome(id, accepted, '2025-07-09')).toBe('ineligible');
    expect(outcome(id, accepted, '2025-07-10')).toBe('eligible');
    const late = results(id, { ...facts, acceptedOn: '2025-08-20' }, '2025-08-20');
    expect(late['serviceEndedOn']).toBe(late['thirtyDaysOn']);
  });

  it('is not found where acceptance comes before filing', () => {
    expect(decided(id, { ...facts, acceptedOn: '2025-06-30' }).conflicts).toEqual([
      { rule: 'acceptedOn', facts: ['acceptedOn', 'filedOn'] },
    ]);
  });
});

describe('the deferral of a resignation', () => {
  const id = 'termination.resignation.deferral';
  const may = (noticeDay: number, deferralDays: number) => outcome(id, { noticeDay, deferralDays });

  it('is notified within thirty days, and for sixty at most', () => {
    expect(may(30, 60)).toBe('eligible');
    expect(may(31, 60)).toBe('ineligible');
    expect(may(30, 61)).toBe('ineligible');
    expect(outcome(id, { noticeDay: 31 })).toBe('ineligible');
    expect(outcome(id, { noticeDay: 30 })).toBe('undetermined');
  });

  it('runs from the date set in the resignation', () => {
    const facts = { filedOn: '1447-01-01H', leavingOn: '1447-02-01H', deferralDays: 10 };
    const found = results(id, facts);
    expect(found['deferredUntil']).toBe('1447-02-11H');
    expect(deadline(id, facts, { asOf }).status).toBe('open');
  });
});

describe('withdrawing a resignation', () => {
  const id = 'termination.resignation.withdrawal';

  it('takes the approval of the minister before the date of leaving', () => {
    const facts = { withdrawnAfterLeaving: false, 'approval.competentMinister': true };
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, withdrawnAfterLeaving: true })).toBe('ineligible');
    expect(outcome(id, { ...facts, 'approval.competentMinister': false })).toBe('ineligible');
    expect(outcome(id, { withdrawnAfterLeaving: false })).toBe('undetermined');
  });

  it('is too late on the date of leaving itself', () => {
    const on = (withdrawalApprovedOn: string) =>
      outcome(id, { withdrawalApprovedOn, leavingOn: '1447-01-10H', 'approval.competentMinister': true });
    expect(on('1447-01-09H')).toBe('eligible');
    expect(on('1447-01-10H')).toBe('ineligible');
  });
});

describe('absence', () => {
  const absent = (consecutive: number, separate: number, lawfulExcuse = false) =>
    outcome('termination.absence', {
      'absence.consecutiveDays': consecutive,
      'absence.scatteredDaysInLastYear': separate,
      lawfulExcuse,
    });

  it('of fifteen consecutive or thirty separate days lets the agency end the service', () => {
    expect(absent(15, 15)).toBe('eligible');
    expect(absent(14, 29)).toBe('ineligible');
    expect(absent(1, 30)).toBe('eligible');
    expect(absent(15, 30, true)).toBe('ineligible');
    expect(outcome('termination.absence', { 'absence.consecutiveDays': 20 })).toBe('undetermined');
  });

  it('after a leave counts from the sixteenth day', () => {
    const away = (daysAfterLeaveEnd: number, lawfulExcuse = false) =>
      outcome('termination.no-return', { daysAfterLeaveEnd, lawfulExcuse });
    expect(away(15)).toBe('ineligible');
    expect(away(16)).toBe('eligible');
    expect(away(16, true)).toBe('ineligible');
  });

  it('with an excuse is to be notified within fifteen days', () => {
    const id = 'termination.excuse-notice';
    const notified = (excuseNotifiedDay: number | null) => outcome(id, { lawfulExcuse: true, excuseNotifiedDay });
    expect(notified(15)).toBe('ineligible');
    expect(notified(16)).toBe('eligible');
    expect(notified(null)).toBe('eligible');
    expect(deadline(id, { 'absence.from': '1447-01-01H' }, { asOf })).toMatchObject({
      lastDay: '1447-01-16H',
      status: 'open',
    });
  });

  it('that ended a service bars a new appointment for a year', () => {
    const may = (on: string | null) => outcome('termination.art226-effect', { 'person.art226TerminationOn': on });
    expect(may('1446-01-11H')).toBe('ineligible');
    expect(may('1446-01-10H')).toBe('eligible');
    expect(may(null)).toBe('eligible');
  });
});

describe('dismissal by operation of law', () => {
  const id = 'termination.by-law';
  const facts = { 'judgment.final': true, 'judgment.crime': 'other', 'judgment.prisonMonths': 0 };
  const found = (more: object) => results(id, { ...facts, ...more });

  it('follows a final judgment on each of the grounds', () => {
    for (const crime of ['hadd', 'qisas', 'bribery', 'forgery', 'embezzlement', 'smuggling', 'drugs', 'intoxicants'])
      expect(found({ 'judgment.crime': crime })).toEqual({ outcome: 'dismissed-by-law', deemed: 'disciplinary' });
    expect(found({})).toEqual({ outcome: 'not-by-law', deemed: null });
    expect(found({ 'judgment.crime': 'bribery', 'judgment.final': false })['outcome']).toBe('not-by-law');
  });

  it('follows more than a year of prison, and not a year', () => {
    expect(found({ 'judgment.prisonMonths': 12 })['outcome']).toBe('not-by-law');
    expect(found({ 'judgment.prisonMonths': 12.1 })['outcome']).toBe('dismissed-by-law');
  });

  it('is not changed by a suspended sentence, nor by a pardon that does not say so', () => {
    const bribery = { 'judgment.crime': 'bribery' };
    expect(found({ ...bribery, sentenceSuspended: true })['outcome']).toBe('dismissed-by-law');
    expect(found({ ...bribery, 'pardon.saysOtherwise': false })['outcome']).toBe('dismissed-by-law');
    expect(found({ ...bribery, 'pardon.saysOtherwise': true })['outcome']).toBe('not-by-law');
  });

  it('is decided only when it is known whether a pardon says otherwise', () => {
    const bribery = { ...facts, 'judgment.crime': 'bribery' };
    expect(outcome(id, bribery)).toBe('undetermined');
    expect(outcome(id, { ...bribery, 'pardon.saysOtherwise': false })).toBe('eligible');
    expect(outcome(id, { ...bribery, 'pardon.saysOtherwise': true })).toBe('ineligible');
  });
});

describe('three ratings of Unsatisfactory', () => {
  const id = 'termination.unsatisfactory';
  const sheet = (ratings: readonly number[], grievance: string | undefined = 'none') => ({
    ratings: ratings.map((value, i) => ({ order: i + 1, value })),
    grievance,
  });

  it('end the service when they are the last three', () => {
    for (const ratings of [
      [1, 1, 1],
      [3, 1, 1, 1],
    ])
      expect(outcome(id, sheet(ratings))).toBe('eligible');
    for (const ratings of [[1, 1], [1, 2, 1, 1], [1, 1, 1, 2], []])
      expect(outcome(id, sheet(ratings))).toBe('ineligible');
    expect(results(id, sheet([1, 1, 1]))['outcome']).toBe('service-ends');
    expect(results(id, sheet([2, 1, 1]))['outcome']).toBe('service-continues');
  });

  it('end it unless a grievance was accepted', () => {
    expect(outcome(id, sheet([1, 1, 1], 'rejected'))).toBe('eligible');
    expect(outcome(id, sheet([1, 1, 1], 'accepted'))).toBe('ineligible');
    expect(outcome(id, { ratings: sheet([1, 1, 1]).ratings })).toBe('undetermined');
  });

  it('wait for a pending grievance, and do not by AMB-27 B', () => {
    const pending = sheet([1, 1, 1], 'pending');
    expect(results(id, pending)['outcome']).toBe('wait');
    expect(outcome(id, pending)).toBe('ineligible');
    expect(results(id, pending, asOf, { 'AMB-27': 'B' })['outcome']).toBe('service-ends');
    expect(outcome(id, pending, asOf, { 'AMB-27': 'B' })).toBe('eligible');
  });
});

describe('health incapacity', () => {
  it('ends the service on notice, and thirty days after the decision at the latest', () => {
    const id = 'termination.incapacity';
    const ends = (notifiedOn: string | null) =>
      results(id, { 'incapacity.decidedOn': '1447-01-01H', 'incapacity.notifiedOn': notifiedOn })['endsOn'];
    const latest = results(id, { 'incapacity.decidedOn': '1447-01-01H' })['endsBy'];
    expect(ends('1447-01-05H')).toBe('1447-01-05H');
    expect(ends('1447-03-01H')).toBe(latest);
    expect(ends(null)).toBe(latest);
    expect(deadline(id, { 'incapacity.decidedOn': '1447-01-01H' }, { asOf }).status).toBe('open');
  });

  it('lets him return without a competition within two years, fit, to no higher rank', () => {
    const facts = { gapMonths: 24, rankDelta: 0, authorityFit: true };
    const may = (more: object) => outcome('termination.incapacity.return', { ...facts, ...more });
    expect(may({})).toBe('eligible');
    expect(may({ gapMonths: 24.1 })).toBe('ineligible');
    expect(may({ rankDelta: 1 })).toBe('ineligible');
    expect(may({ rankDelta: -2 })).toBe('eligible');
    expect(may({ authorityFit: false })).toBe('ineligible');
  });
});

describe('the other ends of a service', () => {
  it('on death while working has that day for its last', () => {
    expect(results('termination.death', { 'death.on': asOf, 'death.whileWorking': true })['lastWorkingDay']).toBe(asOf);
    expect(results('termination.death', { 'death.on': asOf, 'death.whileWorking': false })).toEqual({
      serviceEndedOn: asOf,
      lastWorkingDay: null,
    });
  });

  it('returns pension deductions by how the nationality was lost', () => {
    const to = (lostBy: string) => results('termination.nationality', { 'nationality.lostBy': lostBy });
    expect(to('withdrawal')).toEqual({ status: 'de-facto', deductionsReturnedTo: 'employee' });
    expect(to('forfeiture')).toEqual({ status: 'de-facto', deductionsReturnedTo: 'last-agency' });
  });

  it('in the public interest is no penalty unless it says so, and takes the issuing body to return', () => {
    const id = 'termination.royal-or-council';
    expect(results(id, { 'dismissal.statedDisciplinary': false })['disciplinary']).toBe(false);
    expect(outcome(id, { 'approval.issuingBody': true })).toBe('eligible');
    expect(outcome(id, { 'approval.issuingBody': false })).toBe('ineligible');
  });

  it('by the golden handshake takes both consents, no early retirement and no other option', () => {
    const id = 'termination.golden-handshake';
    const facts = {
      'goldenHandshake.agencyConsents': true,
      'goldenHandshake.employeeConsents': true,
      'goldenHandshake.meetsEarlyRetirement': false,
      'goldenHandshake.otherOptionsExhausted': true,
    };
    expect(outcome(id, facts)).toBe('eligible');
    for (const [name, value] of Object.entries(facts))
      expect(outcome(id, { ...facts, [name]: !value })).toBe('ineligible');
    expect(() => outcome(id, facts, '1446-06-29H')).toThrow(expect.objectContaining({ code: 'no-law-in-force' }));
    expect(results(id, { 'goldenHandshake.supervisoryPost': true })).toEqual({
      postAbolished: false,
      mayBeRehired: false,
    });
  });
});
