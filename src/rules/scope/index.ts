import type { Formula } from '../catalogue/formula.js';
import { civilServiceScope, governmentAgency, labourLawStaff, regulationScope } from './covers.js';
import { kinshipWord, monthWord, yearWord } from './words.js';

export { kinship } from './kinship.js';
export { scopeLines } from './lines.js';
export { paragraphLetters } from '../language/words/paragraph-letters.js';

/** Scope and definitions (النطاق والتعريفات), as far as facts decide them. */
export const scopeFormulas: readonly Formula[] = [
  civilServiceScope,
  regulationScope,
  labourLawStaff,
  governmentAgency,
  yearWord,
  monthWord,
  kinshipWord,
];
