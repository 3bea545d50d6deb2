import { describe, expect, it } from 'vitest';
import { decide, promotionAccess } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const outcome = (facts: object) => decide(promotionAccess, facts, { asOf }).outcome;

describe('the service of promotion', () => {
  it('is open to a Saudi with a Nafath account, and to nobody of whom either is known not to be so (R180, R182)', () => {
    expect(outcome({ 'employee.nationality': 'SA', 'account.nafath': true })).toBe('eligible');
    expect(outcome({ 'employee.nationality': 'YE', 'account.nafath': true })).toBe('ineligible');
    expect(outcome({ 'employee.nationality': 'SA', 'account.nafath': false })).toBe('ineligible');
    expect(outcome({ 'employee.nationality': 'SA' })).toBe('undetermined');
  });
});
