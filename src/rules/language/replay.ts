import { isMartabaError } from '../../models/error.js';
import type { Issue, Result } from '../../models/result.js';
import { fail, issue, ok } from '../../models/result.js';
import { canonicalJson } from './canonical.js';
import type { Decision } from './decision.js';
import { decideFacts } from './decide.js';
import type { DecisionRecord } from './record.js';
import { redact, seal } from './record.js';
import type { RuleSet } from './rule-set.js';
import { safeParseSheet } from './sheet.js';

/** What a record is replayed with. */
export interface Replaying {
  /** The key that it was sealed with. */
  readonly key: Uint8Array;
  /** The facts that were redacted, by name, as they were given; those of the record are taken as they stand. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

const redacted = ({ facts }: DecisionRecord): readonly string[] =>
  Object.keys(facts).filter((name) => facts[name]?.salt === undefined);

const sheetOf = (record: DecisionRecord, given: Readonly<Record<string, unknown>>): Result<Record<string, unknown>> => {
  const missing = redacted(record).filter((name) => given[name] === undefined);
  if (missing.length > 0) return { ok: false, issues: missing.map((name) => issue('fact-redacted', ['facts', name])) };
  const sheet = Object.entries(record.facts).map(([name, { salt, value }]) =>
    salt === undefined ? [name, given[name]] : [name, value],
  );
  return ok(Object.fromEntries(sheet));
};

const decided = (set: RuleSet, sheet: unknown, { decision }: DecisionRecord): Result<Decision> => {
  const facts = safeParseSheet(set.registry, sheet);
  if (!facts.ok) return facts;
  try {
    return ok(decideFacts(set, facts.value, { asOf: decision.asOf, readings: decision.readings }));
  } catch (thrown) {
    if (isMartabaError(thrown)) return fail(thrown.code, thrown.path, thrown.params);
    throw thrown;
  }
};

/** Where two records part: the law, a fact, or a rule. */
const differences = (record: DecisionRecord, again: DecisionRecord): readonly Issue[] => {
  const [was, is] = [record.decision, again.decision];
  if (was.law.version !== is.law.version)
    return [issue('record-law', ['decision', 'law'], { recorded: was.law.version, present: is.law.version })];
  const facts = Object.keys(record.facts).filter(
    (name) => record.facts[name]?.commitment !== again.facts[name]?.commitment,
  );
  if (facts.length > 0) return facts.map((name) => issue('record-fact', ['facts', name]));
  const rules = is.findings.filter((finding, i) => canonicalJson(finding) !== canonicalJson(was.findings[i]));
  if (rules.length > 0) return rules.map(({ rule }) => issue('record-differs', ['decision', 'findings', rule]));
  return [issue('record-differs')];
};

/**
 * Decides again what a record holds: the same law, the same facts and the same date give the same record, byte for
 * byte in its canonical form.
 *
 * @param set the rules that the record was made under
 * @param record a record, perhaps redacted; verify it first
 * @param replaying the key, and the facts that were redacted
 * @returns the record made anew, with the same facts redacted; or where it parts from the old one: `fact-redacted` (its
 * value is needed), `record-law` (another version of the rules), `record-fact` (another value than the one committed
 * to), `record-differs`, and those of sheets and of dates
 * @throws MartabaError `key-too-short`
 * @example
 * ```ts
 * import { decide, ordinaryPromotion, replay, seal } from 'martaba/rules';
 *
 * const key = new Uint8Array(32).fill(7);
 * const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * const record = await seal(decision, { key, recordId: '2025-000123' });
 * (await replay(ordinaryPromotion, record, { key })).ok; // true: as long as the law is the same
 * ```
 */
export const replay = async (
  set: RuleSet,
  record: DecisionRecord,
  { key, facts = {} }: Replaying,
): Promise<Result<DecisionRecord>> => {
  if (record.decision.set !== set.id)
    return fail('record-law', ['decision', 'set'], { recorded: record.decision.set, present: set.id });
  const sheet = sheetOf(record, facts);
  if (!sheet.ok) return sheet;
  const decision = decided(set, sheet.value, record);
  if (!decision.ok) return decision;
  const whole = await seal(decision.value, { key, recordId: record.recordId });
  const again = redacted(record).reduce((of, name) => (name in of.facts ? redact(of, name) : of), whole);
  return canonicalJson(again) === canonicalJson(record) ? ok(again) : { ok: false, issues: differences(record, again) };
};
