import type { Employee } from '../promotion-12/employee.js';
import { employeesWho } from '../promotion-12/population.js';

/** How many cases a pass is: some milliseconds' worth of each engine, so that its best pass is an undisturbed one. */
export const counts = { ours: 60, theirs: 10 } as const;

/** The refused cases that both engines explain, each as many as it can of the same. */
export const refusedCases = (seed: number, count: number): readonly Employee[] => employeesWho('refused', seed, count);
