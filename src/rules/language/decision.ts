import type { Conflict, Status } from './judge.js';
import type { Check } from './observe.js';
import type { Citation, Confidence, Rule, RuleKind } from './rule.js';
import type { Outcome } from './rule-set.js';
import type { Shown } from './show.js';

/** How one rule came out, with what it read and what it requires. */
export interface Finding {
  readonly rule: string;
  /** The part of the rule, where it is stated in parts. */
  readonly part?: string;
  readonly kind: RuleKind;
  readonly severity: Rule['severity'];
  readonly status: Status;
  /** The exceptions that hold, or may hold. */
  readonly exceptedBy?: readonly string[];
  readonly cites: Citation;
  readonly confidence: Confidence;
  readonly doubt?: string;
  readonly checks: readonly Check[];
  /** The unknown facts on which it hangs, each by its path. */
  readonly unknown: readonly string[];
}

/** Something that the reader must know beside the outcome. */
export interface Notice {
  readonly code: 'law-not-read-after';
  readonly params: Readonly<Record<string, string>>;
}

/** An option of an ambiguity under which the outcome would be another. */
export interface Contested {
  readonly reading: string;
  readonly option: string;
  readonly outcome: Outcome;
}

/** What a rule set says of a sheet of facts on a date: frozen, plain JSON, to be stored, posted or hashed. */
export interface Decision {
  readonly format: 'martaba-decision/1';
  readonly set: string;
  /** The law that was applied: its version by the date of its last change, and until when its texts were read. */
  readonly law: { readonly version: string; readonly readUntil?: string };
  /** The date of the decision, as a civil date of the Hijri calendar. */
  readonly asOf: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** Rules of severity `warning` that are not met, or not known to be. */
  readonly warnings: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  /** The options applied where the text is open, by ambiguity. */
  readonly readings: Readonly<Record<string, string>>;
  readonly contested: readonly Contested[];
  /** The facts that were used, as they were given. A fact that is not here was not known. */
  readonly facts: Readonly<Record<string, Shown>>;
  /** The sets whose outcome is taken for granted. */
  readonly assumes: readonly string[];
}
