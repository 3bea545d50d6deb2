import { expect, it } from 'vitest';

import { readingWords } from '../../../src/rules/language/reading-words.js';

const text = (en: string) => ({ ar: `نص ${en}`, en });
const texts = {
  'Q-1': {
    title: text('how long'),
    cites: { instrument: 'law', kind: 'law', article: '1' } as const,
    options: { A: text('a year'), B: text('two') },
  },
};

it('an option is told with its question, in the language asked for, and with its id', () => {
  expect(readingWords(texts, 'Q-1', 'B', 'en')).toMatch(/^how long: two \(.?Q-1 B.?\)$/);
  expect(readingWords(texts, 'Q-1', 'A', 'ar')).toMatch(/^نص how long: نص a year \(.?Q-1 A.?\)$/);
});

it('what has no words is told by its id alone, also where it is called as what every object has', () => {
  for (const [id, option] of [
    ['Q-2', 'A'],
    ['Q-1', 'C'],
    ['constructor', 'A'],
    ['Q-1', 'toString'],
  ] as const)
    expect(readingWords(texts, id, option, 'en')).toMatch(new RegExp(`^.?${id} ${option}.?$`));
});
