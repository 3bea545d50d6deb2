import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, RuleSet } from '../../../src/rules/index.js';
import { decide } from '../../../src/rules/index.js';
import { canonicalJson } from '../../../src/rules/language/canonical.js';
import type { DecisionRecord } from '../../../src/rules/language/record.js';
import { redact, seal } from '../../../src/rules/language/record.js';
import { replay } from '../../../src/rules/language/replay.js';
import { showDay } from '../../../src/rules/language/show.js';
import { verify } from '../../../src/rules/language/verify.js';
import { asOf, crate, crateFacts, crateSet, holeyFacts, ruleOf, setOf, sheetOfFacts } from './arbitraries.js';

const key = Uint8Array.from({ length: 32 }, (_, i) => i);
const other = new Uint8Array(32);
const recordId = 'record-1';

const decided = fc.tuple(crateSet, holeyFacts(crateFacts), asOf).map(([set, facts, on]) => ({
  set: set as RuleSet,
  decision: decide(set as RuleSet, sheetOfFacts(crateFacts, facts), { asOf: showDay(on) }),
}));

const set = setOf([
  ruleOf({ id: 'sealed', kind: 'condition', holds: crate.sealed }),
  ruleOf({
    id: 'light',
    kind: 'condition',
    holds: { k: 'compare', op: '<', a: crate.weight, b: { k: 'literal', type: 'number', value: 3 } },
  }),
]) as RuleSet;
const decision: Decision = decide(set, { 'crate.sealed': false, 'crate.weight': 2 }, { asOf: '1447-01-10H' });
const codes = async (record: unknown, against = {}): Promise<readonly string[]> => {
  const verified = await verify(record, against);
  return verified.ok ? [] : verified.issues.map(({ code }) => code);
};
const again = (record: DecisionRecord): unknown => JSON.parse(canonicalJson(record)) as unknown;

describe('a sealed record', () => {
  it('verifies, before and after it was written down, with the key and without', async () => {
    await fc.assert(
      fc.asyncProperty(decided, async ({ decision: of }) => {
        const record = await seal(of, { key, recordId });
        expect(await codes(again(record), { key, digest: record.digest })).toEqual([]);
        expect(await codes(record)).toEqual([]);
      }),
    );
  });

  it('is the same, byte for byte, when it is replayed', async () => {
    await fc.assert(
      fc.asyncProperty(decided, async ({ set: of, decision: made }) => {
        const record = await seal(made, { key, recordId });
        const replayed = await replay(of, again(record) as DecisionRecord, { key });
        expect(replayed.ok && canonicalJson(replayed.value)).toBe(canonicalJson(record));
      }),
    );
  });

  it('holds each value once, among the facts', async () => {
    const record = await seal(decision, { key, recordId });
    expect(JSON.stringify(record.decision)).not.toContain('"read"');
    expect(record.decision.outcome).toBe('ineligible');
    expect(record.decision.findings.map(({ rule, status }) => [rule, status])).toEqual([
      ['sealed', 'unmet'],
      ['light', 'met'],
    ]);
    expect(record.facts['crate.weight']?.value).toBe(2);
  });

  it('is made of the hashes that it says it is made of', async () => {
    const record = await seal(decision, { key, recordId });
    const hmac = (text: string): string => createHmac('sha256', key).update(text).digest('hex');
    const salt = hmac(`${recordId}\u0000crate.weight`);
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(record.facts['crate.weight']).toEqual({ salt, value: 2, commitment: sha(`["crate.weight","${salt}",2]`) });
    const { digest, seal: stamp, facts, ...rest } = record;
    const core = canonicalJson({
      ...rest,
      facts: { 'crate.sealed': facts['crate.sealed']?.commitment, 'crate.weight': facts['crate.weight']?.commitment },
    });
    expect([digest, stamp]).toEqual([sha(core), hmac(`\u0000${core}`)]);
  });

  it('is found out when any byte of it is changed', async () => {
    const record = await seal(decision, { key, recordId });
    const text = canonicalJson(record);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.integer({ min: 32, max: 126 }), async (at, code) => {
        const changed = text.slice(0, at) + String.fromCodePoint(code) + text.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(changed);
        } catch {
          return;
        }
        fc.pre(canonicalJson(value) !== text);
        expect(await codes(value, { key })).not.toEqual([]);
      }),
    );
  });

  it('is found out when a member is added, anywhere', async () => {
    const record = await seal(decision, { key, recordId });
    expect(await codes({ ...record, note: 1 })).toEqual(['record-digest']);
    expect(await codes({ ...record, decision: { ...record.decision, note: 1 } })).toEqual(['record-digest']);
    const weight = { ...record.facts['crate.weight'], note: 1 };
    expect(await codes({ ...record, facts: { ...record.facts, 'crate.weight': weight } })).toEqual([
      'record-malformed',
    ]);
  });

  it('that somebody made anew without the key agrees with itself and has not the seal', async () => {
    const forged = await seal(decision, { key: other, recordId });
    const record = await seal(decision, { key, recordId });
    expect(await codes(forged)).toEqual([]);
    expect(await codes(forged, { key })).toEqual(['record-fact', 'record-fact', 'record-seal']);
    expect(await codes(forged, { digest: record.digest })).toEqual(['record-other']);
    expect(await codes({ ...record, seal: forged.seal }, { key })).toEqual(['record-seal']);
    expect(await codes({ ...record, seal: forged.seal })).toEqual([]);
  });

  it('whose fact is another is found out by its commitment', async () => {
    const record = await seal(decision, { key, recordId });
    const facts = { ...record.facts, 'crate.weight': { ...record.facts['crate.weight'], value: 1 } };
    const verified = await verify({ ...record, facts });
    expect(verified.ok ? [] : verified.issues.map(({ code, path }) => [code, path])).toEqual([
      ['record-fact', ['facts', 'crate.weight']],
    ]);
  });

  it('does not take the commitment of one fact for that of another', async () => {
    const record = await seal(decision, { key, recordId });
    const { 'crate.sealed': a, 'crate.weight': b } = record.facts;
    expect(await codes({ ...record, facts: { 'crate.sealed': b, 'crate.weight': a } })).toEqual([
      'record-fact',
      'record-fact',
      'record-digest',
    ]);
  });

  it.each<[string, (record: DecisionRecord) => unknown]>([
    ['nothing', () => null],
    ['a list', () => []],
    ['another format', (record) => ({ ...record, format: 'martaba-record/2' })],
    ['no id', (record) => ({ ...record, recordId: 1 })],
    ['no decision', (record) => ({ ...record, decision: [] })],
    ['no facts', (record) => ({ ...record, facts: null })],
    ['a fact that is none', (record) => ({ ...record, facts: { a: 1 } })],
    [
      'a fact with half of what it shows',
      (record) => ({ ...record, facts: { a: { commitment: record.digest, value: 1 } } }),
    ],
    [
      'a salt that is none',
      (record) => ({ ...record, facts: { a: { commitment: record.digest, value: 1, salt: 'x' } } }),
    ],
    ['a digest in capitals', (record) => ({ ...record, digest: 'A'.repeat(64) })],
    ['a seal that is too long', (record) => ({ ...record, seal: `${record.seal}0` })],
    ['what is no JSON', (record) => ({ ...record, decision: { at: new Date(0) } })],
  ])('is not %s', async (_name, change) => {
    expect(await codes(change(await seal(decision, { key, recordId })))).toEqual(['record-malformed']);
  });

  it('wants a key that is long enough and an id that can be one', async () => {
    await expect(seal(decision, { key: key.slice(1), recordId })).rejects.toMatchObject({
      code: 'key-too-short',
      params: { least: 32 },
    });
    await expect(seal(decision, { key, recordId: '' })).rejects.toMatchObject({ code: 'record-id' });
    await expect(seal(decision, { key, recordId: 'a\u0000b' })).rejects.toMatchObject({ code: 'record-id' });
    await expect(verify(await seal(decision, { key, recordId }), { key: key.slice(1) })).rejects.toMatchObject({
      code: 'key-too-short',
    });
  });
});

describe('a redacted record', () => {
  it('still verifies, shows nothing of the fact, and is replayed with it', async () => {
    await fc.assert(
      fc.asyncProperty(decided, fc.nat(), async ({ set: of, decision: made }, which) => {
        const names = Object.keys(made.facts);
        fc.pre(names.length > 0);
        const name = names[which % names.length] as string;
        const record = redact(await seal(made, { key, recordId }), name);
        expect(Object.keys(record.facts[name] ?? {})).toEqual(['commitment']);
        expect(await codes(again(record), { key })).toEqual([]);
        expect(await replay(of, record, { key })).toMatchObject({
          ok: false,
          issues: [{ code: 'fact-redacted', path: ['facts', name] }],
        });
        const replayed = await replay(of, record, { key, facts: { [name]: made.facts[name] } });
        expect(replayed.ok && canonicalJson(replayed.value)).toBe(canonicalJson(record));
      }),
    );
  });

  it('is of a fact that it holds', async () => {
    const record = await seal(decision, { key, recordId });
    expect(() => redact(record, 'crate.size')).toThrow(
      expect.objectContaining({ code: 'fact-not-recorded', path: ['crate.size'] }),
    );
    expect(() => redact(record, 'constructor')).toThrow(expect.objectContaining({ code: 'fact-not-recorded' }));
  });
});

describe('a replay says where it parts from the record', () => {
  const issuesOf = async (of: RuleSet, record: DecisionRecord, facts: Readonly<Record<string, unknown>> = {}) => {
    const replayed = await replay(of, record, { key, facts });
    return replayed.ok ? [] : replayed.issues.map(({ code, path }) => [code, path.join('/')]);
  };
  it('at the law', async () => {
    const record = await seal(decision, { key, recordId });
    expect(await issuesOf({ ...set, id: 'other' }, record)).toEqual([['record-law', 'decision/set']]);
    expect(await issuesOf({ ...set, from: set.from + 10 }, record)).toEqual([['record-law', 'decision/law']]);
  });
  it('at a redacted fact of another value', async () => {
    const record = redact(await seal(decision, { key, recordId }), 'crate.weight');
    expect(await issuesOf(set, record, { 'crate.weight': 1 })).toEqual([['record-fact', 'facts/crate.weight']]);
    expect(await issuesOf(set, record, { 'crate.weight': 9 })).toEqual([['fact-outside-domain', 'crate.weight']]);
  });
  it('at a redacted fact that the law does not read', async () => {
    const record = await seal(decision, { key, recordId });
    const { commitment } = record.facts['crate.weight'] as { commitment: string };
    const forged = { ...record, facts: { ...record.facts, 'crate.checked': { commitment } } };
    expect(await issuesOf(set, forged, { 'crate.checked': true })).toEqual([['record-fact', 'facts/crate.checked']]);
  });
  it('takes no other value for a fact that it shows', async () => {
    const record = await seal(decision, { key, recordId });
    expect(await issuesOf(set, record, { 'crate.weight': 1 })).toEqual([]);
  });
  it('at a rule that comes out otherwise', async () => {
    const record = await seal(decision, { key, recordId });
    const rules = set.rules.map((rule) =>
      rule.id === 'sealed' ? ruleOf({ id: 'sealed', kind: 'bar', when: crate.sealed }) : rule,
    );
    expect(await issuesOf({ ...set, rules }, record)).toEqual([['record-differs', 'decision/findings/sealed']]);
  });
  it('at what no rule says', async () => {
    const record = await seal(decision, { key, recordId });
    expect(await issuesOf({ ...set, assumes: ['scope'] }, record)).toEqual([['record-differs', '']]);
  });
  it('but not when something else goes wrong', async () => {
    const record = await seal(decision, { key, recordId });
    const broken = {
      ...set,
      get rules(): never {
        throw new RangeError('broken');
      },
    };
    await expect(replay(broken, record, { key })).rejects.toThrow(RangeError);
  });
  it('at a date or a reading that the law does not have', async () => {
    const record = await seal(decision, { key, recordId });
    const on = (change: object): DecisionRecord => ({ ...record, decision: { ...record.decision, ...change } });
    expect(await issuesOf(set, on({ asOf: '1430-01-01H' }))).toEqual([['no-law-in-force', 'crates']]);
    expect(await issuesOf(set, on({ readings: { R9: 'A' } }))).toEqual([['reading-unknown', 'crates/R9']]);
  });
});
