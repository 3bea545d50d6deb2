import type { DecisionWire } from '../client/contract/decision.js';
import type { Decision } from '../rules/language/decision.js';

/** A decision as the wire carries it: it is plain JSON already, and only frozen. */
export const toWire = (decision: Decision): DecisionWire => JSON.parse(JSON.stringify(decision)) as DecisionWire;
