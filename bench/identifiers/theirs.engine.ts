import type { Prepare } from '../kit/engine.js';
import { handWritten } from './hand-written.js';
import { textsCount, textsOf } from './texts.js';

export const prepare: Prepare = (seed, kind = '') => {
  const texts = textsOf(seed, kind);
  const is = new Map(Object.entries(handWritten)).get(kind) ?? (() => false);
  return { operations: textsCount, pass: () => texts.reduce((sum, text) => sum + (is(text) ? 1 : 0), 0) };
};
