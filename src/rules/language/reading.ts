import type { Expr, List } from './expression.js';
import type { Node } from './node.js';

/** An ambiguity of the text: its options by letter, the first being the default unless said otherwise. */
export function reading<T, S extends string = never>(
  id: string,
  options: Readonly<Record<string, Expr<T, S>>>,
  settings?: { readonly default: string },
): Expr<T, S>;
export function reading<L extends string, F, S extends string = never>(
  id: string,
  options: Readonly<Record<string, List<L, F, S>>>,
  settings?: { readonly default: string },
): List<L, F, S>;
export function reading(
  id: string,
  options: Readonly<Record<string, Node>>,
  settings?: { readonly default: string },
): Node {
  return { k: 'reading', id, options, default: settings?.default ?? Object.keys(options)[0] ?? '' };
}
