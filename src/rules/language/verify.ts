import type { Issue, Result } from '../../models/result.js';
import { fail, issue, ok } from '../../models/result.js';
import { isMartabaError } from '../../models/error.js';
import type { Signer } from './hashes.js';
import { sha256, signerOf } from './hashes.js';
import type { DecisionRecord, RecordedFact } from './record.js';
import { checkCore, commitmentTo, coreOf, saltOf } from './record.js';

/** What a record is held against, beside itself. */
export interface Against {
  /** The key that it was sealed with: then nobody without the key can have made or changed it. */
  readonly key?: Uint8Array;
  /** The digest that was published, or kept elsewhere: then it is that record and no other. */
  readonly digest?: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const isFact = (value: unknown): value is RecordedFact => {
  if (!isObject(value) || !isHash(value['commitment'])) return false;
  const names = Object.keys(value).toSorted().join();
  return names === 'commitment' || (names === 'commitment,salt,value' && isHash(value['salt']));
};

/** Whether a value has the form of a record. What is beside the form changes its digest. */
export const isRecord = (value: unknown): value is DecisionRecord =>
  isObject(value) &&
  value['format'] === 'martaba-record/1' &&
  typeof value['recordId'] === 'string' &&
  isObject(value['decision']) &&
  isObject(value['facts']) &&
  Object.values(value['facts']).every(isFact) &&
  isHash(value['digest']) &&
  isHash(value['seal']);

const checkFact = async (
  { recordId }: DecisionRecord,
  name: string,
  { commitment, salt, value }: RecordedFact,
  signer: Signer | undefined,
): Promise<readonly Issue[]> => {
  if (salt === undefined) return [];
  const isKept = (await commitmentTo(name, salt, value)) === commitment;
  const isSalted = signer === undefined || (await saltOf(signer, recordId, name)) === salt;
  return isKept && isSalted ? [] : [issue('record-fact', ['facts', name])];
};

const findings = async (record: DecisionRecord, { key, digest }: Against): Promise<readonly Issue[]> => {
  const signer = key === undefined ? undefined : await signerOf(key);
  const core = coreOf(record);
  const facts = await Promise.all(
    Object.entries(record.facts).map(([name, fact]) => checkFact(record, name, fact, signer)),
  );
  return [
    ...facts.flat(),
    ...((await sha256(core)) === record.digest ? [] : [issue('record-digest', ['digest'])]),
    ...(digest === undefined || digest === record.digest ? [] : [issue('record-other', ['digest'])]),
    ...(signer === undefined || (await checkCore(signer, core, record.seal)) ? [] : [issue('record-seal', ['seal'])]),
  ];
};

/**
 * Verifies a record: that each fact shown is the one committed to, that the digest is that of the content, and, held
 * against a key or a digest, that the record is the one that was sealed. Redacted facts are no fault.
 *
 * Against nothing, it only says that the record agrees with itself: whoever changes one can hash it anew.
 *
 * @param record the record, or what is said to be one
 * @param against the key, or a digest kept elsewhere
 * @returns the record, or every issue found: `record-malformed`, `record-fact`, `record-digest`, `record-other`,
 * `record-seal`
 * @throws MartabaError `key-too-short`
 * @example
 * ```ts
 * import { decide, ordinaryPromotion, seal, verify } from 'martaba/rules';
 *
 * const key = new Uint8Array(32).fill(7);
 * const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * const record = await seal(decision, { key, recordId: '2025-000123' });
 * (await verify(record, { key })).ok; // true
 * (await verify({ ...record, recordId: '2025-000124' }, { key })).ok; // false: its content was changed
 * ```
 */
export const verify = async (record: unknown, against: Against = {}): Promise<Result<DecisionRecord>> => {
  if (!isRecord(record)) return fail('record-malformed');
  try {
    const issues = await findings(record, against);
    return issues.length === 0 ? ok(record) : { ok: false, issues };
  } catch (thrown) {
    // What is no JSON has no canonical form, and no digest.
    if (isMartabaError(thrown) && thrown.code === 'not-json') return fail('record-malformed');
    throw thrown;
  }
};
