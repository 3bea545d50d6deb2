import * as z from 'zod';
import { purposeSchema } from './consent.js';

/** Who looked at what, for which purpose, with what outcome (سجل الاطلاع). Values never. */
export const auditEventSchema = z.strictObject({
  actor: z.string().min(1),
  role: z.enum(['employee', 'hr-specialist', 'evaluation-committee', 'grantee', 'system']),
  purpose: purposeSchema,
  /** The names of the fields, never what is in them. */
  fields: z.array(z.string().min(1)).min(1),
  outcome: z.enum(['allowed', 'refused']),
  at: z.iso.datetime(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
