import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword } from '../catalogue/result.js';
import { above, all, any, condition, exception, from, given, is, never } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { judgment, pardon, sentence } from './facts.js';

/** Dismissal by operation of law (الفصل بقوة النظام). HR regulation, art. 228. */

const doubt = 'Paragraph (d) does not repeat that the judgment is final, as (a) to (c) do; it is taken to be meant.';

const hadd = is(judgment.crime, 'hadd');
const qisas = is(judgment.crime, 'qisas');
const named = is(judgment.crime, [
  'bribery',
  'forgery',
  'embezzlement',
  'smuggling',
  'drugs',
  'drug-promotion',
  'drug-trading',
  'intoxicants',
]);
const longPrison = above(judgment.prisonMonths, given('prisonMoreThanMonths', from('1440-06-09H', 12)));
/** A final judgment on one of the four grounds. Of a crime that is named, a conviction with a penalty. */
const grounds = all(judgment.final, any(hadd, qisas, named, longPrison));

const byJudgment = condition({
  id: 'termination.by-law',
  cites: hr('228'),
  title: {
    ar: 'حكم نهائي بحد أو قصاص، أو بالإدانة في جريمة مسماة، أو بالسجن أكثر من سنة',
    en: 'Final judgment of hadd or qisas, for a named crime, or of more than a year in prison',
  },
  doubt,
  holds: grounds,
});

const pardoned = exception({
  id: 'termination.by-law/pardon',
  cites: hr('228'),
  title: { ar: 'نص أمر العفو على غير ذلك', en: 'The pardon order says otherwise' },
  excepts: 'termination.by-law',
  when: pardon.saysOtherwise,
  instead: never,
});

const facts = registry([judgment, pardon, sentence]);

/**
 * Whether he is dismissed by operation of law (الفصل بقوة النظام). HR regulation, art. 228.
 *
 * @example
 * ```ts
 * import { decide, dismissalByLaw } from 'martaba/rules';
 *
 * const sentencedTo = (prisonMonths: number) => {
 *   const sheet = { 'judgment.final': true, 'judgment.crime': 'other', 'judgment.prisonMonths': prisonMonths };
 *   return decide(dismissalByLaw, { ...sheet, 'pardon.saysOtherwise': false }, { asOf: '1447-01-10H' }).outcome;
 * };
 * sentencedTo(12); // 'ineligible'
 * sentencedTo(13); // 'eligible'
 * ```
 */
export const dismissalByLaw = ruleSet({
  id: 'dismissal-by-law',
  title: { ar: 'الفصل بقوة النظام', en: 'Dismissal by operation of law' },
  phrases: {
    eligible: { ar: 'يفصل بقوة النظام', en: 'Dismissed by operation of law' },
    ineligible: { ar: 'لا يفصل بقوة النظام', en: 'Not dismissed by operation of law' },
    undetermined: { ar: 'لا يمكن الجزم قبل استكمال البيانات', en: 'Cannot be determined before the facts are complete' },
  },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [byJudgment, pardoned],
});

/** Unless a pardon order is known to say otherwise there is none: a suspended sentence and a bare pardon change nothing. */
const dismissed = (read: Reader): boolean => {
  const kept = known<boolean>(
    () => read(pardon.saysOtherwise)[0],
    () => false,
  );
  return !kept && read(grounds)[0];
};

export const dismissalEffect = formula({
  id: 'termination.by-law',
  cites: hr('228'),
  title: { ar: 'الفصل بقوة النظام', en: 'Dismissal by operation of law' },
  doubt,
  facts,
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'الحال', en: 'Outcome' }, (read) => (dismissed(read) ? 'dismissed-by-law' : 'not-by-law')),
    deemed: codeword({ ar: 'يعد فصلًا', en: 'Deemed' }, (read) => (dismissed(read) ? 'disciplinary' : null)),
  },
});
