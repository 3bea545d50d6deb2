import { describe, expect, it } from 'vitest';
import { compute, decide, employeeDuties, prohibitedConduct } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const outcome = (sheet: Sheet) => decide(prohibitedConduct, sheet, { asOf }).outcome;

describe('conduct', () => {
  const kind = (of: string, more: Sheet = {}) => outcome({ 'activity.kind': of, 'activity.form': 'other', ...more });

  it('that is prohibited outright is barred', () => {
    const outright = 'abuse-of-authority influence bribery forgery trading obstructing-work strike inciting'.split(' ');
    for (const of of outright) expect([of, kind(of)]).toEqual([of, 'ineligible']);
    expect(kind('none')).toBe('eligible');
  });

  it('in companies is for those whom the government appoints, and another profession for those licensed', () => {
    for (const of of ['founding-company', 'board-membership', 'company-work'])
      expect([true, false].map((by) => kind(of, { 'activity.appointedByGovernment': by }))).toEqual([
        'eligible',
        'ineligible',
      ]);
    expect([true, false].map((licensed) => kind('other-profession', { 'activity.licensed': licensed }))).toEqual([
      'eligible',
      'ineligible',
    ]);
    expect(kind('other-profession')).toBe('undetermined');
  });

  it('is not trading in the forms that the text names', () => {
    const traded = (form: string, more: Sheet = {}) =>
      outcome({ 'activity.kind': 'trading', 'activity.form': form, ...more });
    for (const form of ['own-real-estate', 'buying-real-estate', 'own-farm-yield', 'cheques-and-bills'])
      expect([form, traded(form)]).toEqual([form, 'eligible']);
    const company = (companyForm: string) => traded('shares', { 'activity.companyForm': companyForm });
    expect(['joint-stock', 'limited-liability', 'limited-partnership'].map((form) => company(form))).toEqual(
      Array.from({ length: 3 }, () => 'eligible'),
    );
    expect(company('general-partnership')).toBe('ineligible');
    expect([4, 5].map((degree) => traded('guardianship', { 'relative.degree': degree }))).toEqual([
      'eligible',
      'ineligible',
    ]);
    expect([false, true].map((conflict) => traded('own-output', { 'activity.conflictOfInterest': conflict }))).toEqual([
      'eligible',
      'ineligible',
    ]);
    expect([true, false].map((outside) => traded('craft', { 'activity.outsideHours': outside }))).toEqual([
      'eligible',
      'ineligible',
    ]);
    expect(traded('craft')).toBe('undetermined');
    expect(traded('other')).toBe('ineligible');
  });

  it('says by itself whether a form is trading', () => {
    const of = (sheet: Sheet) => compute('duty.not-trading', sheet, { asOf });
    expect(of({ 'activity.form': 'own-farm-yield' }).results).toEqual({ notTrading: true });
    expect(of({ 'activity.form': 'guardianship' }).unknown['notTrading']).toEqual(['relative.degree']);
  });
});

describe('the duties', () => {
  it('of cybersecurity, devices and remote attendance came later', () => {
    const later = Object.entries(employeeDuties).filter(([, { from }]) => from === '1443-06-03H');
    expect(later.map(([name]) => name)).toEqual(['cybersecurity', 'devices', 'remote-attendance']);
  });
});
