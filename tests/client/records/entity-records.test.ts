import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityRecordProvider } from '../../../src/client/index.js';
import { entityRecords, isAbortedError, isConnectionError, isTimeoutError } from '../../../src/client/index.js';
import { isMartabaError } from '../../../src/models/index.js';
import { people } from '../../../src/testing/index.js';
import { thrownBy } from '../world.js';

const all = people(12).map(({ record }) => record);

/** A database of an entity, of some of the people, and what was asked of it. */
const databaseOf = (entity: string, own: readonly (typeof all)[number][]) => {
  const asked: string[] = [];
  const record: EntityRecordProvider['record'] = async (employeeId) => {
    asked.push(employeeId);
    return own.find((of) => of.employeeId === employeeId);
  };
  return { entity, record, asked };
};

test('each record comes from the entity that holds it, and no other entity hears of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(2), { minLength: all.length, maxLength: all.length }), async (places) => {
      const databases = [0, 1, 2].map((at) =>
        databaseOf(
          `example:e${at}`,
          all.filter((_, i) => places[i] === at),
        ),
      );
      const records = entityRecords(databases);
      for (const [i, { employeeId }] of all.entries()) {
        const read = await records.read({ entity: `example:e${places[i]}`, employeeId });
        expect(read.ok && read.value.employeeId).toBe(employeeId);
      }
      for (const [at, { asked }] of databases.entries())
        expect(asked).toEqual(all.filter((_, i) => places[i] === at).map(({ employeeId }) => employeeId));
    }),
    { numRuns: 10 },
  );
});

const [one, two] = all;
const address = { entity: 'example:moh', employeeId: one?.employeeId ?? '' };
const giving = (record: unknown) => entityRecords([{ entity: 'example:moh', record: async () => record }]);

test('what is not there, of somebody else, or of another shape is an issue', async () => {
  const issues = async (record: unknown, of = address) => {
    const read = await giving(record).read(of);
    return read.ok ? [] : read.issues.map(({ code, path }) => [code, path[0]]);
  };
  expect(await issues(one)).toEqual([]);
  expect(await issues(undefined)).toEqual([['record-not-found', 'employeeId']]);
  expect(await issues(null)).toEqual([['record-not-found', 'employeeId']]);
  expect(await issues(two)).toEqual([['record-other', 'employeeId']]);
  expect(await issues(one, { ...address, entity: 'example:moe' })).toEqual([['entity-not-linked', 'entity']]);
  expect((await issues({ ...one, positions: 'none' })).map(([, place]) => place)).toEqual(['positions']);
});

test('nothing of what a database says in its own words comes out', async () => {
  const failing = async (): Promise<never> => {
    throw new Error(`no row for 1999999996`);
  };
  const thrown = await thrownBy(entityRecords([{ entity: 'example:moh', record: failing }]).read(address));
  expect(isConnectionError(thrown)).toBe(true);
  expect(thrown).not.toHaveProperty('cause');
  expect(String(thrown) + JSON.stringify(thrown)).not.toContain('1999999996');
});

test('a database that does not answer is waited for no longer than is said', async () => {
  const signals: AbortSignal[] = [];
  const record: EntityRecordProvider['record'] = (_, signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  };
  const records = entityRecords([{ entity: 'example:moh', record }]);
  expect(isTimeoutError(await thrownBy(records.read(address, { timeout: 20 })))).toBe(true);
  const controller = new AbortController();
  const reading = records.read(address, { signal: controller.signal });
  controller.abort();
  expect(isAbortedError(await thrownBy(reading))).toBe(true);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('an entity has one database', async () => {
  const twice = async () => entityRecords([databaseOf('example:moh', []), databaseOf('example:moh', [])]);
  const thrown = await thrownBy(twice());
  expect(isMartabaError(thrown) && thrown.code).toBe('entity-linked-twice');
});
