import type { Racer } from './race.js';

const racer = (module: string, prepare: Racer['prepare'] = 'prepare'): Racer => ({ module, prepare });

/** The engines, ours and the hand-written function first, by the names that a table shows. */
export const engines = {
  'written by hand': racer('hand-written'),
  'written by hand, three-valued': racer('hand-written', 'prepareThreeValued'),
  'martaba, closures': racer('ours'),
  'json-logic-engine 5.0.7, built': racer('json-logic-engine'),
  'json-logic-js 2.0.5': racer('json-logic-js'),
  '@casl/ability 7.0.1': racer('casl'),
  '@gorules/zen-engine 0.54.0, loops of 1000': racer('zen'),
  '@cedar-policy/cedar-wasm 4.13.0': racer('cedar'),
  'json-rules-engine 7.3.1': racer('json-rules-engine'),
  'publicodes 1.10.3': racer('publicodes'),
  'feelin 8.2.0': racer('feelin'),
} as const satisfies Readonly<Record<string, Racer>>;
