import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { answerOf, each } from '../encoding.js';
import { conditionCount } from '../reference.js';
import { conditions, together } from './json-logic.js';

interface JsonLogicEngine {
  readonly LogicEngine: new () => { build(rule: object): (data: object) => unknown };
}

/** Its fastest form: the rule compiled to generated code. */
export const prepare = async (): Promise<Encoding<Partly>> => {
  const { LogicEngine } = await loadPeer<JsonLogicEngine>('json-logic-engine');
  const engine = new LogicEngine();
  const eligible = engine.build(together);
  const built = conditions.map((condition) => engine.build(condition));
  return {
    name: 'json-logic-engine 5.0.7, built',
    cases: 5000,
    read: (employee) => employee,
    decide: each((employee) => answerOf(eligible(employee))),
    reasons: each((employee) => {
      let bits = 0;
      for (let i = 0; i < built.length; i += 1) {
        const holds = built[i]?.(employee);
        if (holds === false) bits |= 1 << i;
        else if (holds !== true) bits |= 1 << (i + conditionCount);
      }
      return bits;
    }),
  };
};
