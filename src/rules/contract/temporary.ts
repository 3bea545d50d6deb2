import { months } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { codeword, day, numeral } from '../catalogue/result.js';
import { after, atMost, condition, from, given, is, total } from '../language/build.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { fewEnough, shortEnough, termsOutcome } from '../movement/terms.js';
import { contract, contracting, contractTerm } from './facts.js';
import { postContractFacts, vacantAndWritten, withinHours } from './post.js';

/** The temporary contract (التعاقد المؤقت). HR regulation, art. 95. */

const id = 'contract.temporary';
const limits = {
  terms: contracting.termsMonths,
  months: contractTerm.months,
  longest: given('termMonths', from('1440-06-09H', 3)),
  renewals: given('renewals', from('1440-06-09H', 1)),
};
const perYear = given('maxMonthsPerYear', from('1440-06-09H', 6));

/**
 * Whether a temporary contract may stand (التعاقد المؤقت). HR regulation, art. 95.
 *
 * @example
 * ```ts
 * import { decide, temporaryContract } from 'martaba/rules';
 *
 * const unmet = (termsMonths: readonly number[]) =>
 *   decide(temporaryContract, { termsMonths }, { asOf: '1447-01-10H' }).findings
 *     .filter(({ status }) => status === 'unmet')
 *     .map(({ part }) => part);
 * unmet([3, 3]); // []
 * unmet([4]); // ['term']
 * unmet([2, 2, 2]); // ['renewal']
 * ```
 */
export const temporaryContract = ruleSet({
  id: 'temporary-contract',
  title: { ar: 'التعاقد المؤقت', en: 'Temporary contract' },
  facts: postContractFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    ...vacantAndWritten(id, '95'),
    condition({
      id: `${id}/fixed-term`,
      cites: hr('95-b'),
      title: { ar: 'العقد محدد المدة', en: 'The contract has a fixed term' },
      holds: contract.fixedTerm,
    }),
    condition({
      id: `${id}/term`,
      cites: hr('95-b'),
      title: { ar: 'لا تتجاوز المدة ثلاثة أشهر', en: 'A term is three months at most' },
      holds: shortEnough(limits),
    }),
    condition({
      id: `${id}/renewal`,
      cites: hr('95-b'),
      title: { ar: 'يجدد العقد مرة واحدة', en: 'The contract is renewed once' },
      holds: fewEnough(limits),
    }),
    condition({
      id: `${id}/year`,
      cites: hr('95-b'),
      title: { ar: 'لا يتجاوز المجموع ستة أشهر خلال السنة', en: 'Six months in all within a year' },
      holds: atMost(total(limits.terms, contractTerm.months), perYear),
    }),
    withinHours(id, '95'),
  ],
});

export const temporaryContractEnd = formula({
  id,
  cites: hr('95-b'),
  title: { ar: 'مدة التعاقد المؤقت', en: 'Length of a temporary contract' },
  facts: postContractFacts,
  instruments: [hrRegulation],
  lastDay: 'termEndsBy',
  results: {
    outcome: codeword({ ar: 'حكم المدد', en: 'Outcome' }, termsOutcome(is(contract.kind, 'temporary'), limits)),
    termEndsBy: day(
      { ar: 'أقصى نهاية للمدة', en: 'The term ends by' },
      after(contract.startsOn, given('term', from('1440-06-09H', months(3)))),
    ),
    maxMonths: numeral({ ar: 'أقصى مدة خلال السنة بالأشهر', en: 'Most months within a year' }, perYear),
  },
});
