import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from './code-list.js';
import { openCodeSchema } from './code-list.js';
import { decisionSchema } from './decision.js';
import { during, provenanceSchema } from './history.js';
import { moneySchema } from './money.js';
import { labelled } from '../schema/field.js';

const source = 'a published grievance form of the civil service; the regulation that sets them was not read';

/**
 * Kinds of allowances (أنواع البدلات). No amounts: those are set by the regulation of financial rights and benefits, and a
 * record carries what was paid.
 *
 * @example
 * ```ts
 * labelOf(allowanceTypes, 'remote-area', 'ar'); // 'بدل مناطق نائية'
 * isKnownCode(allowanceTypes, 'housing'); // false
 * ```
 */
export const allowanceTypes = {
  name: 'allowance-type',
  source,
  codes: {
    'nature-of-work': { ar: 'بدل طبيعة عمل', en: 'Nature of work' },
    'remote-area': { ar: 'بدل مناطق نائية', en: 'Remote area' },
    'mountain-area': { ar: 'بدل مناطق جبلية', en: 'Mountain area' },
    transport: { ar: 'بدل انتقال شهري', en: 'Monthly transport' },
    relocation: { ar: 'بدل ترحيل', en: 'Relocation' },
    appointment: { ar: 'بدل تعيين', en: 'Appointment' },
    representation: { ar: 'بدل تمثيل', en: 'Representation' },
    danger: { ar: 'بدل خطر', en: 'Danger' },
    'harm-or-infection': { ar: 'بدل ضرر أو عدوى', en: 'Harm or infection' },
    scholarship: { ar: 'بدل ابتعاث', en: 'Scholarship' },
    supervision: { ar: 'بدل إشراف', en: 'Supervision' },
    delegation: { ar: 'بدل انتداب', en: 'Delegation' },
    training: { ar: 'بدل تدريب', en: 'Training' },
    'training-profession': { ar: 'بدل مهنة تدريب', en: 'Profession of training' },
    'full-dedication': { ar: 'بدل تفرغ والعمل الإضافي', en: 'Full dedication and additional work' },
    distinction: { ar: 'بدل تميز', en: 'Distinction' },
    rarity: { ar: 'بدل ندرة', en: 'Rarity' },
    'ambulance-driving': { ar: 'بدل قيادة إسعاف', en: 'Ambulance driving' },
    'forensic-medicine': { ar: 'بدل طب شرعي', en: 'Forensic medicine' },
    'psychiatric-or-leprosy-hospital': {
      ar: 'بدل مستشفيات نفسية أو جذام',
      en: 'Psychiatric or leprosy hospital',
    },
    'new-university': { ar: 'بدل جامعة ناشئة', en: 'New university' },
    'special-education': { ar: 'بدل تربية خاصة', en: 'Special education' },
  },
} as const satisfies CodeList<string>;

/**
 * Kinds of rewards (أنواع المكافآت).
 *
 * @example
 * ```ts
 * labelOf(rewardTypes, 'overtime', 'ar'); // 'مكافأة خارج الدوام'
 * ```
 */
export const rewardTypes = {
  name: 'reward-type',
  source,
  codes: {
    computer: { ar: 'مكافأة حاسب آلي', en: 'Computer work' },
    overtime: { ar: 'مكافأة خارج الدوام', en: 'Overtime' },
    'handling-of-public-money': { ar: 'مكافأة مباشرة الأموال العامة', en: 'Handling of public money' },
    training: { ar: 'مكافأة تدريب', en: 'Training' },
    'customs-seizure': { ar: 'مكافأة ضبط جمركي', en: 'Customs seizure' },
    veterinarian: { ar: 'مكافأة طبيب بيطري', en: 'Veterinarian' },
    'mail-carrier': { ar: 'مكافأة موزعي بريد', en: 'Mail carriers' },
    'ministers-driver': { ar: 'مكافأة سائقي الوزراء', en: 'Drivers of ministers' },
    'end-of-service': { ar: 'مكافأة نهاية الخدمة', en: 'End of service' },
    'part-time-consultant': { ar: 'مكافأة مستشارين غير متفرغين', en: 'Part-time consultants' },
  },
} as const satisfies CodeList<string>;

/**
 * An allowance (بدل): paid on top of the basic pay from a day to a day, in halalas a month unless it is paid once.
 *
 * @example
 * ```ts
 * allowanceSchema.parse({ type: 'transport', amount: '700.00', from: '1446-01-01H', lastDay: null, provenance: 'verified' }).amount; // 70000
 * ```
 */
export const allowanceSchema = during({
  type: labelled(openCodeSchema(allowanceTypes), 'النوع', 'Type'),
  /** On the wire riyals; absent where the record does not say. */
  amount: labelled(moneySchema.optional(), 'المبلغ', 'Amount'),
  /** A month, which is meant where nothing is said, or once for the whole period. */
  paid: labelled(z.enum(['monthly', 'once']).optional(), 'طريقة الصرف', 'Paid'),
  decision: decisionSchema.optional(),
});

/**
 * A reward (مكافأة): granted once, on a day.
 *
 * @example
 * ```ts
 * rewardSchema.safeParse({ type: 'overtime', grantedOn: '1446-01-01H', provenance: 'verified' }).success; // true
 * ```
 */
export const rewardSchema = z.strictObject({
  type: labelled(openCodeSchema(rewardTypes), 'النوع', 'Type'),
  amount: labelled(moneySchema.optional(), 'المبلغ', 'Amount'),
  grantedOn: labelled(dualDateSchema, 'تاريخ المنح', 'Granted on'),
  decision: decisionSchema.optional(),
  provenance: provenanceSchema,
});
