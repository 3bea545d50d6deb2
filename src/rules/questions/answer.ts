import { MartabaError } from '../../models/error.js';
import type { LocalText } from '../../models/text/language.js';
import type { Computation } from '../catalogue/compute.js';
import { computeFacts } from '../catalogue/compute.js';
import type { Formula } from '../catalogue/formula.js';
import { analyse } from '../language/analysis.js';
import { decideFacts } from '../language/decide.js';
import type { Decision, Notice } from '../language/decision.js';
import type { Conflict, Settings } from '../language/judge.js';
import type { Registry } from '../language/registry.js';
import type { Citation, Confidence } from '../language/rule.js';
import { nameOf } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';
import type { Facts } from '../language/sheet.js';
import { parseSheet } from '../language/sheet.js';
import { readingUnknown } from '../language/reading-unknown.js';

/** A rule that an answer stands on, and its place in the law. */
export interface LegalSource {
  readonly rule: string;
  readonly title: LocalText;
  readonly cites: Citation;
  readonly confidence: Confidence;
  /** What is open about the text. */
  readonly doubt?: string;
}

/** What every answer carries beside what was asked: plain JSON. */
export interface Answer {
  /** The date as of which it was asked, as a civil date of the Hijri calendar. */
  readonly asOf: string;
  /** The rules that it stands on, each once. */
  readonly sources: readonly LegalSource[];
  /** The unknown facts that leave something of it open. */
  readonly unknown: readonly string[];
  /** Facts that cannot all be so. */
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  /** The options applied where the text is open, by ambiguity. */
  readonly readings: Readonly<Record<string, string>>;
}

const once = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** Facts under their public names; an absent one is unknown. */
export type FactSheet = Readonly<Record<string, unknown>>;

/** The facts that a rule set or a formula may read: a wrong name or a wrong type does not compile. */
export type FactsAskedBy<T> = T extends RuleSet<infer S> ? S : T extends Formula<infer S> ? S : never;

/** The facts of a sheet that a registry declares, read. The others are for the other rules of the question. */
export const factsFor = ({ registry }: RuleSet, sheet: FactSheet): Facts =>
  parseSheet(
    registry,
    Object.fromEntries(Object.entries(sheet).filter(([name]) => Object.hasOwn(registry.declarations, name))),
  );

/** @throws MartabaError `fact-unknown` for a fact that none of the registries declares */
export const refuseUnread = (sheet: FactSheet, registries: readonly Registry[]): void => {
  for (const name of Object.keys(sheet))
    if (!registries.some(({ declarations }) => Object.hasOwn(declarations, name)))
      throw new MartabaError('fact-unknown', [name]);
};

/**
 * The settings of each of several sets: the readings that it has.
 *
 * @throws MartabaError `reading-unknown` for an ambiguity that none of them has
 */
export const settingsFor = (
  sets: readonly RuleSet[],
  { asOf, readings = {} }: Settings,
): ((set: RuleSet) => Settings) => {
  const known = sets.flatMap((set) => [...analyse(set).readings.keys()]);
  for (const id of Object.keys(readings)) if (!known.includes(id)) throw readingUnknown([id], known);
  return (set) => ({
    asOf,
    readings: Object.fromEntries(Object.entries(readings).filter(([id]) => analyse(set).readings.has(id))),
  });
};

/** Decides a set over the facts of a sheet that it declares. */
export const decideOf = (set: RuleSet, sheet: FactSheet, settings: Settings): Decision =>
  decideFacts(set, factsFor(set, sheet), settings);

/** Computes a formula over the facts of a sheet that it declares. */
export const computeOf = (formula: Formula, sheet: FactSheet, settings: Settings): Computation =>
  computeFacts(formula, factsFor(formula.premises, sheet), settings);

/** The source that a rule of a set is. */
export const sourceIn = ({ rules }: RuleSet, id: string): readonly LegalSource[] =>
  rules
    .filter((rule) => rule.id === id)
    .map((rule) => ({
      rule: nameOf(rule).rule,
      title: rule.title,
      cites: rule.cites,
      confidence: rule.confidence,
      ...(rule.doubt === undefined ? {} : { doubt: rule.doubt }),
    }));

const whole = ({ rule, part }: { readonly rule: string; readonly part?: string }): string =>
  part === undefined ? rule : `${rule}/${part}`;

/** What a decision gives an answer to stand on: the rules that decided it, and what they wait for. */
export const fromDecision = (set: RuleSet, decision: Decision): Answer => {
  const { asOf, outcome, findings, conflicts, notices, readings } = decision;
  const wanted = { eligible: ['met', 'excepted'], ineligible: ['unmet'], undetermined: ['unknown'] }[outcome];
  const deciding = findings.filter(({ severity, kind }) => severity === 'blocking' && kind !== 'consistency');
  return {
    asOf,
    sources: deciding.filter(({ status }) => wanted.includes(status)).flatMap((of) => sourceIn(set, whole(of))),
    unknown: outcome === 'undetermined' ? once(deciding.flatMap(({ unknown }) => unknown)) : [],
    conflicts,
    notices,
    readings,
  };
};

/** What a formula gives an answer to stand on, and the unknown facts behind the results that the answer takes from it. */
export const fromComputation = (
  { id, title, cites, confidence, doubt }: Formula,
  { asOf, unknown, conflicts, notices, readings }: Computation,
  results: readonly string[],
): Answer => ({
  asOf,
  sources: [{ rule: id, title, cites, confidence, ...(doubt === undefined ? {} : { doubt }) }],
  unknown: once(results.flatMap((name) => unknown[name] ?? [])),
  conflicts,
  notices,
  readings,
});

/** Joins what several rules give an answer to stand on; each source, fact and notice stands once. */
export const joined = (first: Answer, ...rest: readonly Answer[]): Answer => {
  const all = [first, ...rest];
  return {
    asOf: first.asOf,
    sources: once(all.flatMap(({ sources }) => sources)),
    unknown: once(all.flatMap(({ unknown }) => unknown)),
    conflicts: once(all.flatMap(({ conflicts }) => conflicts)),
    notices: once(all.flatMap(({ notices }) => notices)),
    readings: Object.assign({}, ...all.map(({ readings }) => readings)) as Answer['readings'],
  };
};

/** A number that a formula gave: `null` where there is none, `undefined` while it is open. */
export const numberIn = ({ results }: Computation, name: string): number | null | undefined => {
  const value = results[name];
  return typeof value === 'number' || value === null ? value : undefined;
};

/** A date, a code or a length of time that a formula gave, as text. */
export const textIn = ({ results }: Computation, name: string): string | null | undefined => {
  const value = results[name];
  return typeof value === 'string' || value === null ? value : undefined;
};

/** A truth that a formula gave. */
export const truthIn = ({ results }: Computation, name: string): boolean | undefined => {
  const value = results[name];
  return typeof value === 'boolean' ? value : undefined;
};
