import { attempt } from './read.js';

/** What a formula gives for the facts that are told, or `undefined` while it hangs on one that is not. */
export const told = <T>(formula: () => T): T | undefined => {
  const tried = attempt(formula);
  return 'value' in tried ? tried.value : undefined;
};
