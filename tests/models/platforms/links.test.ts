import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorities, links, resolveAuthority } from '../../../src/models/platforms/index.js';
import { requirementsOf } from './requirements.js';

describe('the links to other platforms', () => {
  it('lead to the pension agency by the name that it bore before', () => {
    const agency = resolveAuthority('المؤسسة العامة للتقاعد')?.id;
    expect(links.filter((link) => link.with === agency).map(({ carries }) => carries.en)).toEqual([
      'Periods of service and dues of retirement',
    ]);
  });

  it('are each with an authority that is known, or with the entities, by a requirement that there is', () => {
    const known = authorities.map(({ id }) => id);
    expect(links.map((link) => link.with)).toContain('gosi');
    for (const { with: other, source, carries } of links) {
      expect(['entities', ...known]).toContain(other);
      expect(requirementsOf(source).length).toBeGreaterThan(0);
      expect(carries.ar).toMatch(/[\u0621-\u064a]/);
    }
    expect(readFileSync(new URL('../../../src/models/platforms/links.ts', import.meta.url), 'utf8')).not.toMatch(
      /https?:/,
    );
  });
});
