import * as z from 'zod';
import type { DualDate } from '../../calendar/dual-date.js';
import { dualDateSchema } from '../../calendar/schemas.js';
import { emailSchema } from '../../identifiers/schemas.js';
import { field, labelled } from '../../schema/field.js';
import type { LocalText } from '../../text/language.js';
import { jobSectionSchema, qualificationSectionSchema } from '../data-update.js';
import { draftIdSchema } from '../envelope.js';
import { refuse } from '../refuse.js';
import { identityClaimsSchema } from './identity.js';
import { acceptedTermsSchema } from './terms-reading.js';
import { wizardStep } from './wizard.js';

/** An instruction as the platform shows it (تعليمات, R104): data of the host, in the order in which it is followed. */
export interface Instruction {
  readonly id: string;
  readonly text: LocalText;
}

const inOrder = (payload: z.core.ParsePayload<{ readonly from: DualDate; readonly lastDay: DualDate }>): void => {
  if (payload.value.lastDay.day < payload.value.from.day) refuse(payload, 'period-reversed', ['lastDay']);
};

/**
 * A job that one had before (الوظيفة السابقة, R102). Its own code is `period-reversed`.
 *
 * @example
 * ```ts
 * fieldsOf(priorJobSchema, 'ar').title.label; // 'المهنة أو الوظيفة السابقة'
 * ```
 */
export const priorJobSchema = z
  .strictObject({
    employer: field(z.string().trim().min(2).max(200), {
      label: { ar: 'جهة العمل السابقة', en: 'Former employer' },
      sensitivity: 'personal',
    }),
    title: field(z.string().trim().min(2).max(200), {
      label: { ar: 'المهنة أو الوظيفة السابقة', en: 'Former profession or job' },
      sensitivity: 'personal',
    }),
    from: field(dualDateSchema, { label: { ar: 'من', en: 'From' }, sensitivity: 'personal' }),
    lastDay: field(dualDateSchema, { label: { ar: 'آخر يوم', en: 'Last day' }, sensitivity: 'personal' }),
  })
  .check(inOrder);
export type PriorJob = z.infer<typeof priorJobSchema>;

const wasReviewed = (payload: z.core.ParsePayload<{ readonly reviewed: boolean }>): void => {
  if (!payload.value.reviewed) refuse(payload, 'not-reviewed', ['reviewed']);
};

/** Whether what was filled in was looked through before going on (R97): never ticked beforehand. */
const reviewed = () => labelled(z.boolean(), 'راجعت ما أدخلته في هذه الخطوة', 'I have reviewed what I entered here');

const chosen = <const C extends string>(code: C, label: LocalText) =>
  z.strictObject({ chosen: field(z.literal(code), { label }) });

const followedIn = (instructions: readonly Instruction[]) =>
  z
    .strictObject({
      followed: labelled(z.array(z.string().min(1).max(64)).max(100), 'التعليمات المتبعة', 'Instructions followed'),
    })
    .check((payload) => {
      const { followed } = payload.value;
      const index = Array.from({ length: Math.max(followed.length, instructions.length) }).findIndex(
        (_, at) => followed[at] !== instructions[at]?.id,
      );
      if (index !== -1) refuse(payload, 'instruction-skipped', ['followed', index], { position: index + 1 });
    });

/**
 * The steps of registering in Bayanati (خطوات التسجيل في بياناتي, R88–R109). `null` says of a field that it does not apply;
 * left out, it is missing (R99).
 *
 * @param instructions what the platform shows on the way, to be followed in its order (R104, R105); none, if left out
 * @example
 * ```ts
 * bayanatiRegistration().steps.length; // 10
 * ```
 */
export const bayanatiRegistration = (instructions: readonly Instruction[] = []) =>
  ({
    name: 'bayanati',
    steps: [
      wizardStep({
        id: 'entry',
        title: { ar: 'الدخول إلى موقع وزارة الموارد البشرية', en: 'Go to the site of the ministry' },
        does: 'redirect',
        answers: chosen('mhrsd', { ar: 'الموقع', en: 'Site' }),
        source: 'R88',
      }),
      wizardStep({
        id: 'choose-services',
        title: { ar: 'الخدمات الإلكترونية', en: 'Electronic services' },
        does: 'choose',
        answers: chosen('electronic-services', { ar: 'البند', en: 'Menu' }),
        source: 'R89',
      }),
      wizardStep({
        id: 'identify',
        title: { ar: 'تسجيل الدخول بكامل البيانات', en: 'Sign in with full data' },
        does: 'fill',
        answers: identityClaimsSchema,
        source: 'R90–R93',
      }),
      wizardStep({
        id: 'individual-services',
        title: { ar: 'الخدمات الفردية', en: 'Services for individuals' },
        does: 'choose',
        answers: chosen('individual', { ar: 'مجموعة الخدمات', en: 'Group of services' }),
        source: 'R94',
      }),
      wizardStep({
        id: 'new-request',
        title: { ar: 'إنشاء طلب جديد', en: 'Create a new request' },
        does: 'choose',
        answers: chosen('create-request', { ar: 'الإجراء', en: 'Action' }),
        source: 'R95',
      }),
      wizardStep({
        id: 'personal-professional',
        title: { ar: 'المعلومات الفردية والمهنية', en: 'Personal and professional information' },
        does: 'fill',
        answers: z
          .strictObject({
            email: emailSchema.nullable(),
            qualification: labelled(qualificationSectionSchema.nullable(), 'أعلى مؤهل', 'Highest qualification'),
            reviewed: reviewed(),
          })
          .check(wasReviewed),
        source: 'R96–R99',
      }),
      wizardStep({
        id: 'current-job',
        title: { ar: 'بيانات الوظيفة الحالية', en: 'The present job' },
        does: 'fill',
        answers: z
          .strictObject({
            job: labelled(jobSectionSchema, 'الوظيفة الحالية', 'Present job'),
            hasPriorExperience: labelled(z.boolean(), 'هل لديك خبرة سابقة؟', 'Is there previous experience?'),
            experience: labelled(
              z.array(priorJobSchema).min(1).max(40).optional(),
              'الخبرات السابقة',
              'Previous experience',
            ),
            reviewed: reviewed(),
          })
          .check(wasReviewed),
        shownWhen: { experience: { field: 'hasPriorExperience', is: true } },
        source: 'R100–R103',
      }),
      wizardStep({
        id: 'instructions',
        title: { ar: 'اتباع التعليمات', en: 'Follow the instructions' },
        does: 'follow',
        answers: followedIn(instructions),
        source: 'R104, R105',
      }),
      wizardStep({
        id: 'terms',
        title: { ar: 'قراءة البنود والشروط والموافقة عليها', en: 'Read the terms and agree' },
        does: 'agree',
        answers: acceptedTermsSchema,
        source: 'R106, R107',
      }),
      wizardStep({
        id: 'send',
        title: { ar: 'إرسال الطلب', en: 'Send the request' },
        does: 'send',
        // What the server answers: sent alone is not registered.
        answers: z.strictObject({
          id: draftIdSchema,
          state: labelled(z.literal('registered'), 'الحالة', 'State'),
          registeredAt: labelled(z.iso.datetime(), 'وقت التسجيل', 'Registered at'),
        }),
        source: 'R108, R109',
      }),
    ],
  }) as const;
/** The steps of registering in Bayanati, as a type. */
export type BayanatiRegistration = ReturnType<typeof bayanatiRegistration>;

export const bayanatiRegistrationTexts = {
  'not-reviewed': { ar: 'لم تُراجع هذه الخطوة.', en: 'This step was not reviewed.' },
  'instruction-skipped': {
    ar: 'تُتبع التعليمات بترتيبها؛ انظر {position}.',
    en: 'Instructions are followed in order. See {position}.',
  },
} as const;
