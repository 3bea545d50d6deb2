import { describe, expect, it } from 'vitest';
import { entityListSchema, findEntities } from '../../../src/models/platforms/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';

const entities = Array.from({ length: 400 }, (_, at) => ({
  code: `example:${at}`,
  ar: `الجهة المثالية رقم ${at}`,
  ...(at % 2 === 0 ? { en: `Example entity ${at}` } : {}),
}));
const wire = { source: 'an example', readOn: '2026-11-26', entities };

describe('a list of entities', () => {
  it('of four hundred is read, and each is found by its code and by its whole name in either language', () => {
    const list = entityListSchema.parse(wire);
    expect(list.entities).toHaveLength(400);
    for (const of of list.entities.filter((_, at) => at % 13 === 0)) {
      expect(findEntities(list, of.code)).toEqual([of]);
      for (const name of [of.ar.replaceAll('ة', 'ه'), of.ar, ...(of.en === undefined ? [] : [of.en.toUpperCase()])])
        expect(findEntities(list, name)).toContain(of);
    }
  });

  it('finds by a part of a name all that have it, and by nothing none', () => {
    const list = entityListSchema.parse(wire);
    expect(findEntities(list, 'المثاليه')).toEqual(list.entities);
    expect(findEntities(list, 'entity 39')).toHaveLength(5);
    expect(findEntities(list, ' ')).toEqual([]);
    expect(findEntities(list, 'example:4')).toEqual([list.entities[4]]);
  });

  it('has no code twice, says whence it is, and takes no name for a code', () => {
    const codes = (changed: object) => {
      const judged = issuesOf(entityListSchema, { ...wire, ...changed });
      return judged.ok ? [] : judged.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(codes({ entities: [entities[0], entities[1], entities[0]] })).toEqual(['entity-twice entities.2.code']);
    expect(codes({ source: undefined })).toEqual(['missing source']);
    expect(codes({ entities: [{ code: 'وزارة', ar: 'وزارة' }] })).toEqual(['code-system-missing entities.0.code']);
  });
});
