import { MartabaError } from '../../models/error.js';
import { canonicalJson } from './canonical.js';
import type { Decision, Finding } from './decision.js';
import type { Signer } from './hashes.js';
import { sha256, signerOf } from './hashes.js';
import type { Shown } from './show.js';

/** A fact in a record: committed to for ever, and shown until it is redacted. */
export interface RecordedFact {
  /** SHA-256 of the canonical JSON of `[name, salt, value]`. */
  readonly commitment: string;
  readonly salt?: string;
  readonly value?: Shown;
}

/** A decision without the values that it read: those stand once, among the facts, where they can be redacted. */
export type RecordedDecision = Omit<Decision, 'facts' | 'findings'> & {
  readonly findings: readonly Omit<Finding, 'checks'>[];
};

/**
 * A decision to be kept (محضر): it can be verified, redacted fact by fact, and replayed. Plain JSON.
 *
 * The outcome, and how each rule came out, stay when a fact is redacted, and may say much about it.
 */
export interface DecisionRecord {
  readonly format: 'martaba-record/1';
  readonly recordId: string;
  readonly decision: RecordedDecision;
  readonly facts: Readonly<Record<string, RecordedFact>>;
  /** SHA-256 of the canonical JSON of everything above, each fact by its commitment: to be published, or kept elsewhere. */
  readonly digest: string;
  /** HMAC-SHA-256 of the same under the key: whoever has not the key cannot make one. */
  readonly seal: string;
}

/** What a record is sealed with. */
export interface Sealing {
  /** At least 32 bytes, kept from whoever reads the records. */
  readonly key: Uint8Array;
  /** Names the record, and is part of every salt: never use one for two decisions. */
  readonly recordId: string;
}

// Salts are of `recordId NUL name`, and an id is never empty: so no salt can be a seal.
const sealed = (core: string): string => `\u0000${core}`;

/** The salt of a fact: HMAC-SHA-256 of the record's id and the fact's name. */
export const saltOf = (signer: Signer, recordId: string, name: string): Promise<string> =>
  signer.sign(`${recordId}\u0000${name}`);

/** What a fact is committed to by. */
export const commitmentTo = (name: string, salt: string, value: unknown): Promise<string> =>
  sha256(canonicalJson([name, salt, value]));

/** What the digest and the seal of a record are of: all that no redaction changes. */
export const coreOf = ({ digest: _digest, seal: _seal, facts, ...rest }: DecisionRecord): string =>
  canonicalJson({
    ...rest,
    facts: Object.fromEntries(Object.entries(facts).map(([name, { commitment }]) => [name, commitment])),
  });

export const signCore = (signer: Signer, core: string): Promise<string> => signer.sign(sealed(core));
export const checkCore = (signer: Signer, core: string, seal: string): Promise<boolean> =>
  signer.check(sealed(core), seal);

const withoutValues = ({ facts: _facts, findings, ...rest }: Decision): RecordedDecision => ({
  ...rest,
  findings: findings.map(({ checks: _checks, ...finding }) => finding),
});

/**
 * Seals a decision: a record with a salted commitment for each fact, a digest, and a seal under a key.
 *
 * The same decision, key and id always give the same record, byte for byte in its canonical form.
 *
 * @param decision what `decide` returned
 * @param sealing the key and the id of the record
 * @throws MartabaError `key-too-short`, `record-id` (empty, or with a NUL)
 * @example
 * ```ts
 * import { decide, ordinaryPromotion, seal } from 'martaba/rules';
 *
 * const key = new Uint8Array(32).fill(7);
 * const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * const record = await seal(decision, { key, recordId: '2025-000123' });
 * record.facts['employee.suspended']?.value; // true
 * ```
 */
export const seal = async (decision: Decision, { key, recordId }: Sealing): Promise<DecisionRecord> => {
  if (recordId === '' || recordId.includes('\u0000')) throw new MartabaError('record-id');
  const signer = await signerOf(key);
  const facts = await Promise.all(
    Object.entries(decision.facts).map(async ([name, value]): Promise<readonly [string, RecordedFact]> => {
      const salt = await saltOf(signer, recordId, name);
      return [name, { commitment: await commitmentTo(name, salt, value), salt, value }];
    }),
  );
  const open: DecisionRecord = {
    format: 'martaba-record/1',
    recordId,
    decision: withoutValues(decision),
    facts: Object.fromEntries(facts),
    digest: '',
    seal: '',
  };
  const core = coreOf(open);
  return { ...open, digest: await sha256(core), seal: await signCore(signer, core) };
};

/**
 * Redacts a fact of a record: its value and its salt are dropped, and the record still verifies. Without the key
 * nobody can find the value again by trying them.
 *
 * @param record a sealed record
 * @param name the name of the fact: `employee.penalties`
 * @throws MartabaError `fact-not-recorded`
 * @example
 * ```ts
 * import { decide, ordinaryPromotion, redactRecord, seal } from 'martaba/rules';
 *
 * const key = new Uint8Array(32).fill(7);
 * const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * const record = await seal(decision, { key, recordId: '2025-000123' });
 * redactRecord(record, 'employee.suspended').facts['employee.suspended']?.value; // undefined
 * ```
 */
export const redact = (record: DecisionRecord, name: string): DecisionRecord => {
  const fact = Object.hasOwn(record.facts, name) ? record.facts[name] : undefined;
  if (fact === undefined) throw new MartabaError('fact-not-recorded', [name]);
  return { ...record, facts: { ...record.facts, [name]: { commitment: fact.commitment } } };
};

/** What may be wrong with a record, in both languages, by code. */
export const recordTexts = {
  'key-too-short': {
    ar: 'المفتاح أقصر مما يلزم؛ أقل طول مقبول بالبايت: {least}.',
    en: 'The key is too short; it must have at least {least} bytes.',
  },
  'record-id': { ar: 'رقم المحضر غير صالح.', en: 'The id of the record cannot be used.' },
  'fact-not-recorded': { ar: 'لا توجد في المحضر واقعة بهذا الاسم.', en: 'The record holds no fact of this name.' },
  'record-malformed': { ar: 'ليس هذا محضرًا صحيح البنية.', en: 'This is not a record of the right form.' },
  'record-fact': {
    ar: 'قيمة الواقعة لا تطابق ما التزم به المحضر.',
    en: 'The value of the fact is not the one that the record committed to.',
  },
  'record-digest': { ar: 'بصمة المحضر لا تطابق محتواه.', en: 'The digest of the record is not that of its content.' },
  'record-other': {
    ar: 'ليس هذا هو المحضر ذا البصمة المطلوبة.',
    en: 'This is not the record with the digest asked for.',
  },
  'record-seal': { ar: 'ختم المحضر غير صحيح.', en: 'The seal of the record is not right.' },
  'fact-redacted': {
    ar: 'حُجبت الواقعة في المحضر، ولا بد من قيمتها لإعادة الحكم.',
    en: 'The fact is redacted in the record, and its value is needed to replay it.',
  },
  'record-law': {
    ar: 'صدر المحضر بنسخة أخرى من القواعد: {recorded}، والحاضرة: {present}.',
    en: 'The record was made under another version of the rules: {recorded}, not {present}.',
  },
  'record-differs': {
    ar: 'إعادة الحكم لا تعطي المحضر نفسه.',
    en: 'Deciding again does not give the same record.',
  },
} as const;
