import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { answerOf, bitsOf, each } from '../encoding.js';
import { conditions, together } from './json-logic.js';

interface JsonLogicJs {
  readonly default: { apply(rule: object, data: object): unknown };
}

export const prepare = async (): Promise<Encoding<Partly>> => {
  const { default: engine } = await loadPeer<JsonLogicJs>('json-logic-js');
  return {
    name: 'json-logic-js 2.0.5',
    cases: 1000,
    read: (employee) => employee,
    decide: each((employee) => answerOf(engine.apply(together, employee))),
    reasons: each((employee) => bitsOf(conditions.map((condition) => engine.apply(condition, employee)))),
  };
};
