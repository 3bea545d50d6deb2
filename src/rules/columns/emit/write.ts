import { factsRead } from '../../language/analysis.js';
import type { LoweredSet } from '../../language/lower-set.js';
import type { Node } from '../../language/node.js';
import { typeOf } from '../../language/type-of.js';
import type { Layout } from '../layout.js';
import { bitAt } from '../layout.js';
import type { Bits } from './bits.js';
import { block, numberText, once } from './block.js';
import { codeOf } from './codes.js';
import type { Emitter } from './emitter.js';
import { hold, inner, say } from './emitter.js';
import { cellOf } from './kind.js';
import { numbersOf } from './numbers.js';
import type { Slots } from './slots.js';
import { listStatesSlot, statesSlot } from './slots.js';
import { presenceOf, truthOf } from './truths.js';

/** How many rows are looked at together for what is unknown in them. */
export const blockRows = 1024;

/** Whether a value that is given cannot be what follows, where both are there. */
const differing = (fact: Node, value: string, follows: Node, e: Emitter): string => {
  switch (typeOf(fact, e.registry)) {
    case 'truth': {
      const { sure, of } = truthOf(follows, e);
      return sure ? `${of}!==${value}` : `${of}===1+${value}`;
    }
    case 'number':
    case 'date': {
      const { least, greatest } = numbersOf(follows, e);
      return `${value}<${least}||${greatest}<${value}`;
    }
    case 'code': {
      const { of } = codeOf(follows, e);
      const given = codeOf(fact, e).of;
      return `${of}>=0&&${of}!==${given}`;
    }
    default:
      return 'false';
  }
};

const isPresent = ({ of }: Bits): string => `${of}===1`;
const isAbsent = ({ sure, of }: Bits): string => (sure ? `${of}===0` : `${of}===2`);

/** Sets a bit where the given value of a derived fact contradicts what follows from the other facts. */
const contradiction = (name: string, set: string, e: Emitter): void => {
  const fact: Node = { k: 'fact', name };
  const follows = e.registry.derived[name];
  const cell = cellOf(fact, e);
  if (follows === undefined || cell === undefined) return;
  const [state, inside] = [cell.state(), inner(e)];
  const there = presenceOf(follows, inside);
  const differs = differing(fact, cell.value(), follows, inside);
  const clash = `${state}===1?${isPresent(there)}:${isAbsent(there)}||(${isPresent(there)}&&(${differs}))`;
  say(inside, `if(${clash})${set}`);
  say(e, `if(${state}!==2){${inside.block.lines.join('')}}`);
};

/** Words of bits in variables: of rules that refuse, of those that are open, and of conflicts. */
interface Words {
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly conflicts: readonly string[];
}

/** The bits of a truth: that it refuses, for which the second alone stands, and that it is open, for which both do. */
const refuses = ({ sure, of }: Bits): string => (sure ? `(${of}^1)` : `((${of}>>1)&~${of})`);
const opens = ({ sure, of }: Bits): string => (sure ? '0' : `((${of}>>1)&${of})`);

/** Whether a row has a hole in something that an expression hangs on; nothing where it hangs on nothing. */
const holeIn = (node: Node, e: Emitter): string | undefined => {
  const { declarations, derived } = e.registry;
  const names = [...factsRead([node], derived)].filter((name) => derived[name] === undefined);
  const states = names.map((name) =>
    stateOf(
      name,
      declarations[name]?.type === 'list' ? listStatesSlot(e.slots, name) : statesSlot(e.slots, { name }),
      e,
    ),
  );
  return states.length === 0 ? undefined : `(${states.join('|')})&2`;
};

const stateOf = (name: string, slot: string, e: Emitter): string =>
  once(e.block, `hole ${JSON.stringify(name)}`, () => hold(e, `${slot}[i]`));

/**
 * What hangs on a hole of the row is judged again, in three values, and its bits are written over. Most rows have none,
 * and those that do have few, so that a rule is mostly judged once.
 */
const again = (lowered: LoweredSet, words: Words, places: readonly number[], e: Emitter): void => {
  const holes = inner(e);
  const redo = (node: Node, write: (inside: Emitter) => void): void => {
    const hole = holeIn(node, holes);
    if (hole === undefined) return;
    const inside: Emitter = { ...inner(holes), whole: false };
    write(inside);
    say(holes, `if(${hole}){${inside.block.lines.join('')}}`);
  };
  for (const { index, ok } of lowered.rules) {
    const { word, bit } = bitAt(index);
    const [unmet, unknown] = [words.unmet[word] ?? '', words.unknown[word] ?? ''];
    redo(ok, (inside) => {
      const found = truthOf(ok, inside);
      const others = numberText(~(1 << bit));
      say(inside, `${unmet}=${unmet}&${others}|${refuses(found)}<<${bit};`);
      say(inside, `${unknown}=${unknown}&${others}|${opens(found)}<<${bit};`);
    });
  }
  lowered.derived.forEach((name, i) => {
    const { word, bit } = bitAt(places[i] ?? 0);
    const conflicts = words.conflicts[word] ?? '';
    redo({ k: 'fact', name }, (inside) => {
      say(inside, `${conflicts}&=${numberText(~(1 << bit))};`);
      contradiction(name, `${conflicts}|=${numberText(1 << bit)};`, inside);
    });
  });
  say(e, `if(h[i-b]!==0){`, ...holes.block.lines, '}');
};

/** The statements that judge one row, and write what is said of it. */
const rowOf = (lowered: LoweredSet, layout: Layout, slots: Slots): string => {
  let count = 0;
  const fresh = (): string => `t${(count += 1)}`;
  const { registry, asOf } = lowered;
  const e: Emitter = { registry, asOf, slots, fresh, whole: true, block: block(), elements: {}, present: new Set() };
  const { words, conflictWords, decisive } = layout;
  const none = (count: number): string[][] => Array.from({ length: count }, () => []);
  const bits = { unmet: none(words), unknown: none(words) };
  const sure = Array.from({ length: words }, () => 0);
  for (const { index, ok } of lowered.rules) {
    const found = truthOf(ok, e);
    const { word, bit } = bitAt(index);
    // Of what is sure the bits are gathered as they are, and turned over together.
    if (found.sure) sure[word] = (sure[word] ?? 0) | (1 << bit);
    bits.unmet[word]?.push(`${found.sure ? found.of : refuses(found)}<<${bit}`);
    if (!found.sure) bits.unknown[word]?.push(`${opens(found)}<<${bit}`);
  }
  const held = (parts: readonly string[], turned = 0): string => {
    const name = fresh();
    say(e, `let ${name}=(${parts.length === 0 ? '0' : parts.join('|')})^${numberText(turned)};`);
    return name;
  };
  const found: Words = {
    unmet: bits.unmet.map((parts, word) => held(parts, sure[word])),
    unknown: bits.unknown.map((parts) => held(parts)),
    conflicts: none(conflictWords).map((parts) => held(parts)),
  };
  const consistent = lowered.rules.filter(({ rule }) => rule.kind === 'consistency');
  const places = lowered.derived.map((_, i) => consistent.length + i);
  lowered.derived.forEach((name, i) => {
    const { word, bit } = bitAt(places[i] ?? 0);
    contradiction(name, `${found.conflicts[word] ?? ''}|=${numberText(1 << bit)};`, e);
  });
  again(lowered, found, places, e);
  consistent.forEach(({ index }, i) => {
    const [from, to] = [bitAt(index), bitAt(i)];
    say(e, `${found.conflicts[to.word] ?? ''}|=((${found.unmet[from.word] ?? ''}>>>${from.bit})&1)<<${to.bit};`);
  });
  const some = (of: readonly string[]): string =>
    of.map((word, i) => `(${word}&${numberText((decisive[i] ?? 0) | 0)})`).join('|');
  const put = (into: string, of: readonly string[]): string[] =>
    of.map((word, i) => `${into}[${of.length === 1 ? 'i' : `i*${of.length}+${i}`}]=${word};`);
  const outcome = `(${some(found.unmet)})!==0?1:(${some(found.unknown)})!==0?2:0`;
  const clash = found.conflicts.length === 0 ? '' : `(${found.conflicts.join('|')})!==0?2:`;
  say(
    e,
    ...put('R', found.unmet),
    ...put('U', found.unknown),
    ...put('C', found.conflicts),
    `O[i]=${clash}${outcome};`,
  );
  return e.block.lines.join('\n');
};

/** Whether a block has a row with something unknown in it, four rows at a time, from the states of what is not derived. */
const holesOf = (states: readonly string[]): string => {
  const together = states.length === 0 ? '0' : `(${states.map((slot) => `${slot}[q]`).join('|')})&0x02020202`;
  return `for(let q=b>>2,j=0,y=(z+3)>>2;q<y;q++,j++)H[j]=${together};`;
};

/**
 * The code of a set over columns: one loop over rows, each judged in two values as if nothing of it were unknown, and what
 * hangs on a hole of it again in three. What two rules read alike is worked out once. No name and no code stands in it: columns
 * are known by the number of their slot, codes by theirs, and nothing else is written but numbers that are finite.
 *
 * @param states the slots of the states of facts and lists, as words of four rows
 */
export const writeCode = (lowered: LoweredSet, layout: Layout, slots: Slots, states: readonly string[]): string => {
  const row = rowOf(lowered, layout, slots);
  const arrays = slots.names().map((name, i) => `const ${name}=A[${i}];`);
  return `"use strict";
const H=new Uint32Array(${blockRows / 4}),h=new Uint8Array(H.buffer);
return function(A,R,U,C,O){
${arrays.join('\n')}
return function(from,to){
for(let b=from&~3;b<to;b+=${blockRows}){
const z=b+${blockRows}<to?b+${blockRows}:to;
${holesOf(states)}
for(let i=b<from?from:b;i<z;i++){
${row}
}}}}`;
};
