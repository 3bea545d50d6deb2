import type { Partly } from '../promotion-12/employee.js';
import type { Encoding } from '../promotion-12/encoding.js';
import { prepare as casl } from '../promotion-12/encodings/casl.js';
import { prepare as cedar } from '../promotion-12/encodings/cedar.js';
import { prepare as feelin } from '../promotion-12/encodings/feelin.js';
import { prepare as handWritten } from '../promotion-12/encodings/hand-written.js';
import { prepare as jsonLogicEngine } from '../promotion-12/encodings/json-logic-engine.js';
import { prepare as jsonLogicJs } from '../promotion-12/encodings/json-logic-js.js';
import { prepare as jsonRulesEngine, prepareLenient } from '../promotion-12/encodings/json-rules-engine.js';
import { prepare as ours } from '../promotion-12/encodings/ours.js';
import { prepare as publicodes } from '../promotion-12/encodings/publicodes.js';
import { prepare as zen } from '../promotion-12/encodings/zen.js';
import type { Reader } from './judge.js';

const readerOf =
  <Case>({ read, decide }: Encoding<Case>): Reader =>
  async (employees: readonly Partly[]) =>
    (await decide?.(employees.map(read))) ?? new Int32Array(employees.length);

const named = <Case>(encoding: Encoding<Case>) => [encoding.name, readerOf(encoding)] as const;

/** Every engine by the name that its encoding gives it, ours first. */
export const readersOf = async (): Promise<readonly (readonly [name: string, reader: Reader])[]> => {
  return [
    named(ours()),
    named(handWritten()),
    named(await jsonLogicJs()),
    named(await jsonLogicEngine()),
    named(await casl()),
    named(await zen()),
    named(await feelin()),
    named(await cedar()),
    named(await jsonRulesEngine()),
    named(await prepareLenient()),
    named(await publicodes()),
  ];
};
