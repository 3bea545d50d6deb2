import type { Node, NodeOf } from '../../language/node.js';
import type { Bits } from './bits.js';
import { allOf, anyOf, widened } from './bits.js';
import { isCostly } from './costs.js';
import type { Emitter } from './emitter.js';
import { inner, say } from './emitter.js';
import { presenceKey } from './kind.js';
import { truthOf } from './truths.js';

type Junction = NodeOf<'all' | 'any'>;

/**
 * Where the parts of a conjunction or a disjunction are written. What one part asks the presence of, the others read only
 * where it is there: where it is not, that part alone decides.
 */
const guarded = (node: Junction, e: Emitter): Emitter => {
  const asked = node.of.flatMap((part) => {
    const presence = node.k === 'all' ? part : part.k === 'not' ? part.of : undefined;
    const key = presence?.k === 'present' ? presenceKey(presence.of) : undefined;
    return key === undefined ? [] : [key];
  });
  return asked.length === 0 || !e.whole ? e : { ...e, present: new Set([...e.present, ...asked]) };
};

/** What the parts worked out so far leave open, as code to branch on. */
const undecided = (k: Junction['k'], { sure, of }: Bits): string =>
  sure ? (k === 'all' ? of : `${of}===0`) : k === 'all' ? `${of}!==2` : `${of}!==1`;

/** A further part, worked out only where those before it do not decide; at once where it is known already. */
const further = (k: Junction['k'], before: Bits, part: Node, e: Emitter): Bits => {
  const join = k === 'all' ? allOf : anyOf;
  const inside = inner(e);
  const found = truthOf(part, inside);
  const isAtHand = inside.block.lines.length === 0;
  const both = join(isAtHand ? e : inside, [before, found]);
  if (isAtHand) return both;
  const held = e.fresh();
  const of = (bits: Bits): string => (both.sure ? bits.of : widened(bits));
  say(
    e,
    `let ${held}=${of(before)};`,
    `if(${undecided(k, before)}){${inside.block.lines.join('')}${held}=${of(both)};}`,
  );
  return { sure: both.sure, of: held };
};

/** A conjunction or a disjunction: first what is read off at once, then what is costly, where it still matters. */
export const junctionOf = (node: Junction, e: Emitter): Bits => {
  const within = guarded(node, e);
  const costly = node.of.filter((part) => isCostly(part, e.registry));
  const cheap = node.of.filter((part) => !costly.includes(part)).map((part) => truthOf(part, within));
  const join = node.k === 'all' ? allOf : anyOf;
  const [first, ...rest] = costly;
  if (first === undefined) return join(e, cheap);
  const start = cheap.length === 0 ? truthOf(first, within) : further(node.k, join(e, cheap), first, within);
  return rest.reduce((before, part) => further(node.k, before, part, within), start);
};
