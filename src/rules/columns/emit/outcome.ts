import type { LoweredSet } from '../../language/lower-set.js';
import type { Layout } from '../layout.js';
import { bitAt } from '../layout.js';
import { numberText } from './block.js';
import type { Emitter } from './emitter.js';
import { say } from './emitter.js';
import type { Words } from './words.js';

/** What follows from the bits of a row: the conflicts of consistency rules, and the outcome. */
export const settle = ({ rules }: LoweredSet, { decisive }: Layout, words: Words, e: Emitter): void => {
  const consistent = rules.filter(({ rule }) => rule.kind === 'consistency');
  consistent.forEach(({ index }, i) => {
    const [from, to] = [bitAt(index), bitAt(i)];
    say(e, `${words.conflicts[to.word] ?? ''}|=((${words.unmet[from.word] ?? ''}>>>${from.bit})&1)<<${to.bit};`);
  });
  const some = (of: readonly string[]): string =>
    of.map((word, i) => `(${word}&${numberText((decisive[i] ?? 0) | 0)})`).join('|');
  const outcome = `(${some(words.unmet)})!==0?1:(${some(words.unknown)})!==0?2:0`;
  const clash = words.conflicts.length === 0 ? '' : `(${words.conflicts.join('|')})!==0?2:`;
  say(e, `O[i]=${clash}${outcome};`);
};
