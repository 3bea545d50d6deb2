import * as z from 'zod';
import { employeeIdSchema } from '../identifiers/schemas.js';
import { purposeSchema } from './consent.js';

/**
 * Who looked at what, in which role, for which purpose, with what outcome (سجل الاطلاع). Values never: a field is a
 * path of names (`job.rank`, `leaves.0.from`), and the actor an opaque key that a national ID cannot be.
 */
export const auditEventSchema = z.strictObject({
  actor: employeeIdSchema,
  role: z.enum(['employee', 'hr-specialist', 'evaluation-committee', 'grantee', 'system']),
  purpose: purposeSchema,
  /** The names of the fields, never what is in them. */
  fields: z.array(z.string().regex(/^[A-Za-z]\w*(?:\.(?:[A-Za-z]\w*|\d{1,4}))*$/)).min(1),
  outcome: z.enum(['allowed', 'refused']),
  at: z.iso.datetime(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
