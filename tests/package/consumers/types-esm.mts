// Compiled, not run: what a TypeScript consumer sees through `import`.
import { createClient } from 'martaba/client';
import { type Day, hijriToDay, nationalId } from 'martaba/models';
import { type Decision, decide, ordinaryPromotion } from 'martaba/rules';
import { createSandbox } from 'martaba/sandbox';

export const day: Day = hijriToDay(1447, 1, 10);
export const checked: boolean = nationalId.validate('1234567890').ok;
export const decision: Decision = decide(ordinaryPromotion, { 'employee.rank': 6 }, { asOf: '1447-01-10H' });
export const makers = [createClient, createSandbox];

// @ts-expect-error a fact of a wrong name does not compile
decide(ordinaryPromotion, { 'employee.rnak': 6 }, { asOf: '1447-01-10H' });
// @ts-expect-error nor does a value of a wrong type
decide(ordinaryPromotion, { 'employee.rank': 'six' }, { asOf: '1447-01-10H' });
