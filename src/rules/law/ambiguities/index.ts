import { comparisonAmbiguities } from './comparison.js';
import { leaveAmbiguities } from './leave.js';
import { promotionAmbiguities } from './promotion.js';
import { serviceAmbiguities } from './service.js';

/**
 * Where the law that the package holds can be read in more than one way (مواضع النص المحتملة لأكثر من قراءة): the question,
 * its place, and what each option means that a decision is asked for by `readings`.
 *
 * The questions and options are this package's own account of the texts cited, and no text of an authority.
 *
 * @example
 * ```ts
 * import { ambiguities } from 'martaba/rules';
 *
 * ambiguities['AMB-08'].title.en; // 'Which appointment seniority is counted from'
 * ambiguities['AMB-08'].cites.paragraph; // 'd'
 * Object.keys(ambiguities['AMB-08'].options); // ['A', 'B', 'C']
 * ambiguities['AMB-08'].options.B.en; // 'the appointment in the agency'
 * ```
 */
export const ambiguities = {
  ...promotionAmbiguities,
  ...comparisonAmbiguities,
  ...serviceAmbiguities,
  ...leaveAmbiguities,
};

/** The id of an ambiguity of the law that the package holds. */
export type AmbiguityId = keyof typeof ambiguities;
