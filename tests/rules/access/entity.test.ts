import { describe, expect, it } from 'vitest';
import { decide, entityFiles, entityRounds } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const roles = ['employee', 'hr-specialist', 'evaluation-committee'] as const;

describe('the files of an entity', () => {
  it.each([
    [entityFiles, ['hr-specialist']],
    [entityRounds, ['hr-specialist', 'evaluation-committee']],
  ] as const)('%# are read by whose role lets him, in his own entity alone', (set, admitted) => {
    for (const role of roles)
      for (const own of [true, false]) {
        const { outcome } = decide(set, { 'actor.role': role, 'actor.ofThisEntity': own }, { asOf });
        const isAdmitted = own && (admitted as readonly string[]).includes(role);
        expect([role, own, outcome]).toEqual([role, own, isAdmitted ? 'eligible' : 'ineligible']);
      }
  });

  it('are read by nobody of whom the role is not known', () => {
    for (const set of [entityFiles, entityRounds])
      expect(decide(set, { 'actor.ofThisEntity': true }, { asOf }).outcome).toBe('undetermined');
  });
});
