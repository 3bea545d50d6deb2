import { modelTexts } from '../models/text/catalogue.js';
import type { Texts } from '../models/text/text-of.js';
import { textsBy } from '../models/text/text-of.js';
import { catalogueTexts } from './catalogue/places.js';
import { arrowTexts } from './columns/arrow/columns-of-arrow.js';
import { columnsTexts } from './columns/compile-columns.js';
import { canonicalTexts } from './language/canonical.js';
import { findingTexts } from './language/check/finding.js';
import { historyTexts } from './language/history.js';
import { ruleSetTexts } from './language/json/texts.js';
import { recordTexts } from './language/record.js';
import { languageTexts } from './language/texts.js';
import { timelineTexts } from './language/timeline.js';
import { enquiryTexts } from './requests/enquiry.js';
import { settlementLintTexts } from './requests/settlement.js';
import { lintTexts } from './requests/lint/texts.js';
import { routeTexts } from './requests/route.js';
import { roundColumnsTexts } from './round/columns/check-round.js';
import { roundTexts } from './round/texts.js';

import { simulateTexts } from './questions/simulate.js';
import { scoreTexts } from './promotion/comparison/score.js';
import { criteriaTexts } from './promotion/criteria/parse.js';
import { pointsTexts } from './promotion/criteria/points.js';
import { scalesTexts } from './promotion/types/scales.js';

import { sqlTexts } from './sql/to-sql.js';

/**
 * The texts of the rules by code, one line a concept.
 *
 * @example
 * ```ts
 * import { ruleTexts } from 'martaba/rules';
 *
 * ruleTexts['tie-breaker-twice']?.en; // 'The tie-breaker stands twice.'
 * ```
 */
export const ruleTexts: Texts = {
  ...languageTexts,
  ...ruleSetTexts,
  ...findingTexts,
  ...historyTexts,
  ...timelineTexts,
  ...recordTexts,
  ...canonicalTexts,
  ...scoreTexts,
  ...roundTexts,
  ...roundColumnsTexts,
  ...criteriaTexts,
  ...pointsTexts,
  ...scalesTexts,
  ...catalogueTexts,
  ...columnsTexts,
  ...arrowTexts,
  ...sqlTexts,
  ...lintTexts,
  ...enquiryTexts,
  ...settlementLintTexts,
  ...routeTexts,
  ...simulateTexts,
};

/**
 * The sentence of an issue or of an error of the models or of the rules, in the reader's language.
 *
 * @param of anything with a code and params
 * @param language `ar` or `en`
 * @example
 * ```ts
 * textOf({ code: 'no-law-in-force' }, 'en'); // 'No law in force in this package for this date.'
 * ```
 */
export const textOf = textsBy({ ...modelTexts, ...ruleTexts });
