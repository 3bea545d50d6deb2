import type { LoweredSet } from '../../language/lower-set.js';
import type { Node } from '../../language/node.js';
import { typeOf } from '../../language/type-of.js';
import type { Layout } from '../layout.js';
import { bitAt } from '../layout.js';
import type { Bits } from './bits.js';
import { block, numberText } from './block.js';
import { codeOf } from './codes.js';
import type { Emitter } from './emitter.js';
import { hold, inner, say } from './emitter.js';
import { cellOf } from './kind.js';
import { numbersOf } from './numbers.js';
import type { Slots } from './slots.js';
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

const isPresent = ({ sure, of }: Bits): string => (sure ? `${of}===1` : `${of}===1`);
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

/** The statements that judge one row, and write what is said of it. */
const rowOf = (lowered: LoweredSet, layout: Layout, slots: Slots, fresh: () => string, whole: boolean): string => {
  const { registry, asOf } = lowered;
  const e: Emitter = { registry, asOf, slots, fresh, whole, block: block(), elements: {}, present: new Set() };
  const { words, conflictWords, decisive } = layout;
  const none = (count: number): string[][] => Array.from({ length: count }, () => []);
  const [unmet, unknown, clashes] = [none(words), none(words), none(conflictWords)];
  const consistent: string[] = [];
  for (const { rule, index, ok } of lowered.rules) {
    const { sure, of } = truthOf(ok, e);
    const { word, bit } = bitAt(index);
    // Of the bits of a truth, the second alone says that it refuses, and both that it is open.
    const refuses = sure ? `${of}^1` : `(${of}>>1)&~${of}`;
    if (rule.kind === 'consistency') consistent.push(hold(e, refuses));
    unmet[word]?.push(`(${refuses})<<${bit}`);
    if (!sure) unknown[word]?.push(`((${of}>>1)&${of})<<${bit}`);
  }
  consistent.forEach((refuses, i) => clashes[i >> 5]?.push(`${refuses}<<${i & 31}`));
  const held = (parts: readonly string[]): string => (parts.length === 0 ? '0' : hold(e, parts.join('|')));
  const [reasons, opens] = [unmet.map(held), unknown.map(held)];
  const conflicts = clashes.map((parts) => {
    const name = fresh();
    say(e, `let ${name}=${parts.length === 0 ? '0' : parts.join('|')};`);
    return name;
  });
  lowered.derived.forEach((name, i) => {
    const place = consistent.length + i;
    contradiction(name, `${conflicts[place >> 5]}|=${numberText(1 << (place & 31))};`, e);
  });
  const some = (of: readonly string[]): string =>
    of.map((word, i) => (word === '0' ? '0' : `(${word}&${numberText(decisive[i] ?? 0)})`)).join('|');
  const outcome = `(${some(reasons)})!==0?1:(${some(opens)})!==0?2:0`;
  const put = (into: string, of: readonly string[]): string[] =>
    of.map((word, i) => `${into}[${of.length === 1 ? 'i' : `i*${of.length}+${i}`}]=${word};`);
  say(
    e,
    ...put('R', reasons),
    ...put('U', opens),
    ...put('C', conflicts),
    `O[i]=${conflicts.length === 0 ? '' : `(${conflicts.join('|')})!==0?2:`}${outcome};`,
  );
  return e.block.lines.join('\n');
};

/** Whether a block has a row with something unknown in it, four rows at a time, from the states of what is not derived. */
const holesOf = (states: readonly string[]): string => {
  const together = states.length === 0 ? '0' : `(${states.map((slot) => `${slot}[q]`).join('|')})&0x02020202`;
  return `for(let q=b>>2,j=0,y=(z+3)>>2;q<y;q++,j++)H[j]=${together};`;
};

/**
 * The code of a set over columns: one loop over rows, of which those with nothing unknown are judged in two values and
 * the others in three. Everything that is worked out twice is worked out once. No name and no code stands in it: columns
 * are known by the number of their slot, codes by theirs, and nothing else is written but numbers that are finite.
 *
 * @param states the slots of the states of facts and lists, as words of four rows
 */
export const writeCode = (lowered: LoweredSet, layout: Layout, slots: Slots, states: readonly string[]): string => {
  let count = 0;
  const fresh = (): string => `t${(count += 1)}`;
  const whole = rowOf(lowered, layout, slots, fresh, true);
  const open = rowOf(lowered, layout, slots, fresh, false);
  const arrays = slots.names().map((name, i) => `const ${name}=A[${i}];`);
  return `"use strict";
const H=new Uint32Array(${blockRows / 4}),h=new Uint8Array(H.buffer);
return function(A,R,U,C,O,from,to){
${arrays.join('\n')}
for(let b=from&~3;b<to;b+=${blockRows}){
const z=b+${blockRows}<to?b+${blockRows}:to;
${holesOf(states)}
for(let i=b<from?from:b;i<z;i++){
if(h[i-b]===0){
${whole}
}else{
${open}
}}}}`;
};
