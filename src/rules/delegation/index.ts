import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { delegatorResponsibility, deputyPower, powersDelegation } from './delegate.js';
import { delegationEnd, delegationInForce } from './end.js';

/** Delegation of powers (تفويض الصلاحيات), as far as conditions decide it. */
export const delegationSets: readonly RuleSet[] = [powersDelegation, deputyPower, delegationInForce];

export const delegationFormulas: readonly Formula[] = [delegatorResponsibility, delegationEnd];
