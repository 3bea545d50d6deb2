import type { Duration } from '../../../models/calendar/duration.js';
import { MartabaError } from '../../../models/error.js';
import { joined, longer, shorter } from '../lengths.js';
import type { Node } from '../node.js';
import type { Kind } from './common.js';
import { compiled } from './common.js';
import type { Compiler, Read, Span } from './compiler.js';

const added = (node: Node, k: Compiler): Read<Span> => {
  if (node.k !== 'add') throw new MartabaError('expression-type', [node.k]);
  const parts = node.of.map(k.span);
  return () =>
    parts
      .map((part) => part())
      .reduce(([a, A], [b, B]) => [joined(a, b), A === null || B === null ? null : joined(A, B)]);
};

const unknown: Span = [{ calendar: 'hijri', years: 0, months: 0, days: 0 }, null];

const spans: Kind<Span> = {
  say: () => (value) =>
    typeof value === 'object' && value !== null ? [value as Duration, value as Duration] : unknown,
  hull: ([a, A], [b, B]) => [shorter(a, b), A === null || B === null ? null : longer(A, B)],
  self: (node, k) => k.span(node),
  own: added,
};

/** A length of time, as the shortest and the longest that it can be. */
export const spanReads = (node: Node, k: Compiler): Read<Span> => compiled(spans, node, k);
