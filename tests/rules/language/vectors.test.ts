import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../src/rules/index.js';
import { compile, decide, parseSheet } from '../../../src/rules/index.js';
import { parseRuleSet } from '../../../src/rules/language/json/index.js';
import type { Sheet } from '../../../src/rules/index.js';
import type { VectorFile } from './vectors/vector.js';
import { vectorFiles, writeVectors } from './vectors/files.js';

const published = (name: string): string =>
  readFileSync(new URL(`../../../vectors/${name}.json`, import.meta.url), 'utf8');

/** Runs a published file as any other implementation would: from its text alone. */
const found = (text: string): readonly unknown[] => {
  const { set: json, cases } = JSON.parse(text) as VectorFile;
  const set: RuleSet = parseRuleSet(json);
  return cases.map(({ id, sheet, asOf, readings }) => {
    const settings = { asOf, ...(readings === undefined ? {} : { readings }) };
    const decision = decide(set, sheet as Sheet<unknown>, settings);
    const statuses = decision.findings.map(({ rule, part, status }) => [
      part === undefined ? rule : `${rule}/${part}`,
      status,
    ]);
    return {
      id,
      sheet,
      asOf,
      ...(readings === undefined ? {} : { readings }),
      expect: {
        outcome: decision.outcome,
        statuses: Object.fromEntries(statuses) as unknown,
        conflicts: decision.conflicts.map(({ rule }) => rule),
      },
    };
  });
};

describe.each(Object.entries(vectorFiles))('the vectors of %s', (name, file) => {
  it('are published as they are stated', () => {
    expect(published(name)).toBe(writeVectors(file));
  });
  it('come out as they say', () => {
    expect(found(published(name))).toEqual(file.cases);
  });
  it('come out so in closures, too', () => {
    const set: RuleSet = parseRuleSet(file.set);
    for (const { sheet, asOf, readings = {}, expect: expected } of file.cases) {
      const { outcome, conflict } = compile(set, { asOf, readings })(parseSheet(set.registry, sheet));
      expect([outcome, conflict]).toEqual([expected.outcome, expected.conflicts.length > 0]);
    }
  });
});
