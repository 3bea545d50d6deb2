import type { Duration } from '../../models/calendar/duration.js';
import type { Context } from '../language/evaluate.js';
import { codeOf, elementsOf, presence, range, span, truth } from '../language/evaluate.js';
import type { DateValue, Expr, List, Maybe } from '../language/expression.js';
import type { FactType } from '../language/fact.js';
import { isSameLength } from '../language/lengths.js';
import { walk } from '../language/node.js';
import type { Node } from '../language/node.js';
import { literalOf } from '../language/operand.js';
import type { Row } from '../language/sheet.js';
import { FALSE, OPEN, TRUE } from '../language/truth.js';
import { typeOf } from '../language/type-of.js';
import { unknownsOf } from '../language/unknowns.js';
import { readingUnknown } from '../language/reading-unknown.js';

/** What a formula gets for an expression: dates as days since 1970-01-01, `null` where it is known that there is none. */
export type Read<T> =
  T extends Maybe<infer U> ? Read<U> | null : T extends DateValue ? number : T extends boolean ? boolean : T;

/** An element of a list as a formula gets it; a field that is not known is `undefined`, for {@link hangOn} to name. */
export type ReadRow<F> = { readonly [K in keyof F]: F[K] extends FactType<infer T> ? Read<T> | undefined : never };

/**
 * Reads expressions of the rule language (facts, dated parameters, readings, comparisons) as plain values, and lists as
 * their elements. Where one of them is still open the result is, and all the unknown facts behind them are named.
 */
export type Reader = <const E extends readonly (Expr<unknown> | List<string>)[]>(
  ...of: E
) => {
  readonly [K in keyof E]: E[K] extends Expr<infer T>
    ? Read<T>
    : E[K] extends List<string, infer F>
      ? readonly ReadRow<F>[]
      : never;
};

type Plain = boolean | number | string | Duration | readonly Row[] | null;

/** Carries the unknown facts out of a formula; never leaves {@link attempt}. */
class Open extends Error {
  constructor(readonly unknown: readonly string[]) {
    super('open');
  }
}

/** Says, from within a formula, on which unknown facts its result hangs. */
export const hangOn = (unknown: readonly string[]): never => {
  throw new Open(unknown);
};

/** The one value that an expression can have, or `undefined` while it can have several. */
const valueOf = (node: Node, c: Context): Plain | undefined => {
  const present = presence(node, c);
  if (present === FALSE) return null;
  if (present === OPEN) return undefined;
  switch (typeOf(node, c.registry)) {
    case 'truth': {
      const is = truth(node, c);
      return is === OPEN ? undefined : is === TRUE;
    }
    case 'code':
      return codeOf(node, c);
    case 'duration': {
      const [least, greatest] = span(node, c);
      return greatest !== null && isSameLength(least, greatest) ? least : undefined;
    }
    case 'number':
    case 'date': {
      const [least, greatest] = range(node, c);
      return least === greatest ? least : undefined;
    }
    case 'list': {
      const { items, unseen } = elementsOf(node, c);
      if (unseen !== FALSE || items.some(({ member }) => member === OPEN)) return undefined;
      return items.filter(({ member }) => member === TRUE).map(({ row }) => row);
    }
  }
};

/** The facts on which an open expression hangs. */
const behind = (node: Node, c: Context): readonly string[] => {
  // Which elements a list has is open as their number is.
  if (typeOf(node, c.registry) === 'list') return unknownsOf({ k: 'sum', list: node, value: literalOf(1) }, c);
  return presence(node, c) === OPEN ? unknownsOf({ k: 'present', of: node }, c) : unknownsOf(node, c);
};

/** Notes the options applied where the text is open. @throws MartabaError `reading-unknown` */
const noteReadings = (node: Node, c: Context, applied: Map<string, string>): void =>
  walk(node, (part) => {
    if (part.k !== 'reading') return;
    const option = c.readings[part.id] ?? part.default;
    if (part.options[option] === undefined) throw readingUnknown([part.id], Object.keys(part.options));
    applied.set(part.id, option);
  });

/** Makes the reader of a context; `applied` collects the readings by ambiguity. */
export const readerOf = (c: Context, applied: Map<string, string>): Reader => {
  const read = (...of: readonly Node[]): readonly Plain[] => {
    const unknown: string[] = [];
    const values = of.map((node) => {
      noteReadings(node, c, applied);
      const value = valueOf(node, c);
      if (value === undefined) unknown.push(...behind(node, c));
      return value ?? null;
    });
    if (unknown.length > 0) throw new Open([...new Set(unknown)]);
    return values;
  };
  // The values are plain data; what each is, the type of its expression says.
  return read as Reader;
};

/** Runs a formula, and says either what it gives or which unknown facts it hangs on. */
export const attempt = <T>(formula: () => T): { readonly value: T } | { readonly unknown: readonly string[] } => {
  try {
    return { value: formula() };
  } catch (thrown) {
    if (thrown instanceof Open) return { unknown: thrown.unknown };
    throw thrown;
  }
};

/** The first of two ways to a value, where the facts for it are known; the second otherwise. */
export const known = <T>(first: () => T, otherwise: () => T): T => {
  const tried = attempt(first);
  return 'value' in tried ? tried.value : otherwise();
};
