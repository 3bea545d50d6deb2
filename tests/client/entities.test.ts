import { describe, expect, test } from 'vitest';
import { syntheticNationalId } from '../../src/models/index.js';
import { peopleOf } from '../../src/sandbox/index.js';
import { application, collect, signedIn, signIn, thrownBy } from './world.js';

const specialist = 3;

describe('an entity', () => {
  test('is one of those that the server knows, with a code of its own system', async () => {
    const { client } = await signedIn();
    const entities = await collect(client.entities.list());
    expect(entities.map(({ code }) => code)).toContain('example:moh');
  });

  test('shows its HR specialist the files of its employees, and of no others', async () => {
    const people = peopleOf().map((person, at) => {
      const [position, ...more] = person.record.positions;
      if (at !== 0 || position === undefined) return person;
      return { ...person, record: { ...person.record, positions: [{ ...position, entity: 'example:moe' }, ...more] } };
    });
    const { client } = await signedIn({ people }, { who: specialist });
    const files = await collect(client.entities.employees('example:moh'));
    expect(files.map(({ employeeId }) => employeeId)).toEqual(['E-0002', 'E-0003', 'E-0004']);
    expect(files[2]).toMatchObject({ rank: 9, step: 2, status: 'on-duty', post: { number: '1204' } });
    expect(JSON.stringify(files)).not.toMatch(/[12]\d{9}|\+966|تجريبي/);
  });

  test('shows them page after page', async () => {
    const people = Array.from({ length: 45 }, (_, at) =>
      peopleOf()
        .slice(specialist)
        .map((person) => ({
          ...person,
          nationalId: syntheticNationalId(100 + at, 'citizen'),
          record: { ...person.record, employeeId: `E-${String(at).padStart(4, '0')}` },
        })),
    ).flat();
    const { client } = await signedIn({ people });
    const { items, next } = await client.call('entityEmployees', {
      params: { entity: 'example:moh' },
      query: { limit: 10 },
    });
    expect([items.length, typeof next]).toEqual([10, 'string']);
    const all = await collect(client.entities.employees('example:moh'));
    expect(new Set(all.map(({ employeeId }) => employeeId)).size).toBe(45);
  });

  test('shows nobody else anything: the rules of access decide, by role and by entity', async () => {
    const { client, sandbox, url } = await signedIn();
    const own = await signIn(sandbox, url, specialist);
    for (const [reader, entity] of [
      [client, 'example:moh'],
      [own.client, 'example:moe'],
    ] as const) {
      for (const what of ['employees', 'rounds'] as const)
        expect(await thrownBy(collect<unknown>(reader.entities[what](entity)))).toMatchObject({
          code: 'access-refused',
          status: 403,
        });
    }
    expect(await thrownBy(collect(own.client.entities.rounds('example:none')))).toMatchObject({ code: 'not-found' });
  });

  test('lets its committee read the rounds, and no file', async () => {
    const people = peopleOf().map((person, at) =>
      at === specialist ? { ...person, role: 'evaluation-committee' as const } : person,
    );
    const { client } = await signedIn({ people }, { who: specialist });
    expect(await collect(client.entities.rounds('example:moh'))).toHaveLength(1);
    expect(await thrownBy(collect(client.entities.employees('example:moh')))).toMatchObject({ code: 'access-refused' });
  });

  test('shows of a round how many applied and who is put forward, by opaque ids', async () => {
    const { client, sandbox, url } = await signedIn();
    await client.promotions.apply(application('P-701', 'P-702'));
    const own = await signIn(sandbox, url, specialist);
    const [round] = await collect(own.client.entities.rounds('example:moh'));
    expect(round).toMatchObject({ announcement: 'A-1447-1', applications: 1, refused: 0, stage: 'received' });
  });
});
