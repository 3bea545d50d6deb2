import { describe, expect, it } from 'vitest';
import { addDuration, formatHijri, months, parseCivilDate } from '../../../src/models/index.js';
import { outcomeOf, resultsOf, unknownTo } from '../movement/ask.js';

describe('delegating powers', () => {
  const id = 'delegation.power';
  const facts = {
    'delegation.fitsPosition': true,
    'delegation.written': true,
    'delegation.statesPowers': true,
    'delegation.statesName': true,
    'delegation.statesJobTitle': true,
    'delegation.statesDuration': true,
    'delegation.allPowers': false,
  };

  it('needs each part of the decision', () => {
    expect(outcomeOf(id, facts)).toBe('eligible');
    for (const [name, value] of Object.entries(facts)) {
      expect(outcomeOf(id, { ...facts, [name]: !value })).toBe('ineligible');
      const rest = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
      expect(unknownTo(id, rest)).toEqual([name]);
    }
  });

  it('goes no further without the minister', () => {
    const sub = (isSub: boolean, approved: boolean) =>
      outcomeOf('delegation.sub', {
        'delegation.isSubDelegation': isSub,
        'delegation.ministerApprovedSub': approved,
      });
    expect(sub(true, false)).toBe('ineligible');
    expect(sub(true, true)).toBe('eligible');
    expect(sub(false, false)).toBe('eligible');
  });

  it('leaves the delegator responsible', () => {
    expect(resultsOf('delegation.responsibility', {})).toEqual({ responsible: 'delegator' });
  });

  it('is not needed by a deputy minister, but for what the minister kept', () => {
    const has = (law: boolean, kept: boolean) =>
      outcomeOf('delegation.deputy', { 'power.underCivilServiceLaw': law, 'power.keptByMinister': kept });
    expect([has(true, false), has(true, true), has(false, false)]).toEqual(['eligible', 'ineligible', 'ineligible']);
  });
});

describe('the end of a delegation', () => {
  const id = 'delegation.end';
  const none = {
    'delegation.endsOn': null,
    'delegation.purposeEndedOn': null,
    'delegation.cancelledOn': null,
    'delegation.postVacantOn': null,
    'delegation.newMinisterOn': null,
  };

  it('is after the last day of its period', () => {
    const facts = { ...none, 'delegation.endsOn': '1447-01-10H' };
    expect(outcomeOf(id, facts, '1447-01-10H')).toBe('eligible');
    expect(outcomeOf(id, facts, '1447-01-11H')).toBe('ineligible');
  });

  it('is on the day of the end of its purpose, its cancellation, or the vacancy of the post', () => {
    for (const name of ['delegation.purposeEndedOn', 'delegation.cancelledOn', 'delegation.postVacantOn']) {
      const facts = { ...none, [name]: '1447-01-10H' };
      expect(outcomeOf(id, facts, '1447-01-09H')).toBe('eligible');
      expect(outcomeOf(id, facts, '1447-01-10H')).toBe('ineligible');
    }
  });

  it('is three months of thirty days after a new minister', () => {
    const facts = { ...none, 'delegation.newMinisterOn': '1447-01-10H' };
    const last = addDuration(parseCivilDate('1447-01-10H'), months(3));
    expect(last - parseCivilDate('1447-01-10H')).toBe(90);
    expect(outcomeOf(id, facts, formatHijri(last))).toBe('eligible');
    expect(outcomeOf(id, facts, formatHijri(last + 1))).toBe('ineligible');
    expect(resultsOf(id, facts)).toEqual({ endsOn: formatHijri(last) });
  });

  it('is the earliest of all, and none while nothing ends it', () => {
    const facts = { ...none, 'delegation.endsOn': '1447-09-01H', 'delegation.cancelledOn': '1447-02-01H' };
    expect(resultsOf(id, facts)).toEqual({ endsOn: '1447-02-01H' });
    expect(resultsOf(id, none)).toEqual({ endsOn: null });
    expect(unknownTo(id, { ...none, 'delegation.cancelledOn': undefined })).toEqual(['delegation.cancelledOn']);
  });
});
