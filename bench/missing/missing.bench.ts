import { type Bench, defineBench } from '../kit/bench.js';
import type { Json } from '../kit/json.js';
import { installPeers } from '../peers/load.js';
import { removalsOf } from './removals.js';
import { judge } from './judge.js';

/**
 * From employees who are otherwise eligible, one field is removed: an engine that still says "eligible" is wrong, for
 * nobody has said so. And from employees whom another condition refuses: the right answer is a plain no.
 */
export const entries: readonly Bench[] = [
  defineBench({
    name: 'missing-wrong-eligible',
    against: 'eight rule engines and a function written by hand, fourteen fields removed one at a time',
    bar: 0,
    keeps: 'at-most',
    measure: async (seed) => {
      installPeers();
      const { readersOf } = await import('./readers.js');
      const removals = removalsOf(seed, 40);
      const counts: Record<string, Json> = {};
      let ours = 0;
      for (const [name, answers] of await readersOf()) {
        const { wrongEligible, fields, noAnswer, noPlainNo } = await judge(answers, removals);
        if (name === 'martaba, closures') ours = wrongEligible;
        counts[name] = { fieldsWrong: fields.length, fields, wrongEligible, threw: noAnswer, noPlainNo };
      }
      return {
        ratio: ours,
        detail: {
          what: 'wrong answers "eligible" of ours, over all employees and fields',
          employees: removals.eligible.length / 14,
          ...counts,
        },
      };
    },
  }),
];
