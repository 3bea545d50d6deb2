import * as z from 'zod';
import { employeeIdSchema, entityCodeSchema, requestNumberSchema } from '../identifiers/schemas.js';
import { field } from '../schema/field.js';
import type { RequestEventName, RequestState } from './lifecycle.js';
import { requestEvents, requestStates } from './lifecycle.js';

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): { [P in K]: P } =>
  Object.fromEntries(Object.keys(of).map((key) => [key, key])) as { [P in K]: P };

export const requestStateSchema: z.ZodEnum<{ [K in RequestState]: K }> = z.enum(keys(requestStates));
export const requestEventNameSchema: z.ZodEnum<{ [K in RequestEventName]: K }> = z.enum(keys(requestEvents));

/** The id of a draft: made by the client before the first byte is sent, and the key that makes submitting safe to repeat. */
export const draftIdSchema = z.uuid();

/** Something that happened to a request (حدث). */
export const requestEventSchema = z.strictObject({
  sequence: field(z.int().min(1), { label: { ar: 'التسلسل', en: 'Sequence' }, dir: 'ltr', inputMode: 'numeric' }),
  event: field(requestEventNameSchema, { label: { ar: 'الحدث', en: 'Event' } }),
  state: field(requestStateSchema, { label: { ar: 'الحالة', en: 'State' } }),
  at: field(z.iso.datetime(), { label: { ar: 'الوقت', en: 'Time' }, dir: 'ltr' }),
  /** What the destination wrote, for the one who made the request. */
  note: field(z.string().max(2_000).optional(), { label: { ar: 'ملاحظة', en: 'Note' } }),
});
export type RequestEvent = z.infer<typeof requestEventSchema>;

/** Where a request came in (القناة). */
export const channelSchema = z.enum(['web', 'ios', 'android', 'phone', 'branch']);

/** A request of any type, as its readers see it; {@link requestSchema} makes the schema of one. */
export interface RequestEnvelope<T extends string = string, C = unknown> {
  readonly id: string;
  readonly type: T;
  readonly content: C;
  readonly state: RequestState;
  readonly number?: string | undefined;
  readonly applicant?: string | undefined;
  readonly destination?: string | undefined;
  readonly channel: z.infer<typeof channelSchema>;
  readonly createdAt: string;
  readonly events: readonly RequestEvent[];
}

/**
 * One envelope for every request (الطلب): its draft's id, its type, its content, its state and what happened to it. The
 * number appears when it is submitted, and is the only public handle for tracking.
 *
 * @param type the name of the type, in kebab-case
 * @param content the schema of what a request of this type holds
 * @example
 * ```ts
 * requestSchema('example', z.string()).shape.type.value; // 'example'
 * ```
 */
export const requestSchema = <T extends string, C extends z.ZodType>(type: T, content: C) =>
  z.strictObject({
    id: draftIdSchema,
    type: z.literal(type),
    content,
    state: requestStateSchema,
    number: requestNumberSchema.optional(),
    /** Whose request it is. The server knows it from the session, so no draft says it. */
    applicant: employeeIdSchema.optional(),
    destination: entityCodeSchema.optional(),
    channel: channelSchema,
    createdAt: z.iso.datetime(),
    events: z.array(requestEventSchema),
  });

/** What comes back when a request is submitted (إشعار الإرسال): submitted is not applied. */
export const receiptSchema = z.strictObject({
  number: field(requestNumberSchema, { label: { ar: 'رقم الطلب', en: 'Request number' }, dir: 'ltr' }),
  draftId: draftIdSchema,
  type: field(z.string().min(1), { label: { ar: 'نوع الطلب', en: 'Type of request' } }),
  destination: field(entityCodeSchema, { label: { ar: 'الجهة المعنية', en: 'Destination' }, dir: 'ltr' }),
  state: field(requestStateSchema, { label: { ar: 'الحالة', en: 'State' } }),
  submittedAt: field(z.iso.datetime(), { label: { ar: 'وقت الإرسال', en: 'Submitted at' }, dir: 'ltr' }),
});
export type Receipt = z.infer<typeof receiptSchema>;
