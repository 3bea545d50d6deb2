import type { Prepare } from '../kit/engine.js';
import { prepare as encode } from './encodings/json-logic-engine.js';
import { employeesOf } from './population.js';

/** The whole decision in one rule, compiled to generated code: it stops at the first condition that does not hold. */
export const prepare: Prepare = async (seed) => {
  const { cases, decide, read } = await encode();
  const employees = employeesOf(seed, cases).map(read);
  return {
    operations: employees.length,
    pass: () => {
      const answers = decide?.(employees);
      return answers instanceof Int32Array ? answers.reduce((sum, answer) => sum + answer, 0) : Number.NaN;
    },
  };
};
