import { describe, expect, it } from 'vitest';
import { compute, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const id = 'leave.companion';
type Sheet = Readonly<Record<string, unknown>>;
const facts = { 'relative.degree': '3', medicalDecision: true };
const split = { ...facts, ordinaryBalance: 25, neededDays: 40 };
const outcome = (more: Sheet) => decideRule(id, { ...facts, ...more }, { asOf }).outcome;
const excepted = (more: Sheet) =>
  decideRule(id, { ...facts, ...more }, { asOf, set: 'companion-leave-by-exception' }).outcome;
const results = (more: Sheet) => compute(id, { ...split, ...more }, { asOf }).results;

describe('companion leave', () => {
  it('is for a spouse or a relative up to the third degree, unless the minister waives it', () => {
    for (const degree of ['spouse', '1', '2', '3']) expect(outcome({ 'relative.degree': degree })).toBe('eligible');
    expect(outcome({ 'relative.degree': '4' })).toBe('ineligible');
    expect(excepted({ 'relative.degree': '4', ministerWaiver: true })).toBe('eligible');
  });

  it('needs a medical decision, or a mahram of a woman treated elsewhere', () => {
    expect(outcome({ medicalDecision: false })).toBe('ineligible');
    expect(excepted({ medicalDecision: false, mahramOfPatient: true, treatedElsewhere: true })).toBe('eligible');
    expect(
      excepted({ medicalDecision: false, mahramOfPatient: true, treatedElsewhere: false, motherOfChild: false }),
    ).toBe('ineligible');
  });

  it('is allowed a mother, of a child not over twelve', () => {
    const mother = { medicalDecision: false, mahramOfPatient: false, motherOfChild: true };
    expect(excepted({ ...mother, 'child.age': 12 })).toBe('eligible');
    expect(excepted({ ...mother, 'child.age': 12.1 })).toBe('ineligible');
    expect(excepted(mother)).toBe('undetermined');
  });

  it('is open while the kinship or the medical decision is unknown', () => {
    expect(decideRule(id, { medicalDecision: true }, { asOf }).outcome).toBe('undetermined');
    expect(decideRule(id, { 'relative.degree': '1' }, { asOf }).outcome).toBe('undetermined');
  });

  it('uses the ordinary balance first, and the tiers of sick leave beyond it', () => {
    expect(results({})).toEqual({
      ordinaryDays: 25,
      sickTierDays: 15,
      'tiers.full': 15,
      'tiers.half': 0,
      'tiers.quarter': 0,
    });
    expect(results({ sickDaysUsedInWindow: 175 })).toMatchObject({ 'tiers.full': 5, 'tiers.half': 10 });
    expect(results({ neededDays: 25 })).toMatchObject({ ordinaryDays: 25, sickTierDays: 0 });
    expect(results({ neededDays: 20 })).toMatchObject({ ordinaryDays: 20, sickTierDays: 0 });
    expect(results({ 'relative.degree': '4' })).toMatchObject({ ordinaryDays: 25, sickTierDays: 0 });
    expect(results({ 'relative.degree': '4', ministerWaiver: true })).toMatchObject({ sickTierDays: 15 });
  });
});
