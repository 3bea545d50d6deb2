import { factsRead } from '../../language/analysis.js';
import type { Node } from '../../language/node.js';
import { once } from './block.js';
import type { Emitter } from './emitter.js';
import { hold } from './emitter.js';
import { listStatesSlot, statesSlot } from './slots.js';

/** How many rows are looked at together for what is unknown in them. */
export const blockRows = 1024;

/** The room for the marks of a block: a byte to a row, which is not zero where something of the row is unknown. */
export const holesRoom = `const H=new Uint32Array(${blockRows / 4}),h=new Uint8Array(H.buffer);`;

/**
 * Marks the rows of a block that have something unknown in them, four rows at a time, from the states of what is not
 * derived; `x` is not zero where any has.
 */
export const markHoles = (states: readonly string[]): string => {
  const together = states.length === 0 ? '0' : `(${states.map((slot) => `${slot}[q]`).join('|')})&0x02020202`;
  return `let x=0;for(let q=b>>2,j=0,y=(z+3)>>2;q<y;q++,j++)x|=H[j]=${together};`;
};

const stateOf = (name: string, slot: string, e: Emitter): string =>
  once(e.block, `hole ${JSON.stringify(name)}`, () => hold(e, `${slot}[${e.rows.of(name)}]`));

/** Whether a row has a hole in something that an expression hangs on; nothing where it hangs on nothing. */
export const holeIn = (node: Node, e: Emitter): string | undefined => {
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
