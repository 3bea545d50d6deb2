import { describe, expect, it } from 'vitest';
import { entityListSchema, searchEntities } from '../../../src/models/platforms/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';

const entities = Array.from({ length: 400 }, (_, at) => ({
  code: `example:${at}`,
  name: { ar: `الجهة المثالية رقم ${at}`, en: `Example entity ${at}` },
}));
const wire = { source: 'an example', readOn: '2026-11-26', entities };

describe('a list of entities', () => {
  it('of four hundred is read, and each is found by its code and by its name in either language', () => {
    const list = entityListSchema.parse(wire);
    expect(list.entities).toHaveLength(400);
    for (const of of list.entities.filter((_, at) => at % 13 === 0)) {
      for (const typed of [of.code, of.name.ar.replaceAll('ة', 'ه'), of.name.en.toUpperCase()])
        expect(searchEntities(list.entities, typed)).toContain(of);
    }
  });

  it('has no code twice, says whence it is, and takes no name for a code', () => {
    const codes = (changed: object) => {
      const judged = issuesOf(entityListSchema, { ...wire, ...changed });
      return judged.ok ? [] : judged.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(codes({ entities: [entities[0], entities[1], entities[0]] })).toEqual(['entity-twice entities.2.code']);
    expect(codes({ source: undefined })).toEqual(['missing source']);
    expect(codes({ entities: [{ code: 'وزارة', name: { ar: 'وزارة', en: 'Ministry' } }] })).toEqual([
      'code-system-missing entities.0.code',
    ]);
  });
});
