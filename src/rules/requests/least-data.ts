import type { LocalText } from '../../models/text/language.js';
import { analyse } from '../language/analysis.js';
import type { FactMeta, Source } from '../language/fact.js';
import type { Node } from '../language/node.js';
import { walk } from '../language/node.js';
import { expressionsOf } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';

/** One thing that a rule set needs to know. */
export interface Needed {
  /** The fact, or the field of a list: `employee.rank`, `employee.penalties.days`. */
  readonly name: string;
  readonly label: LocalText;
  readonly sensitivity: NonNullable<FactMeta['sensitivity']>;
  readonly askedOf: Source;
}

/** The fields of lists that a set reads, by list; the field that dates an element is always read. */
const fieldsRead = (set: RuleSet): ReadonlyMap<string, ReadonlySet<string>> => {
  const read = new Map<string, Set<string>>();
  const note = (list: string, field: string): void => {
    read.set(list, (read.get(list) ?? new Set()).add(field));
  };
  const visit = (node: Node): void => {
    if (node.k === 'field') note(node.list, node.name);
    // The days of periods are counted without naming their ends, or their number where they are undated.
    if (node.k === 'covered' || node.k === 'reached')
      walk(node, (part) => {
        if (part.k !== 'list') return;
        for (const field of ['from', 'to', 'days']) note(part.name, field);
      });
  };
  for (const rule of set.rules) for (const expression of expressionsOf(rule)) walk(expression, visit);
  for (const name of analyse(set).derived) {
    const derivation = set.registry.derived[name];
    if (derivation !== undefined) walk(derivation, visit);
  }
  return read;
};

/**
 * The facts that a rule set needs, and no more (الحد الأدنى من البيانات): what may be asked for its purpose. Of a fact that
 * follows from others the others are named; of a list only the fields that some rule reads.
 *
 * @example
 * ```ts
 * leastData(applicationWindow).map(({ name }) => name); // ['announcement.lastDay', 'announcement.opensOn']
 * ```
 */
export const leastData = (set: RuleSet): readonly Needed[] => {
  const { facts, derived } = analyse(set);
  const fields = fieldsRead(set);
  return facts
    .filter((name) => !derived.includes(name))
    .flatMap((name) => {
      const declared = set.registry.declarations[name];
      if (declared === undefined) return [];
      const need = (at: string, { label, sensitivity, askedOf }: FactMeta): Needed => ({
        name: at,
        label,
        sensitivity: sensitivity ?? declared.sensitivity ?? 'internal',
        askedOf: askedOf ?? declared.askedOf ?? 'record',
      });
      if (declared.type !== 'list') return [need(name, declared)];
      const wanted = new Set([
        ...(fields.get(name) ?? []),
        ...(declared.happens === undefined ? [] : [declared.happens]),
      ]);
      const read = Object.entries(declared.fields).filter(([field]) => wanted.has(field));
      return read.length === 0 ? [need(name, declared)] : read.map(([field, meta]) => need(`${name}.${field}`, meta));
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
