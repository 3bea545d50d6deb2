import type { Emitter } from './emitter.js';
import { hold } from './emitter.js';

/**
 * A truth in code. A sure one is 1 or 0; another is written as `Truth` is: bit 0 says that it can be true, bit 1 that it
 * can be false.
 */
export interface Bits {
  readonly sure: boolean;
  readonly of: string;
}

export const yes: Bits = { sure: true, of: '1' };
export const nay: Bits = { sure: true, of: '0' };
export const open: Bits = { sure: false, of: '3' };

export const isNay = ({ sure, of }: Bits): boolean => sure && of === '0';

export const sureBits = (e: Emitter, expression: string): Bits => ({ sure: true, of: hold(e, expression) });
export const openBits = (e: Emitter, expression: string): Bits => ({ sure: false, of: hold(e, expression) });

/** A comparison of code as 1 or 0. */
export const bit = (comparison: string): string => `(${comparison})|0`;

/** A truth as bits, sure or not. */
export const widened = ({ sure, of }: Bits): string =>
  sure ? (of === '1' ? '1' : of === '0' ? '2' : `(2-${of})`) : of;

/** Whether a truth is certainly true, certainly false, or may be true, as code to branch on. */
export const isTrue = ({ sure, of }: Bits): string => (sure ? of : `${of}===1`);
export const mayBeTrue = ({ sure, of }: Bits): string => (sure ? of : `${of}!==2`);

export const negated = (e: Emitter, { sure, of }: Bits): Bits =>
  sure ? sureBits(e, of === '1' ? '0' : of === '0' ? '1' : `${of}^1`) : openBits(e, `((${of}&1)<<1)|(${of}>>1)`);

const together = (parts: readonly string[], sign: string): string =>
  parts.length === 1 ? (parts[0] as string) : `(${parts.join(sign)})`;

/** A conjunction; the sure parts first, in two values. */
export const allOf = (e: Emitter, parts: readonly Bits[]): Bits => {
  const told = parts.filter(({ sure, of }) => !sure || of !== '1');
  if (told.length === 0) return yes;
  if (told.some(isNay)) return nay;
  const sure = told.filter((part) => part.sure).map(({ of }) => of);
  const unsure = told.filter((part) => !part.sure).map(({ of }) => of);
  if (unsure.length === 0) return sureBits(e, together(sure, '&'));
  const first = sure.length === 0 ? [] : [hold(e, widened(sureBits(e, together(sure, '&'))))];
  const of = [...first, ...unsure];
  return of.length === 1 ? openBits(e, of[0] as string) : openBits(e, `(${of.join('&')}&1)|(${together(of, '|')}&2)`);
};

/** A disjunction. */
export const anyOf = (e: Emitter, parts: readonly Bits[]): Bits => {
  const told = parts.filter((part) => !isNay(part));
  if (told.length === 0) return nay;
  if (told.some(({ sure, of }) => sure && of === '1')) return yes;
  const sure = told.filter((part) => part.sure).map(({ of }) => of);
  const unsure = told.filter((part) => !part.sure).map(({ of }) => of);
  if (unsure.length === 0) return sureBits(e, together(sure, '|'));
  const first = sure.length === 0 ? [] : [hold(e, widened(sureBits(e, together(sure, '|'))))];
  const of = [...first, ...unsure];
  return of.length === 1 ? openBits(e, of[0] as string) : openBits(e, `(${together(of, '|')}&1)|(${of.join('&')}&2)`);
};

/** True when at least so many parts are. */
export const atLeast = (e: Emitter, count: number, parts: readonly Bits[]): Bits => {
  if (parts.every(({ sure }) => sure)) return sureBits(e, bit(`${parts.map(({ of }) => of).join('+')}>=${count}`));
  const sum = (does: (part: Bits) => string): string => hold(e, parts.map((part) => `((${does(part)})|0)`).join('+'));
  const [certain, possible] = [sum(isTrue), sum(mayBeTrue)];
  return openBits(e, `${certain}>=${count}?1:${possible}<${count}?2:3`);
};
