import type { LoweredSet } from '../../language/lower-set.js';
import type { Layout } from '../layout.js';
import { blockRows, holesRoom } from './holes.js';
import type { Pass } from './passes.js';
import { loopOf, passesOf } from './passes.js';
import type { Rows } from './rows.js';
import type { Slots } from './slots.js';
import { clearWords } from './words.js';

/** The functions that passes become, and the calls of them for one block of rows: one pass stands in the loop itself. */
const functionsOf = (
  passes: readonly Pass[],
  layout: Layout,
  rows: Rows,
): { readonly made: string; readonly run: string } => {
  const [only, ...others] = passes;
  if (only !== undefined && others.length === 0) return { made: '', run: loopOf(only, rows) };
  const made = passes.map((pass, k) => `const p${k}=function(b,s,z){\n${loopOf(pass, rows)}\n};`);
  const calls = passes.map((pass, k) => `${pass.rows === 'holes' ? 'if(x!==0)' : ''}p${k}(b,s,z);`);
  return { made: made.join('\n'), run: [clearWords(layout), ...calls].join('\n') };
};

/**
 * The code of a set over columns. A block of rows after another is judged in two values as if nothing of it were unknown,
 * and what hangs on a hole of a row again in three: in one loop over the rows where the set is small, otherwise in several,
 * each of so little code that an engine makes it fast at once. What two rules of a loop read alike is worked out once. No
 * name and no code stands in it: columns are known by the number of their slot, codes by theirs, and nothing else is
 * written but numbers that are finite.
 *
 * @param rows how the rows of facts and lists are found
 */
export const writeCode = (lowered: LoweredSet, layout: Layout, slots: Slots, rows: Rows): string => {
  const { made, run } = functionsOf(passesOf(lowered, layout, slots, rows), layout, rows);
  const arrays = slots.names().map((name, i) => `const ${name}=A[${i}];`);
  return `"use strict";
${holesRoom}
return function(A,R,U,C,O,P,Q,L,K){
${arrays.join('\n')}
${made}
return function(from,to){
for(let b=from&~3;b<to;b+=${blockRows}){
const s=b<from?from:b,z=b+${blockRows}<to?b+${blockRows}:to;
${rows.mark}
${run}
}}}`;
};
