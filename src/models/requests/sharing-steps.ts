import type { LocalText } from '../text/language.js';

/** A step on the way to an authorisation. What a step does, the host application does: nothing is opened from here. */
export interface SharingStep {
  readonly id: string;
  readonly title: LocalText;
  /**
   * `choose`: pick from a list. `redirect`: the host takes the person to the platform and back, where he signs in; no name
   * and no password passes through here. `answer`, `fill`, `agree`, `print`: what they say.
   */
  readonly does: 'choose' | 'redirect' | 'answer' | 'fill' | 'agree' | 'print';
  /** On which of the two ways in the step stands; on both, if absent. */
  readonly path?: 'registered' | 'unregistered';
  readonly source: string;
}

/**
 * The steps of authorising a body to look at one's data (خطوات التفويض, R114–R128), in order.
 *
 * @example
 * ```ts
 * sharingSteps.find(({ id }) => id === 'sign-in')?.does; // 'redirect'
 * ```
 */
export const sharingSteps = [
  { id: 'entry', title: { ar: 'الدخول إلى المنصة', en: 'Go to the platform' }, does: 'redirect', source: 'R114' },
  {
    id: 'choose-services',
    title: { ar: 'الخدمات الإلكترونية', en: 'Electronic services' },
    does: 'choose',
    source: 'R115',
  },
  {
    id: 'sign-in',
    title: { ar: 'تسجيل الدخول في المنصة', en: 'Sign in on the platform' },
    does: 'redirect',
    path: 'registered',
    source: 'R116, R117',
  },
  {
    id: 'unregistered-services',
    title: { ar: 'خدمات غير المسجلين', en: 'Services for the unregistered' },
    does: 'choose',
    path: 'unregistered',
    source: 'R118',
  },
  {
    id: 'civil-affairs',
    title: { ar: 'خدمات الأحوال المدنية', en: 'Civil-affairs services' },
    does: 'choose',
    source: 'R119, R113',
  },
  { id: 'service', title: { ar: 'خدمة بياناتي', en: 'The Bayanati service' }, does: 'choose', source: 'R121' },
  {
    id: 'verify',
    title: { ar: 'الأسئلة التحققية', en: 'Verification questions' },
    does: 'answer',
    source: 'R122',
  },
  { id: 'authorise', title: { ar: 'التفويض', en: 'Authorise' }, does: 'fill', source: 'R123, R124, R125' },
  {
    id: 'agree',
    title: { ar: 'الموافقة والإقرار', en: 'Agree and acknowledge' },
    does: 'agree',
    source: 'R126, R127',
  },
  { id: 'print', title: { ar: 'طباعة التفويض', en: 'Print the authorisation' }, does: 'print', source: 'R128' },
] as const satisfies readonly SharingStep[];
