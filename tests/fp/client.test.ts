import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { MartabaError, Receipt, RequestEvent } from '../../src/models/index.js';
import { textOf } from '../../src/client/index.js';
import type { FpClient } from '../../src/fp/index.js';
import { createClient, taskEithers } from '../../src/fp/index.js';
import { application, collect, mobileChange, quick, signedIn } from '../client/world.js';

const world = async () => {
  const { sandbox, url, session } = await signedIn();
  return { sandbox, client: createClient({ baseUrl: url, session, ...quick }) };
};

const named = (client: FpClient) => client.call('access', { params: { platform: 'masar' } });
// @ts-expect-error -- no such endpoint
const wrong = (client: FpClient) => client.call('nothing', {});

describe('the client as TaskEither', () => {
  test('submits, and composes by the functions of fp-ts', async () => {
    const { sandbox, client } = await world();
    const draft = mobileChange();
    const number = await pipe(
      client.requests.submit(draft),
      TE.chain((receipt) => client.requests.get(receipt.number)),
      TE.map((request) => request.number),
      TE.mapLeft((error) => textOf(error, 'ar')),
    )();
    expect(E.isRight(number) && number.right).toMatch(/^MRT-1447-/);
    expect(sandbox.requestCount()).toBe(1);
  });

  test('calls nothing until the task is run, and once each time that it is', async () => {
    const { sandbox, client } = await world();
    const task = client.requests.submit(mobileChange());
    expect(sandbox.requestCount()).toBe(0);
    expect(await task()).toEqual(await task());
    expect(sandbox.requestCount()).toBe(1);
  });

  test('has what the server refuses on the left', async () => {
    const { client } = await world();
    const refused = await client.requests.get('MRT-1447-0000999-71')();
    expect(refused).toMatchObject({
      _tag: 'Left',
      left: { code: expect.stringMatching(/^(not-found|parameter-invalid)$/) },
    });
  });

  test('has what goes wrong on the way on the left, without throwing', async () => {
    const client = createClient({ baseUrl: 'http://127.0.0.1:9', ...quick, retries: 0 });
    expect(await client.call('contract', {})()).toMatchObject({ _tag: 'Left', left: { code: 'connection-failed' } });
  });

  test('walks through sequences item by item, and ends with the left', async () => {
    const { sandbox, client } = await world();
    const announcements = await collect(client.promotions.announcements());
    expect(announcements.map((item) => E.isRight(item) && item.right.id)).toEqual(['A-1447-1']);
    const receipt = await client.promotions.apply(application('P-701'))();
    sandbox.clock.advance(60 * 86_400_000);
    const events = await collect(client.requests.watch(E.isRight(receipt) ? receipt.right.number : ''));
    expect(events.map((item) => E.isRight(item) && item.right.event)).toEqual([
      'submit',
      'route',
      'start-review',
      'approve',
      'apply',
    ]);
    const nothing = await collect(client.requests.watch('not a number'));
    expect(nothing).toMatchObject([{ _tag: 'Left', left: { code: 'parameter-invalid' } }]);
  });

  test('has the types of the table', () => {
    expectTypeOf<FpClient['requests']['submit']>().returns.toEqualTypeOf<TaskEither<MartabaError, Receipt>>();
    expectTypeOf<FpClient['requests']['watch']>().returns.toEqualTypeOf<
      AsyncIterable<E.Either<MartabaError, RequestEvent>>
    >();
    expectTypeOf<ReturnType<typeof named>>().toExtend<
      TaskEither<MartabaError, { outcome: 'eligible' | 'ineligible' | 'undetermined' }>
    >();
    expectTypeOf(wrong).toBeFunction();
  });
});

describe('any thing that promises', () => {
  test('is viewed in depth, and what is no function stays as it is', async () => {
    const { inner, constant } = taskEithers({ constant: 1, inner: { twice: async (n: number) => 2 * n } });
    expect([constant, await inner.twice(4)()]).toEqual([1, E.right(8)]);
  });

  test('throws what is a mistake of the programmer', async () => {
    const { broken } = taskEithers({
      broken: async (): Promise<number> => {
        throw new RangeError('mine');
      },
    });
    await expect(broken()()).rejects.toThrow('mine');
  });
});
