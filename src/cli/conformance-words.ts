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
  undetermined: 'undetermined',
};

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
