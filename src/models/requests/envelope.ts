import * as z from 'zod';
import { employeeIdSchema, entityCodeSchema, requestNumberSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import type { RequestEventName, RequestState } from './lifecycle.js';
import { transitions } from './lifecycle.js';

// Nobody chooses these: their labels stay out of what reads them.
/**
 * The state of a request (حالة الطلب): one of {@link requestStates}.
 *
 * @example
 * ```ts
 * requestStateSchema.safeParse('needs-information').success; // true
 * requestStateSchema.safeParse('lost').success; // false
 * ```
 */
export const requestStateSchema = z.enum<readonly RequestState[]>(transitions.flatMap(({ from, to }) => [from, to]));
/**
 * The name of something that happens to a request (الحدث): one of {@link requestEvents}.
 *
 * @example
 * ```ts
 * requestEventNameSchema.safeParse('supplement').success; // true
 * requestEventNameSchema.safeParse('delete').success; // false
 * ```
 */
export const requestEventNameSchema = z.enum<readonly RequestEventName[]>(transitions.map(({ event }) => event));

/**
 * The id of a draft: made by the client before the first byte is sent, and the key that makes submitting safe to repeat.
 *
 * @example
 * ```ts
 * draftIdSchema.safeParse(crypto.randomUUID()).success; // true
 * draftIdSchema.safeParse('1999999996').success; // false
 * ```
 */
export const draftIdSchema = labelled(z.uuid(), 'معرّف المسودة', 'Id of the draft');

/**
 * Something that happened to a request (حدث).
 *
 * @example
 * ```ts
 * const event = { sequence: 1, event: 'submit', state: 'submitted', at: '2026-01-01T09:00:00Z' };
 * requestEventSchema.parse(event).event; // 'submit'
 * requestEventSchema.safeParse({ ...event, sequence: 0 }).success; // false: they are counted from 1
 * ```
 */
export const requestEventSchema = z.strictObject({
  sequence: labelled(z.int().min(1), 'التسلسل', 'Sequence'),
  event: labelled(requestEventNameSchema, 'الحدث', 'Event'),
  state: labelled(requestStateSchema, 'الحالة', 'State'),
  at: labelled(z.iso.datetime(), 'الوقت', 'Time'),
  /** What the destination wrote, for the one who made the request. */
  note: field(z.string().max(2_000).optional(), { label: { ar: 'ملاحظة', en: 'Note' }, sensitivity: 'personal' }),
});
export type RequestEvent = z.infer<typeof requestEventSchema>;

/**
 * Where a request came in (القناة).
 *
 * @example
 * ```ts
 * channelSchema.safeParse('branch').success; // true
 * channelSchema.safeParse('fax').success; // false
 * ```
 */
export const channelSchema = z.enum(['web', 'ios', 'android', 'phone', 'branch']);

/** The field by which requests are told apart. */
export const requestTypeOf = <T extends string>(type: T): z.ZodLiteral<T> =>
  labelled(z.literal(type), 'نوع الطلب', 'Type of request');

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
    type: requestTypeOf(type),
    content: labelled(content, 'محتوى الطلب', 'Content'),
    state: labelled(requestStateSchema, 'الحالة', 'State'),
    number: requestNumberSchema.optional(),
    /** Whose request it is. The server knows it from the session, so no draft says it. */
    applicant: labelled(employeeIdSchema.optional(), 'مقدم الطلب', 'Applicant'),
    destination: labelled(entityCodeSchema.optional(), 'الجهة المعنية', 'Destination'),
    channel: labelled(channelSchema, 'القناة', 'Channel'),
    createdAt: labelled(z.iso.datetime(), 'وقت الإنشاء', 'Created at'),
    events: labelled(z.array(requestEventSchema), 'ما جرى على الطلب', 'What happened'),
  });

/**
 * What comes back when a request is submitted (إشعار الإرسال): submitted is not applied.
 *
 * @example
 * ```ts
 * const receipt = {
 *   number: 'MRT-1447-0000123-98', draftId: crypto.randomUUID(), type: 'enquiry', destination: 'example:moh',
 *   state: 'submitted', submittedAt: '2026-01-01T09:00:00Z',
 * };
 * receiptSchema.parse(receipt).number; // 'MRT-1447-0000123-98'
 * receiptSchema.safeParse({ ...receipt, number: 'MRT-1447-0000123-97' }).success; // false
 * ```
 */
export const receiptSchema = z.strictObject({
  number: labelled(requestNumberSchema, 'رقم الطلب', 'Request number'),
  draftId: draftIdSchema,
  type: labelled(z.string().min(1), 'نوع الطلب', 'Type of request'),
  destination: labelled(entityCodeSchema, 'الجهة المعنية', 'Destination'),
  state: labelled(requestStateSchema, 'الحالة', 'State'),
  submittedAt: labelled(z.iso.datetime(), 'وقت الإرسال', 'Submitted at'),
});
export type Receipt = z.infer<typeof receiptSchema>;
