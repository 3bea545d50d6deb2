import type * as z from 'zod';
import type { LocalText } from '../../text/language.js';

/**
 * A step of a registration (خطوة تسجيل), as data: what is asked in it and when. What it does, the host application does:
 * nothing is opened from here.
 */
export interface WizardStep<Id extends string = string, A extends z.ZodType = z.ZodType> {
  readonly id: Id;
  readonly title: LocalText;
  /**
   * `redirect`: the host takes the person elsewhere and back. `choose`: pick from a menu. `fill`, `follow`, `confirm`,
   * `agree`, `send`, `open`: what they say.
   */
  readonly does: 'redirect' | 'choose' | 'fill' | 'follow' | 'confirm' | 'agree' | 'send' | 'open';
  /** The schema of the answers: every field that is shown has one, and `null` says that it does not apply. */
  readonly answers: A;
  /** Fields that are shown only when another field of the step holds this; hidden, they hold nothing. */
  readonly shownWhen?: Readonly<Record<string, { readonly field: string; readonly is: boolean }>>;
  /** Fields that repeat what an earlier step holds, so that what was confirmed there is what stands here. */
  readonly repeats?: Readonly<Record<string, { readonly step: string; readonly field: string }>>;
  readonly source: string;
}

/** A registration as its ordered steps (خطوات التسجيل). After the last of them one is `registered`. */
export interface Wizard<
  N extends string = string,
  S extends readonly [WizardStep, ...WizardStep[]] = readonly [WizardStep, ...WizardStep[]],
> {
  readonly name: N;
  readonly steps: S;
}

/** The ids of the steps of a wizard. */
export type StepId<W extends Wizard> = W['steps'][number]['id'];
/** Where one may stand in a wizard: before a step, or past the last one. */
export type WizardPlace<W extends Wizard> = StepId<W> | 'registered';
/** The place where a wizard begins. */
export type FirstStep<W extends Wizard> = W['steps'][0]['id'];

type IdOf<S> = S extends { readonly id: infer Id extends string } ? Id : never;

type Following<S extends readonly unknown[], Id extends string> = S extends readonly [
  infer A,
  ...infer R extends readonly unknown[],
]
  ? | (Id extends IdOf<A> ? (R extends readonly [infer B, ...unknown[]] ? IdOf<B> : 'registered') : never)
    | Following<R, Id>
  : never;

type Preceding<S extends readonly unknown[], P extends string> = S extends readonly [
  infer A,
  infer B,
  ...infer R extends readonly unknown[],
]
  ? (P extends IdOf<B> ? IdOf<A> : never) | Preceding<readonly [B, ...R], P>
  : never;

/** The place after a step; of steps whose order is not known to the compiler, any. */
export type PlaceAfter<W extends Wizard, Id extends string> =
  string extends StepId<W> ? string : Id extends string ? Following<W['steps'], Id> : never;

/** The step before a place; `never` before the first, and from where one is registered nothing leads back. */
export type StepBefore<W extends Wizard, P extends string> =
  string extends StepId<W> ? string : P extends string ? Preceding<W['steps'], P> : never;

/** What a step is answered with, as the wire has it. */
export type AnswersTo<W extends Wizard, Id extends string> = z.input<
  Extract<W['steps'][number], { readonly id: Id }>['answers']
>;

/**
 * How far a registration has come (تقدّم التسجيل): plain JSON, the answers as the wire has them, so that it is stored by
 * `JSON.stringify` and goes on by `resumeWizard`. It holds personal values: store it where such may lie.
 */
export interface Progress<W extends Wizard = Wizard, P extends WizardPlace<W> = WizardPlace<W>> {
  readonly wizard: W['name'];
  readonly at: P;
  readonly answers: { readonly [Id in StepId<W>]?: AnswersTo<W, Id> };
}

/**
 * Makes a step, keeping its id and its answers in its type.
 *
 * @example
 * ```ts
 * wizardStep({ id: 'entry', title: { ar: 'الدخول', en: 'Enter' }, does: 'open', answers: z.strictObject({}), source: 'an example' }).id; // 'entry'
 * ```
 */
export const wizardStep = <const Id extends string, A extends z.ZodType>(of: WizardStep<Id, A>): WizardStep<Id, A> =>
  of;

/**
 * Whether a registration stands at a place; then only what this place knows compiles.
 *
 * @example
 * ```ts
 * isAtStep(startWizard(masarRegistration), 'access'); // true
 * ```
 */
export const isAtStep = <W extends Wizard, P extends WizardPlace<W>>(
  progress: Progress<W>,
  place: P,
): progress is Progress<W, P> => progress.at === place;
