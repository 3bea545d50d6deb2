import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { safeParseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { authorities, platforms, resolveAuthority } from '../../../src/models/platforms/index.js';

const names = authorities.flatMap((of) => [of, ...of.aliases].map((named) => [of.id, named] as const));

describe('the authorities', () => {
  test.each(names)('%s is found by each of its names, of today and of before', (id, named) => {
    for (const name of [named.id, named.name.ar, named.name.en, ` ${named.name.en.toUpperCase()} `])
      expect(resolveAuthority(name)?.id).toBe(id);
  });

  it('are found in whatever way Arabic is written', () => {
    expect(resolveAuthority('وِزارة الخدمه المدنيّة')?.id).toBe('mhrsd');
    expect(resolveAuthority('المؤسسة العامة للتقاعد')?.id).toBe('gosi');
    expect(resolveAuthority('وزارة')).toBeUndefined();
    expect(resolveAuthority('')).toBeUndefined();
  });

  it('have every name once, and say of each old one until when and by which source', () => {
    const ids = names.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { until, source } of authorities.flatMap(({ aliases }) => aliases)) {
      expect(safeParseCivilDate(until).ok).toBe(true);
      expect(source).toMatch(/\S/);
    }
  });
});

describe('the platforms', () => {
  it('are owned by an authority that is known, or by one that is not said', () => {
    const known = authorities.map(({ id }) => id);
    for (const { owner, source } of platforms) {
      expect([undefined, ...known]).toContain(owner);
      expect(source).toMatch(/R\d/);
    }
    expect(platforms.map(({ id }) => id)).toEqual(['bayanati', 'masar', 'absher', 'absher-bayanati', 'nafath']);
  });

  it('have no host: where they are served is configuration', () => {
    const folder = new URL('../../../src/models/platforms/', import.meta.url);
    for (const name of readdirSync(folder))
      expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/https?:|\.gov\.sa/);
  });
});
