import { safeParseCivilDate } from '../models/calendar/civil-date.js';
import { dayOfWeek } from '../models/calendar/day.js';
import { weekdayName } from '../models/calendar/names.js';
import { knownValue } from '../rules/language/parameters.js';
import { ministerUpTo } from '../rules/promotion/decision.js';
import type { Decision } from '../rules/language/decision.js';

/** What a worked case's word for an outcome says of the rules that it asks. */
export type Meaning = 'met' | 'unmet' | 'barred' | 'undetermined';

/**
 * The words of the worked cases: the one place where they are translated. A word that is not here is compared with the
 * code that a formula gives under the name `outcome`.
 */
const words: Readonly<Record<string, Meaning>> = {
  'eligible-to-be-considered': 'met',
  'transfer-with-promotion-permitted': 'met',
  'condition-met': 'met',
  allowed: 'met',
  valid: 'met',
  entitled: 'met',
  'in-time': 'met',
  'may-extend': 'met',
  'agency-may-end-service': 'met',
  'may-return-without-competition': 'met',
  'service-ends': 'met',
  'service-ended': 'met',
  'not-eligible': 'unmet',
  refused: 'unmet',
  invalid: 'unmet',
  barred: 'unmet',
  late: 'unmet',
  'too-late': 'unmet',
  'not-allowed': 'unmet',
  'not-accepted': 'unmet',
  'agency-may-not-end-service': 'unmet',
  'service-continues': 'unmet',
  'still-in-service': 'unmet',
  'may-not-extend': 'unmet',
  'reject-requested-date': 'unmet',
  'consideration-barred': 'barred',
  heard: 'met',
  'not-lapsed': 'met',
  'does-not-satisfy-requirement': 'unmet',
  'not-heard': 'unmet',
  'too-early': 'unmet',
  lapsed: 'unmet',
  undetermined: 'undetermined',
  indeterminate: 'undetermined',
  'needs-facts': 'undetermined',
  'needs-human-decision': 'undetermined',
  eligible: 'met',
  accepted: 'met',
  permitted: 'met',
  met: 'met',
  'on-time': 'met',
  'not-barred': 'met',
  ineligible: 'unmet',
  rejected: 'unmet',
  prohibited: 'unmet',
  'not-permitted': 'unmet',
  'not-entitled': 'unmet',
  'not-valid': 'unmet',
  'not-met': 'unmet',
  'condition-not-met': 'unmet',
  'may-not-return-without-competition': 'unmet',
};

/** Words that stand for one another: that something holds, or does not, and no more; that time is left, or has run out. */
const alike: readonly (readonly string[])[] = [
  [
    'allowed',
    'valid',
    'entitled',
    'condition-met',
    'eligible',
    'accepted',
    'permitted',
    'met',
    'not-barred',
    'not-eligible',
    'refused',
    'invalid',
    'barred',
    'not-allowed',
    'not-accepted',
    'ineligible',
    'rejected',
    'prohibited',
    'not-permitted',
    'not-entitled',
    'not-valid',
    'not-met',
    'condition-not-met',
  ],
  ['in-time', 'on-time', 'heard', 'not-lapsed', 'late', 'too-late', 'not-heard', 'lapsed'],
  ['service-continues', 'still-in-service', 'agency-may-not-end-service'],
];

/** Whether two words for an outcome say the same. */
export const isSameWord = (word: unknown, other: unknown): boolean =>
  meaningOf(word) === meaningOf(other) &&
  alike.some((group) => [word, other].every((one) => group.some((of) => of === one)));

export const meaningOf = (word: unknown): Meaning | undefined =>
  typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : undefined;

const barring = /^promotion\.(?:bar|cooldown)\./u;

/** The ids of the rules that refuse. */
export const failedIn = (decision: Decision): readonly string[] => [
  ...new Set(
    decision.findings
      .filter(({ status, severity, kind }) => status === 'unmet' && severity === 'blocking' && kind !== 'consistency')
      .map(({ rule }) => rule),
  ),
];

/** What a decision says, in the same terms: among promotions a bar of the person is told from the other refusals. */
export const meaningIn = (decision: Decision): Meaning => {
  if (decision.outcome === 'undetermined') return 'undetermined';
  if (decision.outcome === 'eligible') return 'met';
  return failedIn(decision).some((id) => barring.test(id)) ? 'barred' : 'unmet';
};

/** Whether a decision says what a case's word says; of what is both barred and refused, a case may say either. */
export const isMeantBy = (meaning: Meaning, decision: Decision): boolean =>
  meaning === meaningIn(decision) ||
  (meaning === 'unmet' && decision.outcome === 'ineligible' && failedIn(decision).some((id) => !barring.test(id)));

/** The day that a case means: a civil date, with days after it (`1447-01-10H + 20 days`) or its weekday (`2028-09-24 (Sunday)`). */
export const dayMeant = (word: unknown): number | undefined => {
  const [, date, more = 0, weekday] =
    /^(\S+)(?: \+ (\d+) days?)?(?: \((\w+)\))?$/u.exec(typeof word === 'string' ? word : '') ?? [];
  const parsed = safeParseCivilDate(date);
  if (!parsed.ok) return undefined;
  const day = parsed.value.day + Number(more);
  return weekday === undefined || weekday === weekdayName(dayOfWeek(day)).en ? day : undefined;
};

/** The body that an answer means by the appointing authority (صاحب صلاحية التعيين), where the rank is told (CSL, art. 6). */
export const bodyMeant = (word: unknown, rank: unknown): unknown => {
  if (word !== 'appointing-authority' || typeof rank !== 'number') return word;
  return rank > Number(knownValue(ministerUpTo)) ? 'council-of-ministers' : 'competent-minister';
};
