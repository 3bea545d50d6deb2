import type { Prepare } from '../kit/engine.js';
import { prepare as encode } from '../promotion-12/encodings/publicodes.js';
import { counts, refusedCases } from './cases.js';

/** From the facts to the text in both languages: the situation is set anew for each case, evaluated once, and read twice. */
export const prepare: Prepare = async (seed) => {
  const { explain, read } = await encode();
  if (explain === undefined) throw new Error('The encoding has no explanation');
  const situations = refusedCases(seed, counts.theirs).map(read);
  return {
    operations: situations.length,
    pass: () => {
      let length = 0;
      for (const situation of situations) {
        const { ar, en } = explain(situation);
        length += ar.length + en.length;
      }
      return length;
    },
  };
};
