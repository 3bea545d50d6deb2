import * as z from 'zod';
import { oneOf } from '../schema/choice.js';
import { languageSchema } from '../schema/language-choice.js';
import { requestNumberSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import type { Language } from '../text/language.js';
import { fill } from '../text/text-of.js';
import { requestEventNameSchema } from './envelope.js';
import { requestEvents } from './lifecycle-labels.js';

const ways = {
  sms: { ar: 'رسالة نصية', en: 'Text message' },
  email: { ar: 'بريد إلكتروني', en: 'E-mail' },
  app: { ar: 'إشعار في التطبيق', en: 'Notice in the app' },
  phone: { ar: 'اتصال هاتفي', en: 'Telephone call' },
} as const;

/**
 * By which ways one wishes to be told of one's requests, the dearest first, and in which language (تفضيلات التواصل, R73).
 * An empty list is a wish too: the person looks for himself.
 *
 * @example
 * ```ts
 * contactPreferenceSchema.safeParse({ ways: ['sms', 'email'], language: 'ar' }).success; // true
 * ```
 */
export const contactPreferenceSchema = z.strictObject({
  ways: field(z.array(oneOf(ways)).max(4), {
    label: { ar: 'وسائل التواصل', en: 'Ways of contact' },
    hint: { ar: 'مرتبة حسب الأفضلية', en: 'In order of preference' },
  }),
  language: labelled(languageSchema, 'لغة التواصل', 'Language of contact'),
});
export type ContactPreference = z.infer<typeof contactPreferenceSchema>;

/**
 * A notification of something that happened to a request (إشعار): its number and its event, and nothing of its content.
 *
 * @example
 * ```ts
 * const notification = {
 *   id: crypto.randomUUID(), request: 'MRT-1447-0000123-98', event: 'approve', at: '2026-01-01T09:00:00Z',
 * };
 * notificationText(notificationSchema.parse(notification), 'en').slice(21);
 * // 'The request was approved. It is not applied yet.'
 * notificationSchema.safeParse({ ...notification, content: { right: 'copy' } }).success;
 * // false: it holds nothing of the content
 * ```
 */
export const notificationSchema = z.strictObject({
  id: labelled(z.uuid(), 'معرّف الإشعار', 'Id of the notification'),
  request: requestNumberSchema,
  event: labelled(requestEventNameSchema, 'الحدث', 'Event'),
  at: labelled(z.iso.datetime(), 'الوقت', 'Time'),
});
export type Notification = z.infer<typeof notificationSchema>;

/**
 * The words of a notification, which name the request by its number alone.
 *
 * @example
 * ```ts
 * notificationText({ request: 'MRT-1447-0000123-98', event: 'submit' }, 'en').slice(0, 28); // 'MRT-1447-0000123-98: The req'
 * ```
 */
export const notificationText = (
  { request, event }: Pick<Notification, 'request' | 'event'>,
  language: Language,
): string => {
  const said = requestEvents[event][language];
  return fill({ ar: `{request}: ${said}`, en: `{request}: ${said}` }, { request }, language);
};
