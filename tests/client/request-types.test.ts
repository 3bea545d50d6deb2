import fc from 'fast-check';
import * as z from 'zod';
import { expect, test } from 'vitest';
import type { RequestType } from '../../src/models/index.js';
import { anyDraftSchema, requestTypes } from '../../src/models/index.js';
import { contents } from '../../src/testing/arbitraries/any-request.js';
import { application, collect, signedIn } from './world.js';

const types = Object.keys(requestTypes) as RequestType[];

test('a request of each type is sent to its destination, tracked by its number, and listed by its type', async () => {
  const { client, sandbox } = await signedIn();
  const destinations = new Map<string, string>();
  for (const type of types) {
    const [sampled] = fc.sample(contents[type], { numRuns: 1, seed: 1447 });
    // No file was sent that a request could name.
    const content = Object.fromEntries(Object.entries(sampled ?? {}).filter(([name]) => !/^attachments?$/.test(name)));
    const draft =
      type === 'promotion-application'
        ? application('P-701')
        : z.decode(anyDraftSchema, { id: crypto.randomUUID(), type, content } as z.input<typeof anyDraftSchema>);
    const { number, destination } = await client.requests.submit(draft);
    destinations.set(type, destination);
    const found = await client.requests.get(number);
    expect(found).toMatchObject({ id: draft.id, type, state: 'submitted', content: draft.content });
    expect((await collect(client.requests.list({ type }))).map((of) => of.id)).toEqual([draft.id]);
  }
  const own = destinations.get('data-update');
  expect(destinations.get('enquiry')).toBe('example:mhrsd');
  expect(destinations.get('data-sharing')).toBe('example:moi');
  for (const type of ['document', 'grievance', 'transfer', 'data-subject']) expect(destinations.get(type)).toBe(own);
  // An update of data changes the record, and so does a promotion; nothing changes whose it is.
  const before = await client.profile.get();
  sandbox.clock.advance(60 * 86_400_000);
  expect((await collect(client.requests.list())).map(({ state }) => state)).toEqual(types.map(() => 'applied'));
  expect((await client.profile.get()).employeeId).toBe(before.employeeId);
});
