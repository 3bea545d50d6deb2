import { MartabaError } from '../../../models/error.js';
import type { Node } from '../node.js';
import type { Kind } from './common.js';
import { compiled } from './common.js';
import type { Compiler, Read } from './compiler.js';

const codes: Kind<string | undefined> = {
  say: () => (value) => (typeof value === 'string' ? value : undefined),
  hull: (a, b) => (a === b ? a : undefined),
  self: (node, k) => k.code(node),
  own: (node) => {
    throw new MartabaError('expression-type', [node.k]);
  },
};

/** A code, or `undefined` where it is not known which. */
export const codeReads = (node: Node, k: Compiler): Read<string | undefined> => compiled(codes, node, k);
