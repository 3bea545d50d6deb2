import { MartabaError } from '../../../models/error.js';
import type { Node } from '../../language/node.js';
import type { Emitter } from './emitter.js';
import { hold } from './emitter.js';
import type { Kind } from './kind.js';
import { valueOf } from './kind.js';
import { idsSlot } from './slots.js';

/** The number of a code, -1 where it is not known which; sure where it always is. */
export interface CodeId {
  readonly sure: boolean;
  readonly of: string;
}

const unknown: CodeId = { sure: false, of: '(-1)' };

const codes: Kind<CodeId> = {
  name: 'code',
  literal: (value, e) => (typeof value === 'string' ? { sure: true, of: String(e.slots.idOf(value)) } : unknown),
  cell: ({ sure, place, value, state }, _declared, e) => {
    const id = `${idsSlot(e.slots, place)}[${value()}]`;
    return { sure, of: hold(e, sure ? id : `${state()}===0?${id}:-1`) };
  },
  unknown: () => unknown,
  none: () => unknown,
  own: (node) => {
    throw new MartabaError('expression-type', [node.k]);
  },
  isSure: ({ sure }) => sure,
  parts: ({ of }) => [of],
  of: ([of = ''], sure) => ({ sure, of }),
  hull: ([a = ''], [b = '']) => [`(${a}===${b}?${a}:-1)`],
};

/** A code by its number. */
export const codeOf = (node: Node, e: Emitter): CodeId => valueOf(codes, node, e);
