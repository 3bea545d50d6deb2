import { isEmail, isEmployeeId, isEntityCode, isIban, isMobile, isNationalId, isRequestNumber } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { textsCount, textsOf } from './texts.js';

const guards = new Map<string, (text: unknown) => boolean>([
  ['national-id', isNationalId],
  ['mobile', isMobile],
  ['iban', isIban],
  ['email', isEmail],
  ['request-number', isRequestNumber],
  ['employee-id', isEmployeeId],
  ['entity-code', isEntityCode],
]);

export const prepare: Prepare = (seed, kind = '') => {
  const texts = textsOf(seed, kind);
  const is = guards.get(kind) ?? (() => false);
  return { operations: textsCount, pass: () => texts.reduce((sum, text) => sum + (is(text) ? 1 : 0), 0) };
};
