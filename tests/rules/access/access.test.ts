import { describe, expect, it } from 'vitest';
import { bayanatiAccess, decide, masarAccess } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const onDuty = {
  'employee.nationality': 'SA',
  'employee.regime': 'civil-service',
  'employee.status': 'on-duty',
  'employee.inGovernmentEntity': true,
  'employee.recordVerified': false,
  'employee.registeredWithMinistry': true,
  'account.bayanati': 'active',
  'account.absher': true,
  'session.authenticated': true,
} as const;
const unmet = (set: typeof bayanatiAccess, facts: Parameters<typeof decide<typeof onDuty>>[1] | object) =>
  decide(set, facts as typeof onDuty, { asOf })
    .findings.filter(({ status, severity }) => status === 'unmet' && severity === 'blocking')
    .map(({ rule }) => rule);

describe('access to Bayanati', () => {
  it('is open to an employee on duty', () => {
    expect(decide(bayanatiAccess, onDuty, { asOf }).outcome).toBe('eligible');
  });

  it.each([
    ['employee.nationality', 'YE', 'access.bayanati.saudi'],
    ['employee.regime', 'military', 'access.bayanati.civil-service'],
    ['employee.regime', 'private', 'access.bayanati.civil-service'],
    ['employee.inGovernmentEntity', false, 'access.bayanati.employed'],
    ['account.bayanati', 'pending', 'access.bayanati.account'],
    ['session.authenticated', false, 'access.bayanati.signed-in'],
  ])('is closed when %s is %s', (fact, value, rule) => {
    expect(unmet(bayanatiAccess, { ...onDuty, [fact]: value })).toEqual([rule]);
  });

  it('is open to one who left his post only with a confirmed record (R78, R79)', () => {
    const retired = { ...onDuty, 'employee.status': 'retired' };
    expect(unmet(bayanatiAccess, retired)).toEqual(['access.bayanati.employed']);
    expect(unmet(bayanatiAccess, { ...retired, 'employee.recordVerified': true })).toEqual([]);
  });
});

describe('access to Masar', () => {
  it('is open to the retired (R171)', () => {
    expect(decide(masarAccess, { ...onDuty, 'employee.status': 'retired' }, { asOf }).outcome).toBe('eligible');
    expect(unmet(masarAccess, { ...onDuty, 'employee.status': 'never-employed' })).toEqual([
      'access.masar.employed-or-retired',
    ]);
  });

  it('only warns of a missing registration in Bayanati (R173)', () => {
    const decision = decide(masarAccess, { ...onDuty, 'account.bayanati': 'none' }, { asOf });
    expect(decision.outcome).toBe('eligible');
    expect(decision.warnings).toEqual(['access.masar.bayanati-registered']);
  });

  it('cites a description, with confidence at most medium', () => {
    for (const set of [bayanatiAccess, masarAccess]) {
      for (const { cites, confidence } of decide(set, {}, { asOf }).findings) {
        expect([cites.kind, confidence]).not.toContain('high');
        expect(cites.kind).toBe('description');
      }
    }
  });
});
