import * as z from 'zod';
import { employeeIdSchema } from '../identifiers/schemas.js';
import { purposeSchema } from './consent.js';
import { labelled } from '../schema/field.js';

/**
 * Who looked at what, in which role, for which purpose, with what outcome (سجل الاطلاع). Values never: a field is a
 * path of names (`job.rank`, `leaves.0.from`), and the actor an opaque key that a national ID cannot be.
 *
 * @example
 * ```ts
 * const event = {
 *   actor: 'e-1001', role: 'hr-specialist', purpose: 'service', fields: ['job.rank'], outcome: 'allowed',
 *   at: '2026-01-01T09:00:00Z',
 * };
 * auditEventSchema.safeParse(event).success; // true
 * auditEventSchema.safeParse({ ...event, actor: '1999999996' }).success; // false: a national ID is no key
 * ```
 */
export const auditEventSchema = z.strictObject({
  actor: labelled(employeeIdSchema, 'المطلع', 'Who looked'),
  role: labelled(z.enum(['employee', 'hr-specialist', 'evaluation-committee', 'grantee', 'system']), 'الصفة', 'Role'),
  purpose: labelled(purposeSchema, 'الغرض', 'Purpose'),
  /** The names of the fields, never what is in them. */
  fields: labelled(
    z.array(z.string().regex(/^[A-Za-z]\w*(?:\.(?:[A-Za-z]\w*|\d{1,4}))*$/)).min(1),
    'البيانات',
    'Fields',
  ),
  outcome: labelled(z.enum(['allowed', 'refused']), 'النتيجة', 'Outcome'),
  at: labelled(z.iso.datetime(), 'الوقت', 'Time'),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
