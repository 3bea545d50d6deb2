import type { Node } from '../../language/node.js';
import { typeOf } from '../../language/type-of.js';
import type { Bits } from './bits.js';
import { codeOf } from './codes.js';
import type { Emitter } from './emitter.js';
import { inner, say } from './emitter.js';
import { cellOf } from './kind.js';
import { numbersOf } from './numbers.js';
import { presenceOf, truthOf } from './truths.js';

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
export const contradiction = (name: string, set: string, e: Emitter): void => {
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
