import { describe, expect, it } from 'vitest';
import { platforms, resolveService, searchEntities, services } from '../../../src/models/platforms/index.js';

describe('the menu of services', () => {
  it('has each service once, on a platform that is known, by a requirement', () => {
    const ids = services.flatMap(({ id, aliases }) => [id, ...aliases.map((of) => of.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    const known = platforms.map(({ id }) => id);
    for (const { platform, source } of services) {
      expect(known).toContain(platform);
      expect(source).toMatch(/R\d/);
    }
  });

  it('is found by each of its names, in either language', () => {
    for (const service of services)
      for (const { id, name } of [service, ...service.aliases])
        for (const typed of [id, name.ar, name.en, ` ${name.en.toUpperCase()} `])
          expect([typed, resolveService(typed)?.id]).toEqual([typed, service.id]);
    expect(resolveService('')).toBeUndefined();
  });

  it('calls the update service "data entry" too, and asks for it by a request of that type', () => {
    expect(resolveService('إدخال البيانات')).toMatchObject({ id: 'data-update', request: 'data-update' });
  });
});

describe('the entities of a list', () => {
  const list = [
    { code: 'example:moh', name: { ar: 'وزارة الصحة (مثال)', en: 'Ministry of Health (example)' } },
    { code: 'example:moe', name: { ar: 'وزارة التعليم (مثال)', en: 'Ministry of Education (example)' } },
  ];
  it.each([
    ['الصحه', ['example:moh']],
    ['وزارة', ['example:moh', 'example:moe']],
    ['EDUCATION', ['example:moe']],
    ['moh', ['example:moh']],
    ['health education', []],
    ['', ['example:moh', 'example:moe']],
  ])('that %j means are %j', (typed, codes) => {
    expect(searchEntities(list, typed).map(({ code }) => code)).toEqual(codes);
  });
});
