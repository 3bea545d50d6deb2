import * as z from 'zod';
import { fail, ok, type Result } from '../../result.js';
import { issuesOf } from '../../schema/issues.js';
import { type Answered, judgeStep } from './judge-step.js';
import type { AnswersTo, FirstStep, PlaceAfter, Progress, StepBefore, StepId, Wizard, WizardPlace } from './wizard.js';

/** How many steps, from the first on, are answered as they should be: the step after them is the furthest open. */
const doneOf = ({ steps }: Wizard, answers: Answered): number => {
  const open = steps.findIndex((step) => {
    const own = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined;
    return own === undefined || !judgeStep(step, own, answers).ok;
  });
  return open === -1 ? steps.length : open;
};

const placeAt = ({ steps }: Wizard, index: number): string => steps[index]?.id ?? 'registered';
const indexOf = ({ steps }: Wizard, place: string): number =>
  place === 'registered' ? steps.length : steps.findIndex(({ id }) => id === place);

/**
 * A registration at its first step (بدء التسجيل, R87).
 *
 * @example
 * ```ts
 * startWizard(masarRegistration); // { wizard: 'masar', at: 'access', answers: {} }
 * ```
 */
export const startWizard = <const W extends Wizard>(wizard: W): Progress<W, FirstStep<W>> => ({
  wizard: wizard.name,
  at: wizard.steps[0].id,
  answers: {},
});

/**
 * A registration with the step at which it stands answered, at the next one (زر «التالي», R98): what stands in the way
 * comes back as issues. Another step than the one at which it stands does not compile where that is known, and is refused
 * where it is not (R105). Answers to later steps, from before one went back, stay.
 *
 * @param answers as the wire has them
 * @returns the registration; or `step-out-of-order`, or the issues of {@link judgeStep}
 * @example
 * ```ts
 * completeStep(masarRegistration, startWizard(masarRegistration), 'access', { outcome: 'eligible' }).value.at; // 'sign-in'
 * completeStep(masarRegistration, startWizard(masarRegistration), 'email', { email: 'a@example.sa' }).issues[0].code; // 'step-out-of-order'
 * ```
 */
export const completeStep = <const W extends Wizard, P extends WizardPlace<W>, Id extends Exclude<P, 'registered'>>(
  wizard: W,
  progress: Progress<W, P>,
  step: Id,
  answers: AnswersTo<W, Id>,
): Result<Progress<W, PlaceAfter<W, Id> & WizardPlace<W>>> => {
  const index = indexOf(wizard, step);
  const found = wizard.steps[index];
  if (found === undefined || indexOf(wizard, progress.at) !== index)
    return fail('step-out-of-order', [], { at: progress.at });
  const judged = judgeStep(found, answers, progress.answers);
  if (!judged.ok) return judged;
  return ok({
    wizard: wizard.name,
    // The order of the types is that of the steps.
    at: placeAt(wizard, index + 1) as PlaceAfter<W, Id> & WizardPlace<W>,
    answers: { ...progress.answers, [step]: judged.value },
  });
};

/**
 * A registration one step back (رجوع): every answer stays. From the first step, and from where one is registered, it does
 * not compile where that is known, and is refused where it is not.
 *
 * @returns the registration; or `no-step-before`
 * @example
 * ```ts
 * stepBack(masarRegistration, { wizard: 'masar', at: 'sign-in', answers: { access: { outcome: 'eligible' } } }).value.at; // 'access'
 * stepBack(masarRegistration, startWizard(masarRegistration)).issues[0].code; // 'no-step-before'
 * ```
 */
export const stepBack = <const W extends Wizard, P extends WizardPlace<W>>(
  wizard: W,
  progress: [StepBefore<W, P>] extends [never] ? never : Progress<W, P>,
): Result<Progress<W, StepBefore<W, P> & WizardPlace<W>>> => {
  const { at, answers }: Progress<W, P> = progress;
  const index = indexOf(wizard, at);
  return index < 1 || at === 'registered'
    ? fail('no-step-before')
    : ok({ wizard: wizard.name, at: placeAt(wizard, index - 1) as StepBefore<W, P> & WizardPlace<W>, answers });
};

/**
 * A registration at another step (R105): any whose earlier steps are all answered, and none beyond.
 *
 * @returns the registration; or `step-not-reachable`, with the furthest step that is; or `no-step-before`, from where one
 * is registered
 * @example
 * ```ts
 * goToStep(masarRegistration, startWizard(masarRegistration), 'email').issues[0].params; // { furthest: 'access' }
 * ```
 */
export const goToStep = <const W extends Wizard, Id extends StepId<W>>(
  wizard: W,
  { at, answers }: Progress<W>,
  step: Id,
): Result<Progress<W, Id>> => {
  if (at === 'registered') return fail('no-step-before');
  const done = doneOf(wizard, answers);
  const index = indexOf(wizard, step);
  return index === -1 || index > done
    ? fail('step-not-reachable', [], { furthest: placeAt(wizard, done) })
    : ok({ wizard: wizard.name, at: step, answers });
};

/**
 * The schema of a registration as it is stored: what reads it, redacts it (`redact`) and describes it in JSON Schema.
 * Whether its place is reachable, `resumeWizard` says.
 *
 * @example
 * ```ts
 * progressSchema(masarRegistration).safeParse({ wizard: 'masar', at: 'access', answers: {} }).success; // true
 * ```
 */
export const progressSchema = (wizard: Wizard) =>
  z.strictObject({
    wizard: z.literal(wizard.name),
    at: z.enum([...wizard.steps.map(({ id }) => id), 'registered']),
    answers: z.strictObject(Object.fromEntries(wizard.steps.map(({ id, answers }) => [id, answers.optional()]))),
  });

/**
 * A registration goes on from where it was stored (استئناف التسجيل).
 *
 * @param stored what `JSON.parse` gave; anything at all
 * @returns the registration, its place not known to the compiler (see `isAtStep`); or what is wrong with it: codes of the
 * steps' schemas below `answers`, and `step-not-reachable` where it stands beyond a step that is not answered
 * @example
 * ```ts
 * resumeWizard(masarRegistration, JSON.parse(JSON.stringify(startWizard(masarRegistration)))).value.at; // 'access'
 * resumeWizard(masarRegistration, { wizard: 'masar', at: 'email', answers: {} }).issues[0].code; // 'step-not-reachable'
 * ```
 */
export const resumeWizard = <const W extends Wizard>(wizard: W, stored: unknown): Result<Progress<W>> => {
  const schema = progressSchema(wizard);
  const judged = issuesOf(schema, stored);
  if (!judged.ok) return judged;
  const { at, answers } = z.encode(schema, judged.value);
  const done = doneOf(wizard, answers);
  return indexOf(wizard, at) > done
    ? fail('step-not-reachable', ['at'], { furthest: placeAt(wizard, done) })
    : // What the schema of the wizard's own steps has read.
      ok({ wizard: wizard.name, at, answers: answers as Progress<W>['answers'] });
};

export const wizardTexts = {
  'step-out-of-order': { ar: 'الخطوة الحالية هي {at}.', en: 'The present step is {at}.' },
  'no-step-before': { ar: 'لا خطوة قبل هذه.', en: 'There is no step before this one.' },
  'step-not-reachable': {
    ar: 'لا تُتجاوز خطوة؛ أبعد ما يتاح: {furthest}.',
    en: 'No step may be skipped. The furthest is {furthest}.',
  },
  'field-not-shown': { ar: 'هذا الحقل غير ظاهر هنا.', en: 'This field is not shown here.' },
  'not-as-before': { ar: 'يخالف ما أُدخل في خطوة سابقة ({step}).', en: 'It differs from an earlier step ({step}).' },
} as const;
