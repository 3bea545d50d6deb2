import { describe, expect, it, test } from 'vitest';
import { auditEventSchema } from '../../../src/models/privacy/index.js';

const event = {
  actor: 'E-1',
  role: 'hr-specialist',
  purpose: 'service',
  fields: ['rank', 'job.rank', 'leaves.0.from'],
  outcome: 'allowed',
  at: '2026-01-01T00:00:00Z',
};

describe('an audit event', () => {
  it('says who, in which role, for which purpose, which fields, with what outcome', () => {
    expect(auditEventSchema.parse(event)).toEqual(event);
  });

  test.each([
    ['values', { ...event, values: { rank: 7 } }],
    ['a value among the names', { ...event, fields: ['1999999996'] }],
    ['a value beside a name', { ...event, fields: ['name: سالم'] }],
    ['a long number in a path', { ...event, fields: ['leaves.1999999996'] }],
    ['a national ID as the actor', { ...event, actor: '1999999996' }],
    ['no field', { ...event, fields: [] }],
  ])('has no place for %s', (_, wrong) => {
    expect(auditEventSchema.safeParse(wrong).success).toBe(false);
  });
});
