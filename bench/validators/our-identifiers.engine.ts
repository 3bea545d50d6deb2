import { isNationalId } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { textsCount, textsOf } from './identifiers.js';

export const prepare: Prepare = (seed) => {
  const texts = textsOf(seed);
  return {
    operations: textsCount,
    pass: () => texts.reduce((sum, text) => sum + (isNationalId(text) ? 1 : 0), 0),
  };
};
