import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorities,
  audiences,
  findServices,
  links,
  platforms,
  resolveAuthority,
  services,
} from '../../../src/models/platforms/index.js';
import { requestTypes } from '../../../src/models/requests/index.js';
import { readFileSync } from 'node:fs';
import { requirementsOf } from './requirements.js';

const named = services.flatMap((of) => [of, ...(of.aliases ?? [])].map((name) => [of.id, name] as const));

describe('the menu of services', () => {
  it('has every service once, on a platform that is known, for somebody, by a requirement that there is', () => {
    expect(new Set(named.map(([, { id }]) => id)).size).toBe(named.length);
    for (const { platform, audiences: of, source, name } of services) {
      expect(platforms.map(({ id }) => id)).toContain(platform);
      expect(of.length).toBeGreaterThan(0);
      for (const audience of of) expect(Object.keys(audiences)).toContain(audience);
      expect(name.ar).toMatch(/[\u0621-\u064a]/);
      expect(name.en).toMatch(/^[A-Z]/);
      expect(requirementsOf(source).length).toBeGreaterThan(0);
    }
  });

  it('serves each of the three audiences, and is divided among them', () => {
    for (const audience of Object.keys(audiences) as (keyof typeof audiences)[]) {
      const of = findServices({ audience });
      expect(of.length).toBeGreaterThan(0);
      expect(of).toEqual(services.filter((service) => service.audiences.includes(audience)));
    }
  });

  it('is found by each name of a service, however it is spelt, and “data entry” is the update of data', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.constantFrom('id', 'ar', 'en'), ([id, of], by) => {
        const name = by === 'id' ? of.id : of.name[by].toUpperCase().replaceAll('ة', 'ه').replaceAll('إ', 'ا');
        expect(findServices({ name }).map((found) => found.id)).toContain(id);
      }),
    );
    expect(findServices({ name: 'إدخال البيانات' })).toMatchObject([{ id: 'data-update', request: 'data-update' }]);
    expect(findServices({ name: 'تحديث' })).toEqual([]);
    expect(findServices({ name: '' })).toEqual([]);
  });

  it('leads to every type of request but that of a data subject, which no description names', () => {
    const made = new Set(services.flatMap(({ request }) => request ?? []));
    expect(Object.keys(requestTypes).filter((type) => !made.has(type as keyof typeof requestTypes))).toEqual([
      'data-subject',
    ]);
  });
});

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
