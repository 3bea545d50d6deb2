import { describe, expect, it } from 'vitest';
import { decide, promotionAccess } from '../../../src/rules/index.js';

const facts = { 'employee.nationality': 'SA', 'account.nafath': true } as const;
const decision = (changes: object) => decide(promotionAccess, { ...facts, ...changes }, { asOf: '1447-01-10H' });
const unmet = (changes: object) =>
  decision(changes)
    .findings.filter(({ status }) => status === 'unmet')
    .map(({ rule, cites }) => `${rule} ${cites.article}`);

describe('access to the promotion service', () => {
  it('is for Saudi nationals (R180)', () => {
    expect([decision({}).outcome, unmet({})]).toEqual(['eligible', []]);
    expect(decision({ 'employee.nationality': 'YE' }).outcome).toBe('ineligible');
    expect(unmet({ 'employee.nationality': 'YE' })).toEqual(['access.promotion.saudi R180']);
  });

  it('needs an account of Nafath (R182)', () => {
    expect(decision({ 'account.nafath': false }).outcome).toBe('ineligible');
    expect(unmet({ 'account.nafath': false })).toEqual(['access.promotion.nafath R182']);
    expect(decision({ 'account.nafath': undefined }).outcome).toBe('undetermined');
  });
});
