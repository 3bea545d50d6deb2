import { readdirSync, readFileSync } from 'node:fs';
import { answerCase } from '../../src/cli/conformance-answer.js';
import type { ConformanceAnswer } from '../../src/cli/conformance-answer.js';
import { compareCase } from '../../src/cli/conformance-compare.js';
import { dateOf, factsFor } from '../../src/cli/conformance-facts.js';
import type { ConformanceCase } from '../../src/cli/conformance-file.js';
import { isMartabaError } from '../../src/models/error.js';
import { narrowed } from '../../src/rules/catalogue/decide-rule.js';
import { catalogue } from '../../src/rules/catalogue/index.js';
import { setsOf } from '../../src/rules/catalogue/places.js';
import { decideFacts } from '../../src/rules/language/decide.js';
import type { Node } from '../../src/rules/language/node.js';
import { walk } from '../../src/rules/language/node.js';
import { expressionsOf, nameOf } from '../../src/rules/language/rule.js';
import { put } from './sites.js';

/** A case, with the options of ambiguities that it is asked under, and the rule set that it asks. */
export interface Trial extends ConformanceCase {
  readonly readings?: Readonly<Record<string, string>>;
  /** The rule set, where another holds a rule of the same id. */
  readonly set?: string;
}

const rules = new URL('../../tests/rules/', import.meta.url);
const read = (path: string): readonly Trial[] =>
  (JSON.parse(readFileSync(new URL(path, rules), 'utf8')) as { readonly testCases: readonly Trial[] }).testCases;

const folder = (name: string): readonly Trial[] =>
  readdirSync(new URL(`${name}/`, rules))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => read(`${name}/${file}`));

/** The published cases, further ones of their kind, and those of the boundaries. */
export const trials = (): readonly Trial[] => [
  ...read('cases.json'),
  ...folder('more-cases'),
  ...folder('boundary-cases'),
];

/** The date of a case that says none. */
export const otherwise = '1447-01-10H';

/** The readings of ambiguities, by id, of all that is known to read them. */
const readings = new Map<string, Set<Node>>();
export const noteReadings = (nodes: readonly Node[]): void => {
  for (const node of nodes)
    walk(node, (part) => {
      if (part.k === 'reading') readings.set(part.id, (readings.get(part.id) ?? new Set()).add(part));
    });
};

const answer = (trial: Trial): ConformanceAnswer => {
  if (trial.set === undefined) return answerCase(trial, otherwise);
  const named = setsOf(catalogue, trial.ruleIds[0] ?? '').find(({ id }) => id === trial.set);
  if (named === undefined) throw new Error(`${trial.id}: ${trial.set} does not hold ${trial.ruleIds[0]}`);
  const set = narrowed(named, new Set(trial.ruleIds));
  const decision = decideFacts(set, factsFor(trial, set.registry), { asOf: dateOf(trial, otherwise) });
  return { decision, metAsFarAsTold: false, computed: [], registries: [set.registry] };
};

/** Whether all that a case expects comes out so. */
export const holds = (trial: Trial): boolean => {
  const undo = Object.entries(trial.readings ?? {}).flatMap(([id, option]) =>
    [...(readings.get(id) ?? [])].map((node) => put(node, 'default', option)()),
  );
  try {
    const { warnings, ...expected } = trial.expected;
    const found = answer(trial);
    const warned = found.decision?.warnings ?? [];
    // A warning is told by the id of its rule, and in the published cases by words after it.
    if (Array.isArray(warnings) && String(warnings.map((of) => String(of).split(' ')[0])) !== String(warned))
      return false;
    return compareCase({ ...trial, expected }, found).every(({ status }) => status !== 'different');
  } catch (thrown) {
    // That there is no law for the day is an answer, too.
    return isMartabaError(thrown) && thrown.code === trial.expected['outcome'];
  } finally {
    for (const back of undo) back();
  }
};

const promotions = new Map(
  catalogue.sets.map(({ id, rules: of }) => [id, new Set(of.map((rule) => nameOf(rule).rule))] as const),
);

/** The ids of the rules that a case asks. */
export const askedBy = ({ facts, ruleIds }: Trial): ReadonlySet<string> => {
  const type = facts['promotionType'];
  if (typeof type !== 'string') return new Set(ruleIds);
  return new Set([...ruleIds, ...(promotions.get(type) ?? promotions.get(`${type}-promotion`) ?? [])]);
};

for (const { rules: of, registry } of catalogue.sets)
  noteReadings([...of.flatMap(expressionsOf), ...Object.values(registry.derived)]);
