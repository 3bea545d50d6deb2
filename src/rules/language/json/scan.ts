import type { Issue, Path } from '../../../models/result.js';
import { issue } from '../../../models/result.js';
import { limits } from './limits.js';

/** An array or an object that is being looked through. */
interface Frame {
  readonly value: object;
  readonly keys: readonly string[];
  next: number;
}

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const isLeaf = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);

/** Whether a name is one that every object has by itself, and so would be found where nobody has put it. */
export const isReserved = (name: string): boolean => name === 'prototype' || name in Object.prototype;

const keyIn = ({ value, keys, next }: Frame): string | number =>
  Array.isArray(value) ? next - 1 : (keys[next - 1] as string);

/** What stands under a key; nothing for what only a function yields. */
const valueIn = (value: object, key: string): unknown => Object.getOwnPropertyDescriptor(value, key)?.value as unknown;

/**
 * Looks through a value that claims to be JSON before anything is read from it, without recursion: that it holds plain
 * arrays and objects and values of JSON, in no circle, not too deep, not too many, and under no reserved name.
 *
 * @returns the first issue found: `not-json`, `object-circle`, `too-deep`, `too-large`, `key-reserved`
 */
export const scan = (input: unknown): Issue | undefined => {
  const frames: Frame[] = [];
  const open = new Set<object>();
  const path = (): Path => frames.filter(({ next }) => next > 0).map(keyIn);
  let seen = 0;
  const enter = (value: unknown): Issue | undefined => {
    seen += 1;
    if (seen > limits.values) return issue('too-large', [], { greatest: limits.values });
    if (isLeaf(value)) return undefined;
    if (typeof value !== 'object' || value === null || !isPlain(value)) return issue('not-json', path());
    if (open.has(value)) return issue('object-circle', path());
    if (frames.length >= limits.nesting) return issue('too-deep', path(), { greatest: limits.nesting });
    const keys = Object.keys(value);
    // An array with holes, or with names beside its elements, is none of JSON.
    if (Array.isArray(value) && keys.length !== value.length) return issue('not-json', path());
    // Refused before every one of them is looked at.
    if (seen + keys.length > limits.values) return issue('too-large', [], { greatest: limits.values });
    if (keys.some(isReserved)) return issue('key-reserved', path());
    open.add(value);
    frames.push({ value, keys, next: 0 });
    return undefined;
  };
  let found = enter(input);
  while (found === undefined) {
    const frame = frames.at(-1);
    if (frame === undefined) return undefined;
    const key = frame.keys[frame.next];
    if (key === undefined) {
      open.delete(frame.value);
      frames.pop();
    } else {
      frame.next += 1;
      found = enter(valueIn(frame.value, key));
    }
  }
  return found;
};
