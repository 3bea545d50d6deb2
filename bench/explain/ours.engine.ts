import { decideFacts, explain, parseSheet } from 'martaba/rules';

import type { Prepare } from '../kit/engine.js';
import { asOf, promotion12 } from '../promotion-12/rules.js';
import { counts, refusedCases } from './cases.js';

/** From the facts to the text in both languages: the decision is made anew for each case, and explained twice. */
export const prepare: Prepare = (seed) => {
  const sheets = refusedCases(seed, counts.ours).map((employee) => parseSheet(promotion12.registry, employee));
  return {
    operations: sheets.length,
    pass: () => {
      let length = 0;
      for (const facts of sheets) {
        const decision = decideFacts(promotion12, facts, { asOf });
        for (const language of ['ar', 'en'] as const)
          for (const { text } of explain(promotion12, decision, language)) length += text.length;
      }
      return length;
    },
  };
};
