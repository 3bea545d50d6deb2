import type { Prepare } from '../kit/engine.js';
import { employeesOf } from './population.js';
import { reasonsOf } from './reference.js';

/** The function that a programmer writes by hand, all twelve reasons of each employee. */
export const prepare: Prepare = (seed) => {
  const employees = employeesOf(seed, 5000);
  return {
    operations: employees.length,
    pass: () => {
      let sum = 0;
      for (const employee of employees) sum = (sum + reasonsOf(employee)) | 0;
      return sum;
    },
  };
};
