import { MartabaError } from '../../../models/error.js';
import type { Node } from '../../language/node.js';
import { listName } from '../../language/type-of.js';
import type { Bits } from './bits.js';
import { allOf, bit, isTrue, mayBeTrue, nay, openBits, sureBits, widened, yes } from './bits.js';
import type { Emitter } from './emitter.js';
import { emitted, hold, inner, say } from './emitter.js';
import { numberText } from './block.js';
import type { Numbers } from './numbers.js';
import { numbersOf } from './numbers.js';
import { completeSlot, offsetsSlot } from './slots.js';
import { truthOf } from './truths.js';

const happenedIn = (name: string, e: Emitter): Numbers => {
  const declared = e.registry.declarations[name];
  const field = declared?.type === 'list' ? declared.happens : undefined;
  return field === undefined
    ? { least: '-Infinity', greatest: '-Infinity' }
    : numbersOf({ k: 'field', list: name, name: field }, e);
};

/** How surely the element under judgement belongs to a list. What is later than the date of the decision does not. */
const memberOf = (list: Node, e: Emitter): Bits => {
  switch (list.k) {
    case 'list': {
      const { least, greatest } = happenedIn(list.name, e);
      const day = numberText(e.asOf);
      if (least === '-Infinity' && greatest === '-Infinity') return yes;
      return least === greatest
        ? sureBits(e, bit(`${least}<=${day}`))
        : openBits(e, `${greatest}<=${day}?1:${least}>${day}?2:3`);
    }
    case 'filter':
      return allOf(e, [memberOf(list.list, e), truthOf(list.where, e)]);
    default:
      throw new MartabaError('expression-type', [list.k]);
  }
};

/** An emitter for an element of a list of which nothing is known. */
export const unnamed = (list: Node, e: Emitter): Emitter => ({
  ...e,
  elements: { ...e.elements, [listName(list)]: null },
});

/** Whether there can be a member that nobody has named; sure only where there is none. */
export const unseenOf = (list: Node, e: Emitter): Bits => {
  if (e.whole) return nay;
  if (list.k === 'list')
    return emitted(e, 'unseen', list, () =>
      openBits(e, `3-${completeSlot(e.slots, list.name)}[${e.rows.of(list.name)}]`),
    );
  if (list.k !== 'filter') throw new MartabaError('expression-type', [list.k]);
  return emitted(e, 'unseen', list, () => {
    const [before, passes] = [unseenOf(list.list, e), truthOf(list.where, unnamed(list, e))];
    const both = allOf(e, [before, passes]);
    return both.sure ? both : openBits(e, widened(both));
  });
};

/** Writes a loop over the elements of a list, with what is done with each. */
export const membersOf = (
  list: Node,
  e: Emitter,
  visit: (inside: Emitter, member: Bits, happened: Numbers) => void,
): void => {
  const name = listName(list);
  const [at, end, row] = [e.fresh(), e.fresh(), e.rows.of(name)];
  const offsets = offsetsSlot(e.slots, name);
  // What is known to be there of one element is not known of another.
  const present = new Set([...e.present].filter((key) => !key.startsWith(`[${JSON.stringify(name)},`)));
  const inside = inner(e, { elements: { ...e.elements, [name]: at }, present });
  visit(inside, memberOf(list, inside), happenedIn(name, inside));
  say(
    e,
    `for(let ${at}=${offsets}[${row}],${end}=${offsets}[${row}+1];${at}<${end};${at}++){${inside.block.lines.join('')}}`,
  );
};

/** Whether some element belongs to a list. */
export const someOf = (list: Node, e: Emitter): Bits => {
  const unseen = unseenOf(list, e);
  const found = e.fresh();
  let sure = unseen.sure;
  const loop = inner(e);
  membersOf(list, loop, (inside, member) => {
    sure &&= member.sure;
    if (sure) return say(inside, `${found}|=${member.of};`);
    const belongs = hold(inside, widened(member));
    say(inside, `${found}=((${found}|${belongs})&1)|(${found}&${belongs}&2);`);
  });
  say(e, `let ${found}=${sure ? '0' : widened(unseen)};`, ...loop.block.lines);
  return { sure, of: found };
};

/** Whether there is a last element, and the day that none can be later than and not be it. */
export const lastOf = (
  list: Node,
  e: Emitter,
): { readonly present: Bits; readonly top: string; readonly unseen: Bits } =>
  emitted(e, 'last', list, () => {
    const unseen = unseenOf(list, e);
    const [present, top] = [e.fresh(), e.fresh()];
    say(e, `let ${present}=${widened(unseen)},${top}=-Infinity;`);
    membersOf(list, e, (inside, member, happened) => {
      const belongs = hold(inside, widened(member));
      say(
        inside,
        `${present}=((${present}|${belongs})&1)|(${present}&${belongs}&2);`,
        `if(${isTrue(member)}&&${happened.least}>${top})${top}=${happened.least};`,
      );
    });
    return { present: { sure: false, of: present }, top, unseen };
  });

/** The sum of a number of each element. */
export const sumOf = (list: Node, value: Node, e: Emitter): Numbers => {
  const unseen = unseenOf(list, e);
  const [least, greatest] = [e.fresh(), e.fresh()];
  let sure = unseen.sure;
  const loop = inner(e);
  membersOf(list, loop, (inside, member) => {
    const each = numbersOf(value, inside);
    sure &&= member.sure && each.least === each.greatest;
    if (sure) return say(inside, `if(${member.of})${least}+=${each.least};`);
    const [low, high] = [each.least, each.greatest];
    say(
      inside,
      `if(${mayBeTrue(member)}){if(${isTrue(member)}||${low}<0)${least}+=${low};if(${isTrue(member)}||${high}>0)${greatest}+=${high};}`,
    );
  });
  say(e, sure ? `let ${least}=0;` : `let ${least}=0,${greatest}=0;`, ...loop.block.lines);
  if (sure) return { least, greatest: least };
  if (!unseen.sure) {
    const any = inner(unnamed(list, e));
    const each = numbersOf(value, any);
    const endless = `if(${each.least}<0)${least}=-Infinity;if(${each.greatest}>0)${greatest}=Infinity;`;
    say(e, `if(${mayBeTrue(unseen)}){${any.block.lines.join('')}${endless}}`);
  }
  return { least, greatest };
};
