import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RequestType } from '../../src/models/index.js';
import { anyDraftSchema, employeeSchema, isSynthetic, requestTypes } from '../../src/models/index.js';
import { announcementsOf, createSandbox } from '../../src/sandbox/index.js';
import { agencies, draftOf, people, sample } from '../../src/testing/index.js';
import { collect, signIn, served } from '../client/world.js';

const types = Object.keys(requestTypes) as RequestType[];

test('people are the same for the same seed, each another, and of nobody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (count, seed) => {
      const made = people(count, seed);
      expect(made).toEqual(people(count, seed));
      expect(new Set(made.map(({ nationalId }) => nationalId)).size).toBe(count);
      expect(new Set(made.map(({ record }) => record.employeeId)).size).toBe(count);
      expect(made.every(({ nationalId }) => isSynthetic(nationalId))).toBe(true);
      expect(made.every(({ record }) => employeeSchema.safeParse(record).success)).toBe(true);
    }),
  );
});

test('a sandbox takes them all', () => {
  expect(createSandbox({ people: people(40) }).people).toEqual(people(40).map(({ nationalId }) => nationalId));
});

test('each agency that people, announcements and requests name is there', () => {
  const codes = new Set(agencies().map(({ code }) => code));
  const named = [
    ...people().flatMap(({ record }) => record.positions.map(({ entity }) => entity)),
    ...announcementsOf().map(({ entity }) => entity),
  ];
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
});

test('a draft of each type is the same for the same seed, and a sandbox accepts it', async () => {
  const { sandbox, url } = await served();
  const { client } = await signIn(sandbox, url, 0);
  for (const type of types) {
    const draft = draftOf(type);
    expect(draft.type).toBe(type);
    expect(draftOf(type)).toEqual(draft);
    const { destination } = await client.requests.submit(draft);
    expect(agencies().map(({ code }) => code)).toContain(destination);
  }
  expect((await collect(client.requests.list())).map(({ type }) => type).toSorted()).toEqual(types.toSorted());
});

test('samples of a model are as many as are asked for, and the same for the same seed', () => {
  const ids = sample(anyDraftSchema, 20, 7).map(({ id }) => id);
  expect(ids).toHaveLength(20);
  expect(sample(anyDraftSchema, 20, 7).map(({ id }) => id)).toEqual(ids);
  expect(sample(anyDraftSchema, 20, 8).map(({ id }) => id)).not.toEqual(ids);
});
