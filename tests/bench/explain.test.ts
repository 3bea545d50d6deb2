import { describe, expect, test } from 'vitest';

import { refusedCases } from '../../bench/explain/cases.js';
import { havePeers } from '../../bench/peers/load.js';
import type { Employee } from '../../bench/promotion-12/employee.js';
import { prepare as publicodes } from '../../bench/promotion-12/encodings/publicodes.js';
import { reasonsOf } from '../../bench/promotion-12/reference.js';
import { asOf, promotion12 } from '../../bench/promotion-12/rules.js';
import { decide } from '../../src/rules/language/decide.js';
import { explain } from '../../src/rules/index.js';

const cases = refusedCases(31, 20);

const refuses = (employee: Employee): readonly boolean[] =>
  promotion12.rules.map((_, i) => (reasonsOf(employee) & (1 << i)) !== 0);

describe('the explanation of a refused case', () => {
  test('by ours has a line for each condition, which says whether it refuses', () => {
    for (const employee of cases) {
      const decision = decide(promotion12, employee, { asOf });
      const status = decision.findings.map((finding) => finding.status);
      expect(status.map((said) => said === 'unmet')).toEqual(refuses(employee));
      for (const language of ['ar', 'en'] as const) {
        const lines = explain(promotion12, decision, language);
        promotion12.rules.forEach(({ title }, i) => expect(lines[i]?.text).toContain(title[language]));
        expect(lines.map((line) => line.status)).toEqual(status);
      }
    }
  });

  test.skipIf(!havePeers())('by publicodes has a line for each condition, which says whether it refuses', async () => {
    const encoding = await publicodes();
    for (const employee of cases) {
      const text = encoding.explain?.(encoding.read(employee)) ?? { ar: '', en: '' };
      for (const [language, refusing] of [
        ['ar', 'غير متحقق'],
        ['en', 'not met'],
      ] as const) {
        const lines = text[language].split('\n');
        promotion12.rules.forEach(({ title }, i) => expect(lines[i]).toContain(title[language]));
        expect(lines.map((line) => line.startsWith(refusing))).toEqual(refuses(employee));
      }
    }
  });
});
