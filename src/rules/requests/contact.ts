import type { ContactPreference } from '../../models/requests/contact-preference.js';
import { condition, facts, flag } from '../language/build.js';
import { decide } from '../language/decide.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { bayanati, bayanatiDescription } from '../law/instruments.js';

const contact = facts('contact', {
  wished: flag({ label: { ar: 'وسيلة التواصل من الوسائل المختارة', en: 'The way is among those wished for' } }),
  reachable: flag({ label: { ar: 'وسيلة التواصل متاحة في السجل', en: 'The record says how to reach by this way' } }),
});

/**
 * Whether one may be told of one's request by a way (التواصل مع مقدم الطلب, R73): one that was wished for, and that leads
 * somewhere.
 *
 * @example
 * ```ts
 * import { contactBy, decide } from 'martaba/rules';
 *
 * const sheet = { 'contact.wished': false, 'contact.reachable': true };
 * decide(contactBy, sheet, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const contactBy = ruleSet({
  id: 'contact-by',
  title: { ar: 'وسيلة التواصل بشأن الطلب', en: 'How one is told of a request' },
  facts: registry([contact]),
  instruments: [bayanatiDescription],
  from: bayanatiDescription.from,
  rules: [
    condition({
      id: 'requests.contact.wished',
      cites: bayanati('R73'),
      confidence: 'low',
      title: { ar: 'اختار مقدم الطلب هذه الوسيلة', en: 'The applicant wished for this way' },
      doubt: 'The description says that one is contacted, and not that one chooses how.',
      holds: contact.wished,
    }),
    condition({
      id: 'requests.contact.reachable',
      cites: bayanati('R73'),
      confidence: 'medium',
      title: { ar: 'يمكن الوصول إليه بهذه الوسيلة', en: 'He can be reached by it' },
      holds: contact.reachable,
    }),
  ],
});

/** A way to reach a person (وسيلة تواصل). */
export type ContactWay = ContactPreference['ways'][number];

/** What is known of how a person is reached: whether there is one, and never which. */
export interface Reach {
  readonly mobile: boolean;
  readonly email: boolean;
  /** Whether he has the application, and lets it notify him. */
  readonly app: boolean;
}

const needs: Readonly<Record<ContactWay, keyof Reach>> = { sms: 'mobile', phone: 'mobile', email: 'email', app: 'app' };

/**
 * The way by which one is told of one's request: the dearest of those wished for that leads somewhere; `undefined` where
 * none does, and the person looks for himself.
 *
 * @param settings.asOf the civil date of the notification
 * @throws MartabaError those of `decide`
 * @example
 * ```ts
 * contactWay({ ways: ['app', 'email'] }, { mobile: true, email: true, app: false }, { asOf: '1447-01-10H' }); // 'email'
 * ```
 */
export const contactWay = (
  { ways }: Pick<ContactPreference, 'ways'>,
  reach: Reach,
  settings: { readonly asOf: string },
): ContactWay | undefined =>
  ways.find(
    (way) =>
      decide(contactBy, { 'contact.wished': ways.includes(way), 'contact.reachable': reach[needs[way]] }, settings)
        .outcome === 'eligible',
  );
