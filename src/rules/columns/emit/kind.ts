import type { FactType } from '../../language/fact.js';
import type { Known, Node } from '../../language/node.js';
import { declarationOf, listName } from '../../language/type-of.js';
import type { Bits } from './bits.js';
import { mayBeTrue } from './bits.js';
import type { Emitter } from './emitter.js';
import { emitted, hold, inner, say } from './emitter.js';
import { lastOf, membersOf } from './lists.js';
import { statesSlot, valuesSlot } from './slots.js';
import type { Place } from './slots.js';
import { truthOf } from './truths.js';

/** A value in its column: where it stands, and whether it is sure to be known. */
export interface Cell {
  readonly place: Place;
  readonly sure: boolean;
  /** The variables that hold the value and its state. */
  readonly value: () => string;
  readonly state: () => string;
}

/** How one kind of value is written as code, which holds it in one variable or in two. */
export interface Kind<B> {
  readonly name: string;
  readonly literal: (value: Known, e: Emitter) => B;
  /** The value of a cell. */
  readonly cell: (cell: Cell, declared: FactType | undefined, e: Emitter) => B;
  /** Of what nobody has said anything, and of what there is none. */
  readonly unknown: (declared: FactType | undefined, e: Emitter) => B;
  readonly none: (e: Emitter) => B;
  readonly own: (node: Node, e: Emitter) => B;
  readonly isSure: (of: B) => boolean;
  /** What is held in variables, all of which are sure or none. */
  readonly parts: (of: B, sure: boolean) => readonly string[];
  readonly of: (parts: readonly string[], sure: boolean) => B;
  /** What is left, part by part, when two are possible. */
  readonly hull: (a: readonly string[], b: readonly string[]) => readonly string[];
  /** Of the last of a list, where it is not read off the elements that can be it. */
  readonly last?: (list: Node, e: Emitter) => B;
}

/** The key of a fact or a field among those that are present. */
export const presenceKey = (node: Node): string | undefined =>
  node.k === 'fact'
    ? JSON.stringify(node.name)
    : node.k === 'field'
      ? JSON.stringify([node.list, node.name])
      : undefined;

/** The cell of a fact, or of a field of the element under judgement; nothing where no element is. */
export const cellOf = (node: Node, e: Emitter): Cell | undefined => {
  if (node.k !== 'fact' && node.k !== 'field') return undefined;
  const place: Place = node.k === 'fact' ? { name: node.name } : { list: node.list, name: node.name };
  const at = node.k === 'fact' ? e.rows.of(node.name) : e.elements[node.list];
  if (at === undefined || at === null) return undefined;
  const declared = declarationOf(node, e.registry);
  const sure = e.whole && declared !== undefined && (!declared.maybe || e.present.has(presenceKey(node) ?? ''));
  const read = (kind: string, slot: () => string) => (): string =>
    emitted(e, `${kind} ${at}`, node, () => hold(e, `${slot()}[${at}]`));
  return {
    place,
    sure,
    value: read('value', () => valuesSlot(e.slots, place)),
    state: read('state', () => statesSlot(e.slots, place)),
  };
};

/** Variables that are given in one of several branches. */
const branches = <B>(
  kind: Kind<B>,
  e: Emitter,
  cases: readonly { readonly of: B; readonly e: Emitter }[],
  join: (bodies: readonly string[]) => string,
): B => {
  const sure = cases.every(({ of }) => kind.isSure(of));
  const names = kind.parts((cases[0] as { of: B }).of, sure).map(() => e.fresh());
  const bodies = cases.map(({ of, e: inside }) =>
    [...inside.block.lines, ...kind.parts(of, sure).map((part, i) => `${names[i]}=${part};`)].join(''),
  );
  say(e, `let ${names.join(',')};`, join(bodies));
  return kind.of(names, sure);
};

/** A fact that follows from others where it is not given. */
const derived = <B>(kind: Kind<B>, node: Node, derivation: Node, cell: Cell, e: Emitter): B => {
  const declared = declarationOf(node, e.registry);
  const [follows, given] = [inner(e), inner(e)];
  const state = cell.state();
  const guarded = e.whole && e.present.has(presenceKey(node) ?? '');
  return branches(
    kind,
    e,
    [
      { of: valueOf(kind, derivation, follows), e: follows },
      { of: kind.cell({ ...cell, sure: declared?.maybe !== true || guarded }, declared, given), e: given },
    ],
    ([one, other]) => `if(${state}===2){${one}}else{${other}}`,
  );
};

/** A choice between two values that are both worked out. */
export const chosen = <B>(kind: Kind<B>, when: Bits, then: B, otherwise: B, e: Emitter): B => {
  const sure = when.sure && kind.isSure(then) && kind.isSure(otherwise);
  const [a, b] = [kind.parts(then, sure), kind.parts(otherwise, sure)];
  if (when.sure)
    return kind.of(
      a.map((part, i) => hold(e, `${when.of}?${part}:${b[i]}`)),
      sure,
    );
  const both = kind.hull(a, b);
  const pick = (i: number): string => `${when.of}===1?${a[i]}:${when.of}===2?${b[i]}:${both[i]}`;
  return kind.of(
    a.map((_, i) => hold(e, pick(i))),
    false,
  );
};

/** What the last elements of a list can be. */
const latest = <B>(kind: Kind<B>, list: Node, value: Node, e: Emitter): B => {
  if (kind.last !== undefined) return kind.last(list, e);
  const { top, unseen } = lastOf(list, e);
  const none = kind.parts(kind.none(e), false);
  const names = none.map(() => e.fresh());
  const found = e.fresh();
  say(e, `let ${names.map((name, i) => `${name}=${none[i]}`).join(',')},${found}=0;`);
  const add = (parts: readonly string[]): string => {
    const both = kind.hull(names, parts);
    const joined = names.map(() => e.fresh());
    return (
      `if(${found}===0){${names.map((name, i) => `${name}=${parts[i]};`).join('')}${found}=1;}` +
      `else{${joined.map((name, i) => `const ${name}=${both[i]};`).join('')}${names.map((name, i) => `${name}=${joined[i]};`).join('')}}`
    );
  };
  membersOf(list, e, (inside, member, happened) => {
    const parts = kind.parts(valueOf(kind, value, inside), false);
    say(inside, `if(${happened.greatest}>=${top}&&${mayBeTrue(member)}){${add(parts)}}`);
  });
  if (!unseen.sure) {
    const any = inner(e, { elements: { ...e.elements, [listName(list)]: null } });
    const parts = kind.parts(valueOf(kind, value, any), false);
    say(e, `if(${mayBeTrue(unseen)}){${any.block.lines.join('')}${add(parts)}}`);
  }
  return kind.of(names, false);
};

const written = <B>(kind: Kind<B>, node: Node, e: Emitter): B => {
  switch (node.k) {
    case 'literal':
      return kind.literal(node.value, e);
    case 'fact':
    case 'field': {
      const cell = cellOf(node, e);
      const declared = declarationOf(node, e.registry);
      if (cell === undefined) return kind.unknown(declared, e);
      const derivation = node.k === 'fact' ? e.registry.derived[node.name] : undefined;
      return derivation === undefined ? kind.cell(cell, declared, e) : derived(kind, node, derivation, cell, e);
    }
    case 'choose':
      return chosen(kind, truthOf(node.when, e), valueOf(kind, node.then, e), valueOf(kind, node.otherwise, e), e);
    case 'latest':
      return latest(kind, node.list, node.value, e);
    default:
      return kind.own(node, e);
  }
};

/** An expression as code of one kind of value, worked out once. */
export const valueOf = <B>(kind: Kind<B>, node: Node, e: Emitter): B =>
  emitted(e, kind.name, node, () => written(kind, node, e));
