import { target } from '../facts/post.js';
import { all, any, atMost, condition, from, given, is, plus } from '../language/build.js';
import { registry } from '../language/registry.js';
import type { Rule } from '../language/rule.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { contract, contracting } from './facts.js';

/** Contracts on the tasks of a vacant post (التعاقد على وظيفة شاغرة). HR regulation, arts. 93 and 94. */

/** The facts of a contract on a post. */
export const postContractFacts = registry([target, contract, contracting]);

/** What every contract on a post needs: the post actually vacant, and the contract written. */
export const vacantAndWritten = (id: string, article: string): readonly Rule[] => [
  condition({
    id: `${id}/vacancy`,
    cites: hr(`${article}-a`),
    title: { ar: 'الوظيفة شاغرة فعلًا', en: 'The post is actually vacant' },
    holds: is(target.vacancy, 'actual'),
  }),
  condition({
    id: `${id}/written`,
    cites: hr(`${article}-b`),
    title: { ar: 'العقد مكتوب', en: 'The contract is written' },
    holds: contract.written,
  }),
];

/** Hours that do not exceed the official ones. */
export const withinHours = (id: string, article: string): Rule =>
  condition({
    id: `${id}/hours`,
    cites: hr(`${article}-c`),
    title: { ar: 'لا تزيد ساعات العمل على الساعات الرسمية', en: 'Hours are not above the official hours' },
    holds: atMost(contract.hours, contracting.officialHours),
  });

const shared = { facts: postContractFacts, instruments: [hrRegulation], from: hrRegulation.from } as const;

/**
 * Whether a full-time contract may stand (التعاقد بدوام كامل). HR regulation, art. 93.
 *
 * @example
 * ```ts
 * import { decide, fullTimeContract } from 'martaba/rules';
 *
 * const hours = (daily: number) => {
 *   const post = { 'target.vacancy': 'actual', officialHours: 7 };
 *   const contract = { 'contract.written': true, 'contract.hours': daily };
 *   return decide(fullTimeContract, { ...post, ...contract }, { asOf: '1447-01-10H' }).outcome;
 * };
 * hours(7); // 'eligible'
 * hours(8); // 'ineligible'
 * ```
 */
export const fullTimeContract = ruleSet({
  ...shared,
  id: 'full-time-contract',
  title: { ar: 'التعاقد بدوام كامل', en: 'Full-time contract' },
  rules: [...vacantAndWritten('contract.full-time', '93'), withinHours('contract.full-time', '93')],
});

const amended = '1444-05-27H';
const by = 'Ministerial Decision 88154';
const moreThanOneAllowed = given(
  'moreThanOneAllowed',
  from('1440-06-09H', true, { by: 'original text' }),
  from(amended, false, { by, was: 'more than one, if the yearly spending stays within the allocation of the post' }),
);

/**
 * Whether a part-time contract may stand (التعاقد بدوام جزئي). HR regulation, art. 94.
 *
 * @example
 * ```ts
 * import { decide, partTimeContract } from 'martaba/rules';
 *
 * const two = { contractorsOnPost: 2, spendingWithinAllocation: true, officialHours: 7, 'contract.hours': 3 };
 * const sheet = { ...two, 'target.vacancy': 'actual', 'contract.written': true };
 * decide(partTimeContract, sheet, { asOf: '1444-05-26H' }).outcome; // 'eligible'
 * decide(partTimeContract, sheet, { asOf: '1444-05-27H' }).outcome; // 'ineligible'
 * ```
 */
export const partTimeContract = ruleSet({
  ...shared,
  id: 'part-time-contract',
  title: { ar: 'التعاقد بدوام جزئي', en: 'Part-time contract' },
  rules: [
    ...vacantAndWritten('contract.part-time', '94'),
    condition({
      id: 'contract.part-time/one-contractor',
      cites: hr('94-a'),
      title: { ar: 'متعاقد واحد على مهام الوظيفة', en: 'One contractor for the tasks of the post' },
      confidence: 'medium',
      holds: any(
        atMost(contracting.contractorsOnPost, given('maxContractors', from('1440-06-09H', 1))),
        all(moreThanOneAllowed, contracting.spendingWithinAllocation),
      ),
    }),
    condition({
      id: 'contract.part-time/half-hours',
      cites: hr('94-c'),
      title: { ar: 'لا تزيد الساعات على نصف الساعات الرسمية', en: 'Hours are not above half of the official hours' },
      confidence: 'medium',
      until: amended,
      by: 'original text; deleted by Ministerial Decision 88154',
      holds: atMost(plus(contract.hours, contract.hours), contracting.officialHours),
    }),
  ],
});
