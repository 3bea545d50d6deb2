import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decideFile } from '../../src/cli/decide.js';
import { ordinaryPromotion, safeParseSheet } from '../../src/rules/index.js';

const folder = mkdtempSync(join(tmpdir(), 'martaba-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const told = async (facts: object, json: boolean) => {
  const file = join(folder, 'question.json');
  writeFileSync(file, JSON.stringify({ set: 'ordinary-promotion', asOf: '1447-01-10H', facts }));
  return decideFile(file, { asOf: undefined, json, languages: ['ar', 'en'] });
};

describe('decide', () => {
  it('tells as many wrong facts as there are, for a person and for a program', async () => {
    const names = Object.keys(ordinaryPromotion.registry.declarations);
    const facts = fc.dictionary(fc.constantFrom(...names, 'employee.rnak'), fc.constantFrom(null, 0, 99, 'x', true));
    await fc.assert(
      fc.asyncProperty(facts, async (sheet) => {
        const parsed = safeParseSheet(ordinaryPromotion.registry, sheet);
        const wrong = parsed.ok ? [] : parsed.issues;
        const [person, program] = [await told(sheet, false), await told(sheet, true)];
        expect([person.refused, program.refused]).toEqual([!parsed.ok, !parsed.ok]);
        if (parsed.ok) return;
        expect(person.text.split('\n')).toHaveLength(3 * wrong.length);
        expect(JSON.parse(program.text)).toMatchObject(
          wrong.map(({ code, path }) => ({ code, path: ['facts', ...path] })),
        );
      }),
    );
  });
});
