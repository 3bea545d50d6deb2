import type { LoweredSet } from '../../language/lower-set.js';
import type { Node } from '../../language/node.js';
import type { Bit, Layout } from '../layout.js';
import { bitAt } from '../layout.js';
import type { Bits } from './bits.js';
import { numberText } from './block.js';
import { contradiction } from './contradiction.js';
import type { Emitter } from './emitter.js';
import { inner, say } from './emitter.js';
import { holeIn } from './holes.js';
import { truthOf } from './truths.js';
import type { Words } from './words.js';
import { everyKind, wordsOf } from './words.js';

/** What is judged of a row: a rule, or whether the given value of a derived fact contradicts what follows. */
export type Judgement = Bit & ({ readonly ok: Node } | { readonly derived: string });

/** Everything that is judged of a row; the bits of consistency rules among the conflicts are not: they follow from those. */
export const judgementsOf = ({ rules, derived }: LoweredSet): readonly Judgement[] => {
  const consistent = rules.filter(({ rule }) => rule.kind === 'consistency');
  return [
    ...rules.map(({ index, ok }) => ({ ...bitAt(index), ok })),
    ...derived.map((name, i) => ({ ...bitAt(consistent.length + i), derived: name })),
  ];
};

/** The kinds of words in which the bits of some judgements stand. */
export const kindsOf = (judgements: readonly Judgement[]): readonly (keyof Words)[] =>
  everyKind.filter((kind) => judgements.some((judgement) => 'derived' in judgement === (kind === 'conflicts')));

/** The bits of a truth: that it refuses, for which the second alone stands, and that it is open, for which both do. */
const refuses = ({ sure, of }: Bits): string => (sure ? `(${of}^1)` : `((${of}>>1)&~${of})`);
const opens = ({ sure, of }: Bits): string => (sure ? '0' : `((${of}>>1)&${of})`);

/** Judges a row as if nothing of it were unknown, onto the words that it begins with. */
export const judgeWhole = (
  judgements: readonly Judgement[],
  layout: Layout,
  e: Emitter,
  kinds: readonly (keyof Words)[],
  begin: (kind: keyof Words, word: number) => string,
): Words => {
  const none = (): string[][] => Array.from({ length: layout.words }, () => []);
  const bits = { unmet: none(), unknown: none() };
  const sure = Array.from({ length: layout.words }, () => 0);
  for (const judgement of judgements) {
    if ('derived' in judgement) continue;
    const { word, bit, ok } = judgement;
    const found = truthOf(ok, e);
    // Of what is sure the bits are gathered as they are, and turned over together.
    if (found.sure) sure[word] = (sure[word] ?? 0) | (1 << bit);
    bits.unmet[word]?.push(`${found.sure ? found.of : refuses(found)}<<${bit}`);
    if (!found.sure) bits.unknown[word]?.push(`${opens(found)}<<${bit}`);
  }
  const words = wordsOf(layout, e, kinds, (kind, word) => {
    const parts = kind === 'conflicts' ? [] : (bits[kind][word] ?? []);
    return `(${[begin(kind, word), ...parts].join('|')})^${numberText(kind === 'unmet' ? (sure[word] ?? 0) : 0)}`;
  });
  for (const judgement of judgements) {
    if (!('derived' in judgement)) continue;
    contradiction(judgement.derived, `${words.conflicts[judgement.word] ?? ''}|=${numberText(1 << judgement.bit)};`, e);
  }
  return words;
};

/**
 * What hangs on a hole of the row is judged again, in three values, and its bits are written over. Most rows have none,
 * and those that do have few, so that a rule is mostly judged once.
 */
export const judgeOpen = (judgements: readonly Judgement[], words: Words, e: Emitter): void => {
  const redo = (node: Node, write: (inside: Emitter) => void): void => {
    const hole = holeIn(node, e);
    if (hole === undefined) return;
    const inside: Emitter = { ...inner(e), whole: false };
    write(inside);
    say(e, `if(${hole}){${inside.block.lines.join('')}}`);
  };
  for (const judgement of judgements) {
    const { word, bit } = judgement;
    const others = numberText(~(1 << bit));
    if ('derived' in judgement) {
      const conflicts = words.conflicts[word] ?? '';
      redo({ k: 'fact', name: judgement.derived }, (inside) => {
        say(inside, `${conflicts}&=${others};`);
        contradiction(judgement.derived, `${conflicts}|=${numberText(1 << bit)};`, inside);
      });
    } else {
      const [unmet, unknown] = [words.unmet[word] ?? '', words.unknown[word] ?? ''];
      redo(judgement.ok, (inside) => {
        const found = truthOf(judgement.ok, inside);
        say(inside, `${unmet}=${unmet}&${others}|${refuses(found)}<<${bit};`);
        say(inside, `${unknown}=${unknown}&${others}|${opens(found)}<<${bit};`);
      });
    }
  }
};

/** As {@link judgeOpen}, in a block that only rows with something unknown enter. */
export const judgeOpenIfHole = (judgements: readonly Judgement[], words: Words, e: Emitter): void => {
  const inside = inner(e);
  judgeOpen(judgements, words, inside);
  say(e, `if(${e.rows.hole}){`, ...inside.block.lines, '}');
};
