import * as z from 'zod';
import type { DualDate } from '../calendar/dual-date.js';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { field } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { refuse } from './refuse.js';
import { attachmentSchema } from './supporting-document.js';

/**
 * For what a medical report is handed in (غرض التقرير الطبي). No diagnosis is asked for: none of these needs one.
 *
 * @example
 * ```ts
 * labelOf(medicalPurposes, 'companion-leave', 'ar'); // 'إجازة مرافقة مريض'
 * ```
 */
export const medicalPurposes = {
  name: 'medical-purpose',
  source: 'HR regulation, arts. 141, 147 and 151; the codes are this project’s own',
  codes: {
    'sick-leave': { ar: 'إجازة مرضية', en: 'Sick leave' },
    'companion-leave': { ar: 'إجازة مرافقة مريض', en: 'Leave to accompany a patient' },
    'maternity-leave': { ar: 'إجازة وضع', en: 'Maternity leave' },
    fitness: { ar: 'اللياقة الصحية', en: 'Medical fitness' },
  },
} as const satisfies CodeList<string>;

const fitsTogether = (payload: z.core.ParsePayload<{ readonly from: DualDate; readonly lastDay: DualDate }>): void => {
  if (payload.value.lastDay.day < payload.value.from.day) refuse(payload, 'period-reversed', ['lastDay']);
};

/**
 * A medical report (تقرير طبي, R187): its number, who issued it, and its days. Health data are of the most protected
 * kind, so every field is sensitive, and there is none for a diagnosis. Its own code is `period-reversed`.
 *
 * @example
 * ```ts
 * fieldsOf(medicalReportSchema, 'en').reportNumber.sensitivity; // 'sensitive'
 * ```
 */
export const medicalReportSchema = z
  .strictObject({
    purpose: field(closedCodeSchema(medicalPurposes), {
      label: { ar: 'الغرض', en: 'Purpose' },
      sensitivity: 'sensitive',
    }),
    reportNumber: field(z.string().regex(/^[A-Z0-9][A-Z0-9-]{3,39}$/), {
      label: { ar: 'رقم التقرير', en: 'Report number' },
      dir: 'ltr',
      sensitivity: 'sensitive',
    }),
    provider: field(z.string().trim().min(2).max(200), {
      label: { ar: 'المنشأة الصحية', en: 'Health provider' },
      sensitivity: 'sensitive',
    }),
    issuedOn: field(dualDateSchema, { label: { ar: 'تاريخ التقرير', en: 'Issued on' }, sensitivity: 'sensitive' }),
    from: field(dualDateSchema, { label: { ar: 'من', en: 'From' }, sensitivity: 'sensitive' }),
    lastDay: field(dualDateSchema, { label: { ar: 'آخر يوم', en: 'Last day' }, sensitivity: 'sensitive' }),
    attachment: field(attachmentSchema.optional(), {
      label: { ar: 'المرفق', en: 'Attachment' },
      sensitivity: 'sensitive',
    }),
  })
  .check(fitsTogether);
export type MedicalReport = z.infer<typeof medicalReportSchema>;

/**
 * A medical report in the envelope of a request.
 *
 * @example
 * ```ts
 * const content = {
 *   purpose: 'sick-leave', reportNumber: 'R-1001', provider: 'مستشفى تجريبي', issuedOn: '1447-01-10H',
 *   from: '1447-01-10H', lastDay: '1447-01-09H',
 * };
 * const request = {
 *   id: crypto.randomUUID(), type: 'medical-report', content, state: 'draft', channel: 'android',
 *   createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * issuesOf(medicalReportRequestSchema, request).issues[0].code; // 'period-reversed'
 * ```
 */
export const medicalReportRequestSchema = requestSchema('medical-report', medicalReportSchema);
export type MedicalReportRequest = z.infer<typeof medicalReportRequestSchema>;

/**
 * A draft of a medical report (مسودة تقرير طبي), as a client makes it.
 *
 * @example
 * ```ts
 * const content = {
 *   purpose: 'fitness', reportNumber: 'R-1001', provider: 'مستشفى تجريبي', issuedOn: '1447-01-10H',
 *   from: '1447-01-10H', lastDay: '1447-01-12H',
 * };
 * const draft = { id: crypto.randomUUID(), type: 'medical-report', content };
 * medicalReportDraftSchema.parse(draft).content.lastDay.hijri; // '1447-01-12H'
 * medicalReportDraftSchema.safeParse({ ...draft, content: { ...content, diagnosis: 'x' } }).success;
 * // false: none is asked for
 * ```
 */
export const medicalReportDraftSchema = requestDraftSchema('medical-report', medicalReportSchema);
export type MedicalReportDraft = z.infer<typeof medicalReportDraftSchema>;
