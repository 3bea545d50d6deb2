import * as z from 'zod';
import type { Issue, Result } from '../../result.js';
import { issue } from '../../result.js';
import type { Field } from '../../schema/field.js';
import { fieldsOf } from '../../schema/field.js';
import { issuesOf } from '../../schema/issues.js';
import type { Language } from '../../text/language.js';
import type { WizardStep } from './wizard.js';

/** Answers by the ids of their steps, as the wire has them. */
export type Answered = Readonly<Record<string, unknown>>;

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const isShown = ({ shownWhen = {} }: WizardStep, name: string, answers: unknown): boolean => {
  const when = Object.hasOwn(shownWhen, name) ? shownWhen[name] : undefined;
  return when === undefined || at(answers, when.field) === when.is;
};

/** Where a wire repeats an earlier one otherwise than it stands there. */
const repeatIssues = ({ repeats = {} }: WizardStep, wire: unknown, earlier: Answered): readonly Issue[] =>
  Object.entries(repeats).flatMap(([name, { step, field }]) =>
    at(wire, name) === at(at(earlier, step), field) ? [] : [issue('not-as-before', [name], { step })],
  );

/**
 * The answers to a step, judged (التحقق من الخطوة, R103): every field that is shown is answered, none that is hidden, and
 * what repeats an earlier step says the same.
 *
 * @param answers as the wire has them
 * @param earlier the answers to earlier steps
 * @returns the answers as encoding writes them; or the codes of the step's schema, `missing`, `field-not-shown`,
 * `not-as-before`
 * @example
 * ```ts
 * judgeStep(masarRegistration.steps[2], {}).issues[0].code; // 'missing'
 * ```
 */
export const judgeStep = (step: WizardStep, answers: unknown, earlier: Answered = {}): Result<unknown> => {
  const judged = issuesOf(step.answers, answers);
  const shown = Object.keys(step.shownWhen ?? {}).flatMap((name) => {
    const isEmpty = at(answers, name) === undefined;
    if (isShown(step, name, answers)) return isEmpty ? [issue('missing', [name])] : [];
    return isEmpty ? [] : [issue('field-not-shown', [name])];
  });
  if (!judged.ok) return { ok: false, issues: [...judged.issues, ...shown] };
  const wire: unknown = z.encode(step.answers, judged.value);
  const issues = [...shown, ...repeatIssues(step, wire, earlier)];
  return issues.length === 0 ? { ok: true, value: wire } : { ok: false, issues };
};

/**
 * The fields of a step that are shown (الحقول الظاهرة, R99), with what was answered so far, by their path: none of them may
 * be skipped.
 *
 * @example
 * ```ts
 * Object.keys(shownFields(masarRegistration.steps[2], {}, 'en')); // ['email']
 * ```
 */
export const shownFields = (step: WizardStep, answers: unknown, language: Language): Readonly<Record<string, Field>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(step.answers, language)).filter(([path]) =>
      isShown(step, /^\w+/.exec(path)?.[0] ?? path, answers),
    ),
  );
