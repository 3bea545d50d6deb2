import type { Node } from '../node.js';
import { knownValue } from '../parameters.js';
import type { About } from './about.js';
import { declaredBy, labelOf, optionOf } from './about.js';

/**
 * Whether a term is feminine in Arabic, so that its verb is: by the ending of its first word, and by the form أفعال of
 * plurals of things.
 */
export const isFeminineTerm = (term: string): boolean => {
  const [first = ''] = term.split(' ');
  return /(ة|ات|اء)$/.test(first) || /^(ال)?أ..ا.$/.test(first) || ['مدد', 'المدد'].includes(first);
};

/** Whether the noun phrase that stands for a value is feminine. */
export const isFeminine = (node: Node, about: About): boolean => {
  switch (node.k) {
    case 'fact':
    case 'list':
      return isFeminineTerm(labelOf(node.name, about, 'ar'));
    case 'field':
    case 'latest':
      return isFeminineTerm(declaredBy(node, about)?.label.ar ?? '');
    case 'the':
      return isFeminine(node.of, about);
    case 'reading':
      return isFeminine(optionOf(node, about), about);
    case 'choose':
      return isFeminine(node.then, about);
    case 'add':
      // A sum of facts is said to be a total (مجموع); a fact with something added stays what it is.
      return (
        (node.of.length === 1 || node.of.some((part) => part.k === 'literal')) && isFeminine(node.of[0] as Node, about)
      );
    default:
      return false;
  }
};

/** Whether a length of time is: years are, months and days are not; a fact is called a period (مدة). */
export const isFeminineLength = (node: Node): boolean => {
  const value = knownValue(node);
  return typeof value !== 'object' || value.years > 0;
};
