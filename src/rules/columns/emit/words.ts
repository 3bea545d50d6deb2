import { numberText } from './block.js';
import type { Layout } from '../layout.js';
import type { Emitter } from './emitter.js';
import { say } from './emitter.js';

/** The words of bits of the row under judgement, in variables: rules that refuse, those that are open, and conflicts. */
export interface Words {
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly conflicts: readonly string[];
}

/** Where the words of a row stand between passes, and in the end. */
const rooms = { unmet: 'R', unknown: 'U', conflicts: 'C' } as const;

const counts = ({ words, conflictWords }: Layout): Readonly<Record<keyof Words, number>> => ({
  unmet: words,
  unknown: words,
  conflicts: conflictWords,
});

const place = (kind: keyof Words, word: number, layout: Layout): string => {
  const count = counts(layout)[kind];
  return `${rooms[kind]}[${count === 1 ? 'i' : `i*${count}+${word}`}]`;
};

export const everyKind = ['unmet', 'unknown', 'conflicts'] as const;

/** Variables for the words of a row of some kinds, each beginning with what an expression of code yields. */
export const wordsOf = (
  layout: Layout,
  e: Emitter,
  kinds: readonly (keyof Words)[],
  begin: (kind: keyof Words, word: number) => string,
): Words => {
  const made = (kind: keyof Words): string[] =>
    Array.from({ length: kinds.includes(kind) ? counts(layout)[kind] : 0 }, (_, word) => {
      const name = e.fresh();
      say(e, `let ${name}=${begin(kind, word)};`);
      return name;
    });
  return { unmet: made('unmet'), unknown: made('unknown'), conflicts: made('conflicts') };
};

/** The words of a row as the passes before left them. */
export const readWords = (layout: Layout, e: Emitter, kinds: readonly (keyof Words)[]): Words =>
  wordsOf(layout, e, kinds, (kind, word) => place(kind, word, layout));

export const writeWords = (words: Words, layout: Layout, e: Emitter): void => {
  for (const kind of everyKind)
    for (const [i, word] of words[kind].entries()) say(e, `${place(kind, i, layout)}=${word};`);
};

/** Clears the words of a block of rows, where passes are to gather bits in them. */
export const clearWords = (layout: Layout): string =>
  everyKind
    .map((kind) => {
      const count = numberText(counts(layout)[kind]);
      return `${rooms[kind]}.fill(0,s*${count},z*${count});`;
    })
    .join('');
