import * as z from 'zod';
import { emailSchema, employeeIdSchema } from '../../identifiers/schemas.js';
import { labelled } from '../../schema/field.js';
import { refuse } from '../refuse.js';
import { wizardStep } from './wizard.js';

const isEligible = (payload: z.core.ParsePayload<{ readonly outcome: string }>): void => {
  if (payload.value.outcome !== 'eligible') refuse(payload, 'access-not-eligible', ['outcome']);
};

/**
 * The steps of registering in Masar (خطوات التسجيل في مسار, R147–R154). The national sign-in asks for its user name, password
 * and code on its own page (R149–R151): no step holds one of them.
 *
 * @example
 * ```ts
 * masarRegistration.steps.map(({ id }) => id); // ['access', 'sign-in', 'email', 'email-code', 'profile']
 * ```
 */
export const masarRegistration = {
  name: 'masar',
  steps: [
    wizardStep({
      id: 'access',
      title: { ar: 'التحقق من أهلية الاستخدام', en: 'Who may use it' },
      does: 'open',
      // The outcome of the rules of access, which are asked before anything else.
      answers: z
        .strictObject({
          outcome: labelled(z.enum(['eligible', 'ineligible', 'undetermined']), 'نتيجة التحقق', 'Outcome'),
        })
        .check(isEligible),
      source: 'R147',
    }),
    wizardStep({
      id: 'sign-in',
      title: { ar: 'الدخول عبر النفاذ الوطني الموحد', en: 'Sign in by the national single sign-on' },
      does: 'redirect',
      answers: z.strictObject({
        way: labelled(z.enum(['redirect', 'push']), 'طريقة الدخول', 'How one signed in'),
        signedInAt: labelled(z.iso.datetime(), 'وقت الدخول', 'Signed in at'),
      }),
      source: 'R148–R151',
    }),
    wizardStep({
      id: 'email',
      title: { ar: 'البريد الإلكتروني', en: 'E-mail address' },
      does: 'fill',
      answers: z.strictObject({ email: emailSchema }),
      source: 'R152',
    }),
    wizardStep({
      id: 'email-code',
      title: { ar: 'رمز التحقق المرسل إلى البريد الإلكتروني', en: 'The code that was sent by e-mail' },
      does: 'confirm',
      // Who sent the code confirms it: what stands here is that it was confirmed, and for which address.
      answers: z.strictObject({
        challenge: labelled(z.uuid(), 'معرّف التحقق', 'Id of the challenge'),
        email: emailSchema,
        confirmedAt: labelled(z.iso.datetime(), 'وقت التأكيد', 'Confirmed at'),
      }),
      repeats: { email: { step: 'email', field: 'email' } },
      source: 'R153',
    }),
    wizardStep({
      id: 'profile',
      title: { ar: 'صفحة معلومات الموظف', en: "The employee's file" },
      does: 'open',
      answers: z.strictObject({
        employeeId: employeeIdSchema,
        openedAt: labelled(z.iso.datetime(), 'وقت الفتح', 'Opened at'),
      }),
      source: 'R154',
    }),
  ],
} as const;

export const masarRegistrationTexts = {
  'access-not-eligible': { ar: 'لا تتوافر شروط الاستخدام.', en: 'The conditions of use are not met.' },
} as const;
