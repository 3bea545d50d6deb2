import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, formatHijri, parseCivilDate, years } from '../../../src/models/index.js';
import { compute, deadline } from '../../../src/rules/index.js';
import { decided, outcomeOf, resultsOf, unknownTo } from './ask.js';

const asOf = '1447-01-10H';

describe('transfer in probation', () => {
  const id = 'transfer.bar.probation';

  it('is barred unless place and group are both the same, for every combination', () => {
    for (const onProbation of [true, false])
      for (const place of [true, false])
        for (const group of [true, false]) {
          const sheet = {
            'employee.onProbation': onProbation,
            'target.sameLocation': place,
            'target.sameSpecificGroup': group,
          };
          const barred = onProbation && !(place && group);
          expect([sheet, outcomeOf(id, sheet)]).toEqual([sheet, barred ? 'ineligible' : 'eligible']);
        }
  });

  it('asks for no more than it hangs on', () => {
    expect(outcomeOf(id, { 'employee.onProbation': true, 'target.sameLocation': false })).toBe('ineligible');
    expect(outcomeOf(id, { 'employee.onProbation': false })).toBe('eligible');
    expect(unknownTo(id, { 'employee.onProbation': true, 'target.sameLocation': true })).toEqual([
      'target.sameSpecificGroup',
    ]);
  });
});

describe('transfer to a lower rank', () => {
  it('needs written consent, and only to a lower one', () => {
    const id = 'transfer.bar.lower-rank';
    const move = (rank: number, to: number, written: boolean) =>
      outcomeOf(id, { 'employee.rank': rank, 'target.rank': to, 'consent.written': written });
    for (let rank = 1; rank <= 15; rank += 1)
      for (let to = 1; to <= 15; to += 1) {
        expect(move(rank, to, true)).toBe('eligible');
        expect(move(rank, to, false)).toBe(to < rank ? 'ineligible' : 'eligible');
      }
  });

  it('is undetermined without the consent being known', () => {
    expect(unknownTo('transfer.bar.lower-rank', { 'employee.rank': 7, 'target.rank': 6 })).toEqual(['consent.written']);
  });
});

describe('transfer from an excepted post', () => {
  const id = 'transfer.bar.excepted';
  const facts = { 'employee.postExcepted': true, 'target.excepted': false };

  it('waits for two years, by months', () => {
    expect(outcomeOf(id, { ...facts, monthsInPost: 23 })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, monthsInPost: 24 })).toBe('eligible');
  });

  it('waits for two years, by the date', () => {
    expect(outcomeOf(id, { ...facts, 'employee.postSince': '1445-01-11H' })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'employee.postSince': '1445-01-10H' })).toBe('eligible');
  });

  it('waits to the day, from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: parseCivilDate('1441-01-01H'), max: parseCivilDate('1450-12-01H') }), (since) => {
        const over = addDuration(since, years(2));
        const sheet = { ...facts, 'employee.postSince': formatHijri(since) };
        expect(outcomeOf(id, sheet, formatHijri(over - 1))).toBe('ineligible');
        expect(outcomeOf(id, sheet, formatHijri(over))).toBe('eligible');
      }),
    );
  });

  it('is free between excepted posts and from any other', () => {
    expect(outcomeOf(id, { ...facts, 'target.excepted': true })).toBe('eligible');
    expect(outcomeOf(id, { ...facts, 'employee.postExcepted': false })).toBe('eligible');
  });

  it('is undetermined without the months or the date', () => {
    expect(unknownTo(id, facts)).toEqual(['monthsInPost', 'employee.postSince']);
  });
});

describe('transfer between agencies', () => {
  const id = 'transfer.inter-agency';

  it('has the consent on the day of the decision, or before', () => {
    const on = (consent: string | null) =>
      outcomeOf(id, { 'consent.currentAgencyOn': consent, 'decision.issuedOn': '1447-01-20H' });
    expect(on('1447-01-20H')).toBe('eligible');
    expect(on('1447-01-21H')).toBe('ineligible');
    expect(on(null)).toBe('ineligible');
    expect(unknownTo(id, { 'decision.issuedOn': '1447-01-20H' })).toEqual(['consent.currentAgencyOn']);
  });

  it('starts with the clearance and not before', () => {
    expect(resultsOf(id, { clearanceOn: '1447-02-10H' })).toEqual({ actualStartDate: '1447-02-10H' });
    const start = (arrivedOn: string, clearanceOn: string | null, conditionsVerified = true) =>
      outcomeOf(id, { arrivedOn, clearanceOn, conditionsVerified }, asOf, 'transfer-start');
    expect(start('1447-02-10H', '1447-02-10H')).toBe('eligible');
    expect(start('1447-02-09H', '1447-02-10H')).toBe('ineligible');
    expect(start('1447-02-09H', null)).toBe('ineligible');
    expect(start('1447-02-10H', '1447-02-10H', false)).toBe('ineligible');
  });
});

describe('transfer inside the agency', () => {
  it('is to another city only where the work requires it', () => {
    const move = (conditionsVerified: boolean, outside: boolean, workRequires: boolean) =>
      outcomeOf('transfer.internal', { conditionsVerified, 'target.outsideCity': outside, workRequires });
    expect(move(true, false, false)).toBe('eligible');
    expect(move(true, true, true)).toBe('eligible');
    expect(move(true, true, false)).toBe('ineligible');
    expect(move(false, false, true)).toBe('ineligible');
  });
});

describe('a transfer that is not executed', () => {
  const id = 'transfer.non-execution';
  const facts = { executed: false, lawfulExcuse: false };

  it('is a ground for ending service after fifteen days', () => {
    expect(resultsOf(id, { ...facts, daysSinceNotified: 15 })['outcome']).toBe('service-continues');
    expect(resultsOf(id, { ...facts, daysSinceNotified: 16 })['outcome']).toBe('agency-may-end-service');
    const notified = { ...facts, 'decision.notifiedOn': '1446-12-20H' };
    const last = deadline(id, notified, { asOf }).lastDay as string;
    expect(parseCivilDate(last) - parseCivilDate('1446-12-20H')).toBe(15);
    expect(resultsOf(id, notified, last)['outcome']).toBe('service-continues');
    expect(resultsOf(id, notified, formatHijri(parseCivilDate(last) + 1))['outcome']).toBe('agency-may-end-service');
  });

  it('is none once executed, nor with a lawful excuse, whatever the days', () => {
    expect(resultsOf(id, { executed: true })['outcome']).toBe('service-continues');
    expect(resultsOf(id, { lawfulExcuse: true })['outcome']).toBe('service-continues');
  });

  it('asks for the days', () => {
    expect(compute(id, facts, { asOf }).unknown['outcome']).toEqual(['daysSinceNotified']);
  });
});

describe('transfer for medical inability', () => {
  const id = 'transfer.medical';
  const unable = { 'medical.unableForPost': true, 'medical.suitablePostVacant': false };

  it('keeps rank and salary where a post is vacant', () => {
    expect(resultsOf(id, { ...unable, 'medical.suitablePostVacant': true })).toMatchObject({
      outcome: 'transferred',
      keepsRankAndSalary: true,
      paidFromOwnPost: false,
    });
    expect(resultsOf(id, { 'medical.unableForPost': false })['outcome']).toBe('stays-in-post');
  });

  it('gives suitable work for one year, and no longer', () => {
    const since = { ...unable, 'medical.assignedFrom': '1446-01-10H' };
    expect(resultsOf(id, since, '1447-01-10H')).toMatchObject({
      outcome: 'assigned-suitable-work',
      suitableWorkUntil: '1447-01-10H',
      paidFromOwnPost: true,
    });
    expect(resultsOf(id, since, '1447-01-11H')['outcome']).toBe('service-ends-health-incapacity');
  });
});

describe('transfer after a promotion', () => {
  it('is not barred by the text', () => {
    expect(resultsOf('transfer.after-promotion', {})).toEqual({ promotionBarsTransfer: false });
    expect(decided('transfer.bar.probation', { 'employee.onProbation': false }).outcome).toBe('eligible');
  });
});
