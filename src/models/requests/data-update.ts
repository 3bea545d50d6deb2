import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { openCodeSchema } from '../employment/code-list.js';
import { rankSchema } from '../employment/rank.js';
import { stepIssues, stepSchema } from '../employment/step.js';
import { emailSchema, entityCodeSchema, mobileSchema } from '../identifiers/schemas.js';
import { consentSchema } from '../privacy/consent.js';
import { degrees } from '../qualifications/degree.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { raise } from '../schema/raise.js';
import { refuse } from './refuse.js';
import { attachmentSchema, documentRefSchema } from './supporting-document.js';

/**
 * Why data are to be changed (سبب الطلب). `data-correction` is the published one (R163).
 *
 * @example
 * ```ts
 * labelOf(updateReasons, 'data-correction', 'ar'); // 'تصحيح بيانات'
 * ```
 */
export const updateReasons = {
  name: 'update-reason',
  source: 'a published description of Masar (R163); the others are this project’s own',
  codes: {
    'data-correction': { ar: 'تصحيح بيانات', en: 'Data correction' },
    'data-update': { ar: 'تحديث بيانات', en: 'Data update' },
  },
} as const satisfies CodeList<string>;

/**
 * Personal information (المعلومات الشخصية, R159).
 *
 * @example
 * ```ts
 * String(personalSectionSchema.parse({ mobile: '٠٥٠٠٠٠٠٠٠٩' }).mobile); // '+966*******09'
 * personalSectionSchema.safeParse({ mobile: '0400000009' }).success; // false
 * ```
 */
export const personalSectionSchema = z.strictObject({
  mobile: mobileSchema.optional(),
  email: emailSchema.optional(),
});

const stepInRank = (payload: z.core.ParsePayload<{ readonly rank: number; readonly step: number }>): void => {
  const { value } = payload;
  // What is no rank or no step at all, their own schemas have said.
  if (!rankSchema.safeParse(value.rank).success || !stepSchema.safeParse(value.step).success) return;
  for (const found of stepIssues(value)) raise(payload, found);
};

/**
 * Job data (البيانات الوظيفية, R51–R59, R160).
 *
 * @example
 * ```ts
 * const job = {
 *   currentPosition: { number: '12' }, officialJobTitle: 'باحث', positionStartDate: '1445-01-01H', rank: 7, step: 2,
 *   entity: 'example:moh',
 * };
 * jobSectionSchema.parse(job).positionStartDate.gregorian; // '2023-07-19'
 * issuesOf(jobSectionSchema, { ...job, rank: 11, step: 15 }).issues[0].code; // 'step-outside-rank'
 * ```
 */
export const jobSectionSchema = z
  .strictObject({
    currentPosition: field(
      z.strictObject({
        number: field(z.string().min(1).max(32), { label: { ar: 'رقم الوظيفة', en: 'Post number' }, dir: 'ltr' }),
        code: field(z.string().min(1).max(32).optional(), {
          label: { ar: 'رمز الوظيفة', en: 'Post code' },
          dir: 'ltr',
        }),
      }),
      { label: { ar: 'الوظيفة', en: 'Post' } },
    ),
    officialJobTitle: field(z.string().trim().min(2).max(200), {
      label: { ar: 'المسمى الوظيفي الرسمي', en: 'Official job title' },
      autocomplete: 'organization-title',
    }),
    positionStartDate: labelled(dualDateSchema, 'تاريخ مباشرة الوظيفة', 'Date the job was taken up'),
    rank: labelled(rankSchema, 'المرتبة الحالية', 'Present rank'),
    step: stepSchema,
    entity: entityCodeSchema,
  })
  .check(stepInRank);

/**
 * A qualification to be added or corrected (المؤهلات, R62–R64, R161).
 *
 * @example
 * ```ts
 * const qualification = { degree: 'master', specialisation: 'إدارة عامة', awardedOn: '1445-06-01H' };
 * qualificationSectionSchema.parse(qualification).awardedOn.gregorian; // '2023-12-14'
 * qualificationSectionSchema.safeParse({ ...qualification, awardedOn: '1445-06-31H' }).success; // false
 * ```
 */
export const qualificationSectionSchema = z.strictObject({
  degree: labelled(openCodeSchema(degrees), 'الدرجة العلمية', 'Degree'),
  specialisation: labelled(z.string().trim().min(2).max(200), 'التخصص الدقيق', 'Precise specialisation'),
  awardedOn: labelled(dualDateSchema, 'تاريخ الحصول على المؤهل', 'Date obtained'),
});

/**
 * That what is declared in a field was compared with an original document (المطابقة للمستندات الرسمية الأصلية, R68): the path
 * of the field, as `job.rank`, and the document.
 *
 * @example
 * ```ts
 * fieldsOf(attestationSchema, 'en').field.label; // 'Field'
 * ```
 */
export const attestationSchema = z.strictObject({
  field: field(
    z
      .string()
      .regex(/^(?:personal|job|qualifications)(?:\.(?:[A-Za-z]{1,30}|\d{1,2})){0,3}$/)
      .meta({ examples: ['personal.mobile'] }),
    {
      label: { ar: 'البيان', en: 'Field' },
      dir: 'ltr',
    },
  ),
  document: labelled(documentRefSchema, 'المستند الأصلي', 'Original document'),
});

/** What stands at a path of a content. */
const at = (content: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    content,
  );

const attestsWhatChanges = (
  payload: z.core.ParsePayload<{ readonly attested?: readonly { readonly field: string }[] | undefined }>,
): void => {
  payload.value.attested?.forEach(({ field: path }, index) => {
    if (at(payload.value, path.split('.')) === undefined)
      refuse(payload, 'attested-not-changed', ['attested', index, 'field']);
  });
};

const atLeastOneSection = (
  payload: z.core.ParsePayload<{
    personal?: object | undefined;
    job?: unknown;
    qualifications?: readonly unknown[] | undefined;
  }>,
): void => {
  const { personal = {}, job, qualifications = [] } = payload.value;
  if (Object.values(personal).some((of) => of !== undefined) || job !== undefined || qualifications.length > 0) return;
  refuse(payload, 'nothing-changes');
};

/**
 * What a data-update request (طلب تحديث البيانات) holds: a reason, a consent, and at least one section that changes. The
 * consent is there before anything is sent, for a stored draft already holds personal data.
 *
 * Its codes, beside those of fields: `nothing-changes`; `step-outside-rank` at `job.step`; `attested-not-changed` at a field
 * of `attested` that the request does not hold.
 *
 * @example
 * ```ts
 * issuesOf(dataUpdateSchema, { reason: 'data-correction', consent: aConsent }).issues[0].code; // 'nothing-changes'
 * fieldsOf(dataUpdateSchema, 'ar')['job.rank'].label; // 'المرتبة الحالية'
 * ```
 */
export const dataUpdateSchema = z
  .strictObject({
    reason: labelled(openCodeSchema(updateReasons), 'سبب الطلب', 'Reason'),
    personal: labelled(personalSectionSchema.optional(), 'المعلومات الشخصية', 'Personal information'),
    job: labelled(jobSectionSchema.optional(), 'البيانات الوظيفية', 'Job data'),
    qualifications: labelled(z.array(qualificationSectionSchema).max(20).optional(), 'المؤهلات', 'Qualifications'),
    /** The original documents that what is declared was compared with, field by field (R68). */
    attested: labelled(
      z.array(attestationSchema).max(60).optional(),
      'المطابقة للمستندات الأصلية',
      'Compared with original documents',
    ),
    /** Documents that go with the request, by reference (R205). */
    attachments: labelled(z.array(attachmentSchema).max(10).optional(), 'المرفقات', 'Attachments'),
    /** The terms that were read and agreed to; never ticked beforehand (R162). */
    consent: labelled(consentSchema, 'الموافقة على الشروط والأحكام', 'Agreement to the terms and conditions'),
  })
  .check(atLeastOneSection)
  .check(attestsWhatChanges);
export type DataUpdate = z.infer<typeof dataUpdateSchema>;
export type DataUpdateWire = z.input<typeof dataUpdateSchema>;

/**
 * A data-update request in its envelope.
 *
 * @example
 * ```ts
 * const consent = {
 *   text: 'terms', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2026-01-01T09:00:00Z',
 * };
 * const request = dataUpdateRequestSchema.parse({
 *   id: crypto.randomUUID(), type: 'data-update',
 *   content: { reason: 'data-update', personal: { mobile: '0500000009' }, consent },
 *   state: 'submitted', number: 'MRT-1447-0000123-98', channel: 'web', createdAt: '2026-01-01T09:00:00Z',
 *   events: [{ sequence: 1, event: 'submit', state: 'submitted', at: '2026-01-01T09:05:00Z' }],
 * });
 * isEditable(request.state); // false: it was sent
 * ```
 */
export const dataUpdateRequestSchema = requestSchema('data-update', dataUpdateSchema);
export type DataUpdateRequest = z.infer<typeof dataUpdateRequestSchema>;

/**
 * A draft of a data-update request (مسودة طلب تحديث البيانات), as a client makes it.
 *
 * @example
 * ```ts
 * const consent = {
 *   text: 'terms', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2026-01-01T09:00:00Z',
 * };
 * const content = { reason: 'data-update', personal: { mobile: '0500000009' }, consent };
 * const draft = dataUpdateDraftSchema.parse({ id: crypto.randomUUID(), type: 'data-update', content });
 * String(draft.content.personal?.mobile); // '+966*******09'
 * ```
 */
export const dataUpdateDraftSchema = requestDraftSchema('data-update', dataUpdateSchema);
export type DataUpdateDraft = z.infer<typeof dataUpdateDraftSchema>;

export const dataUpdateTexts = {
  'nothing-changes': {
    ar: 'لا يغيّر الطلب شيئًا: عدّل قسمًا واحدًا على الأقل.',
    en: 'The request changes nothing: change one section at least.',
  },
  'attested-not-changed': { ar: 'لا يغيّر الطلب هذا البيان.', en: 'The request does not change this field.' },
} as const;
