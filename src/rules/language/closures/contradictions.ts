import type { Node } from '../node.js';
import type { Value } from '../sheet.js';
import { FALSE, TRUE } from '../truth.js';
import { typeOf } from '../type-of.js';
import type { Compiler, Read } from './compiler.js';

/** Whether a value that is given cannot be what follows; both are there. */
const differing = (fact: Node, follows: Node, k: Compiler): ((value: Value) => boolean) => {
  switch (typeOf(fact, k.registry)) {
    case 'truth': {
      const found = k.truth(follows);
      return (value) => found() === (value === true ? FALSE : TRUE);
    }
    case 'number':
    case 'date': {
      const { least, greatest } = k.numbers(follows);
      return (value) => Number(value) < least() || greatest() < Number(value);
    }
    case 'code': {
      const code = k.code(follows);
      return (value) => {
        const found = code();
        return found !== undefined && found !== value;
      };
    }
    default:
      return () => false;
  }
};

/** Whether the given value of a derived fact contradicts what follows from the other facts. */
export const contradiction = (name: string, k: Compiler): Read<boolean> => {
  const follows = k.registry.derived[name] as Node;
  const [slot, presence] = [k.slotOf(name), k.presence(follows)];
  const differs = differing({ k: 'fact', name }, follows, k);
  return () => {
    const { value } = slot;
    if (value === undefined) return false;
    const there = presence();
    if (value === null) return there === TRUE;
    return there === FALSE || (there === TRUE && differs(value));
  };
};
