import type { Duration } from '../../models/calendar/duration.js';
import type { Context, Interval } from './evaluate.js';
import { codeOf, elementsOf, presence, range, span, truth } from './evaluate.js';
import { isSameLength } from './lengths.js';
import type { Comparison, Node } from './node.js';
import { childrenOf } from './node.js';
import { factsRead } from './analysis.js';
import { FALSE, OPEN, TRUE } from './truth.js';
import type { Shown } from './show.js';
import { showDay, showLength } from './show.js';
import { typeOf } from './type-of.js';

/** What was read for one comparison of a rule, and what the rule requires of it. */
export interface Check {
  /** The facts that the value was read from. */
  readonly of: readonly string[];
  /** That the value is none of theirs: a sum, a count of days, a date moved by a length of time. */
  readonly reckoned?: true;
  /** The unit of a value that is reckoned, or `elements` where those of a list are counted. */
  readonly unit?: string;
  /** The value read; absent while it is unknown. */
  readonly read?: Shown;
  /** The least and the greatest that it can be, where part of it is known. */
  readonly between?: readonly [Shown, Shown];
  readonly op: Comparison | 'is' | 'is-not' | 'present' | 'absent' | 'elapsed' | 'not-elapsed';
  /** The value required. */
  readonly required: Shown;
  /** The facts that a required value was read from; absent where it is a constant, or not known. */
  readonly requiredOf?: readonly string[];
  /** Whether it is as required; absent while that is open. */
  readonly satisfied?: boolean;
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
};

/** A length of time, where it is known. */
const lengthOf = (node: Node, c: Context): Duration | undefined => {
  const [least, greatest] = span(node, c);
  return greatest !== null && isSameLength(least, greatest) ? least : undefined;
};

/** A value as a decision shows it; nothing while it is open. */
const show = (node: Node, c: Context): { readonly read?: Shown; readonly between?: readonly [Shown, Shown] } => {
  const type = typeOf(node, c.registry);
  if (presence(node, c) === FALSE) return { read: null };
  if (type === 'code') {
    const code = codeOf(node, c);
    return code === undefined ? {} : { read: code };
  }
  if (type === 'truth') {
    const known = truth(node, c);
    return known === OPEN ? {} : { read: known === TRUE };
  }
  if (type === 'duration') {
    const known = lengthOf(node, c);
    return known === undefined ? {} : { read: showLength(known) };
  }
  return showRange(range(node, c), type === 'date' ? showDay : (value) => value);
};

const showRange = ([least, greatest]: Interval, text: (value: number) => Shown) =>
  least === greatest && Number.isFinite(least)
    ? { read: text(least) }
    : Number.isFinite(least) && Number.isFinite(greatest)
      ? { between: [text(least), text(greatest)] as const }
      : {};

const outcome = (found: ReturnType<typeof truth>, want: boolean): { readonly satisfied?: boolean } =>
  found === OPEN ? {} : { satisfied: (found === TRUE) === want };

const named = new WeakMap<Node, readonly string[]>();

/** The facts behind a node, in the order in which they are written; found once, for a node never changes. */
const namesIn = (node: Node): readonly string[] => {
  const known = named.get(node) ?? [...factsRead([node], {})];
  named.set(node, known);
  return known;
};

/** What is told of a value that is not read off a fact as it stands. */
const reckoning = (node: Node): Pick<Check, 'reckoned' | 'unit'> => {
  switch (node.k) {
    case 'covered':
      return { reckoned: true, unit: 'days' };
    case 'sum':
    case 'add':
    case 'after':
    case 'before':
    case 'shift':
    case 'year-start':
      return { reckoned: true };
    default:
      return {};
  }
};

/** What is required; while it is not known, the facts that would say it. */
const requirement = (node: Node, known: Shown | undefined): Pick<Check, 'required' | 'requiredOf'> => {
  const names = namesIn(node);
  return known === undefined || names.length === 0
    ? { required: known ?? names }
    : { required: known, requiredOf: names };
};

/**
 * The comparisons of an expression with the values read and required.
 *
 * @param want whether the rule wants the expression to hold; of a bar it wants that it does not
 */
export const observe = (node: Node, want: boolean, c: Context): readonly Check[] => {
  const found = (): { readonly satisfied?: boolean } => outcome(truth(node, c), want);
  switch (node.k) {
    case 'compare':
      return [
        {
          of: namesIn(node.a),
          ...reckoning(node.a),
          ...show(node.a, c),
          op: want ? node.op : opposite[node.op],
          ...requirement(node.b, show(node.b, c).read),
          ...found(),
        },
      ];
    case 'in':
      return [
        { of: namesIn(node.of), ...show(node.of, c), op: want ? 'is' : 'is-not', required: node.codes, ...found() },
      ];
    case 'present':
      return [
        { of: namesIn(node.of), ...show(node.of, c), op: want ? 'present' : 'absent', required: null, ...found() },
      ];
    case 'fact': {
      // Of a derived fact that was not given, what it follows from is told.
      const derivation = c.facts[node.name] === undefined ? c.registry.derived[node.name] : undefined;
      if (derivation !== undefined) return observe(derivation, want, c);
      return [{ of: [node.name], ...show(node, c), op: '=', required: want, ...found() }];
    }
    case 'latest':
      return [{ of: namesIn(node), ...show(node, c), op: '=', required: want, ...found() }];
    case 'some': {
      const { items, unseen } = elementsOf(node.list, c);
      const [sure, possible] = [
        items.filter(({ member }) => member === TRUE),
        items.filter(({ member }) => member !== FALSE),
      ];
      const most = unseen === FALSE ? possible.length : Infinity;
      return [
        {
          of: namesIn(node.list),
          unit: 'elements',
          ...showRange([sure.length, most], (n) => n),
          op: want ? '>=' : '=',
          required: want ? 1 : 0,
          ...found(),
        },
      ];
    }
    case 'reached': {
      const [since, elapsed] = [range(node.from, c), c.asOf[0]];
      const lost: Interval =
        node.excluded === undefined ? [0, 0] : range({ k: 'covered', list: node.excluded, since: node.from }, c);
      const [least, greatest] = [elapsed - since[1] - lost[1], elapsed - since[0] - lost[0]];
      const required = lengthOf(node.duration, c);
      return [
        {
          of: namesIn(node.from),
          ...showRange([Math.max(0, least), greatest], (days) => `P${days}D`),
          op: want ? 'elapsed' : 'not-elapsed',
          ...requirement(node.duration, required && showLength(required)),
          ...found(),
        },
      ];
    }
    case 'not':
      return observe(node.of, !want, c);
    case 'the':
      return observe(node.of, want, c);
    case 'reading':
      return observe(node.options[c.readings[node.id] ?? node.default] as Node, want, c);
    case 'choose': {
      const when = truth(node.when, c);
      if (when === OPEN) return [node.when, node.then, node.otherwise].flatMap((part) => observe(part, want, c));
      return observe(when === TRUE ? node.then : node.otherwise, want, c);
    }
    case 'all':
    case 'any':
    case 'at-least-of':
      return childrenOf(node).flatMap((part) => observe(part, want, c));
    default:
      return [];
  }
};
