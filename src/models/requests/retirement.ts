import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { naming } from '../schema/choice.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { documentRefSchema } from './supporting-document.js';

/**
 * What is asked for with a request about retirement (أنواع طلبات التقاعد).
 *
 * @example
 * ```ts
 * labelOf(retirementKinds, 'extension', 'ar'); // 'تمديد الخدمة بعد السن النظامية'
 * ```
 */
export const retirementKinds = {
  name: 'retirement-kind',
  source: 'HR regulation, Ministerial Decision 1550 of 9/6/1440H, arts. 105, 219 and 220',
  codes: {
    'at-age': { ar: 'الإحالة على التقاعد لبلوغ السن النظامية', en: 'Retirement at the age' },
    early: { ar: 'التقاعد المبكر', en: 'Early retirement' },
    extension: { ar: 'تمديد الخدمة بعد السن النظامية', en: 'Extension after the age' },
  },
} as const satisfies CodeList<string>;
export type RetirementKind = keyof typeof retirementKinds.codes;

const kindOf = <K extends RetirementKind>(kind: K): z.ZodLiteral<K> =>
  labelled(z.literal(kind), 'المطلوب', 'What is asked for');
const retiresOn = labelled(dualDateSchema, 'تاريخ الإحالة على التقاعد', 'Date of retirement');
const statement = field(z.string().trim().min(2).max(2_000), {
  label: { ar: 'المبررات', en: 'Grounds' },
  sensitivity: 'personal',
});
const documents = labelled(z.array(documentRefSchema).max(20).optional(), 'المستندات', 'Documents');

/**
 * What a request about retirement (طلب تقاعد) holds, by its kind: from when one retires, or until when the service is to
 * be extended and why. Whether one may, the rules judge.
 *
 * @example
 * ```ts
 * retirementSchema.safeParse({ kind: 'early', retiresOn: '1448-01-01H' }).success; // true
 * issuesOf(retirementSchema, { kind: 'extension', extendedUntil: '1450-01-01H' }).issues[0].path; // ['statement']
 * ```
 */
export const retirementSchema = naming(
  retirementKinds.codes,
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: kindOf('at-age'), retiresOn, documents }),
    z.strictObject({
      kind: kindOf('early'),
      retiresOn,
      statement: statement.optional(),
      documents,
    }),
    z.strictObject({
      kind: kindOf('extension'),
      extendedUntil: labelled(dualDateSchema, 'تمديد الخدمة حتى', 'Extended until'),
      statement,
      documents,
    }),
  ]),
);
export type Retirement = z.infer<typeof retirementSchema>;

/**
 * A request about retirement (طلب تقاعد) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'retirement', content: { kind: 'at-age', retiresOn: '1448-01-01H' },
 *   state: 'approved', number: 'MRT-1447-0000123-98', channel: 'branch', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * eventsFrom(retirementRequestSchema.parse(request).state); // ['apply']
 * ```
 */
export const retirementRequestSchema = requestSchema('retirement', retirementSchema);
export type RetirementRequest = z.infer<typeof retirementRequestSchema>;

/**
 * A draft of a request about retirement (مسودة طلب تقاعد), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = { id: crypto.randomUUID(), type: 'retirement', content: { kind: 'early', retiresOn: '1448-01-01H' } };
 * retirementDraftSchema.parse(draft).content.kind; // 'early'
 * retirementDraftSchema.safeParse({ ...draft, content: { kind: 'extension', retiresOn: '1448-01-01H' } }).success;
 * // false
 * ```
 */
export const retirementDraftSchema = requestDraftSchema('retirement', retirementSchema);
export type RetirementDraft = z.infer<typeof retirementDraftSchema>;
