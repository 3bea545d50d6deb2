import { expectTypeOf, test } from 'vitest';
import type {
  CallOptions,
  ClientCredentialsOptions,
  Client,
  ClientOptions,
  Draft,
  EndpointName,
  Endpoints,
  Input,
  MinistryAccountOptions,
  NafathOptions,
  NafathSession,
  Output,
  Session,
} from '../../src/client/index.js';
import { createClient, nafath } from '../../src/client/index.js';
import type { Announcement, Employee, Receipt, RequestEvent } from '../../src/models/index.js';

/** The names of all fields in a type, some levels deep. */
type Names<T, Depth extends 0[] = []> = Depth['length'] extends 5
  ? never
  : T extends (...args: infer A) => infer R
    ? Names<A[number], [...Depth, 0]> | Names<Awaited<R>, [...Depth, 0]>
    : T extends readonly (infer I)[]
      ? Names<I, [...Depth, 0]>
      : T extends object
        ? (keyof T & string) | { [K in keyof T & string]: Names<T[K], [...Depth, 0]> }[keyof T & string]
        : never;

type Secretive<N extends string> = Extract<
  Lowercase<N>,
  `${string}password${string}` | `${string}passphrase${string}` | `${string}passwd${string}` | `${string}pwd${string}`
>;

type AllInputs = { [N in EndpointName]: Input<Endpoints[N]> }[EndpointName];

test('there is no parameter for a password anywhere', () => {
  expectTypeOf<Secretive<Names<ClientOptions>>>().toBeNever();
  expectTypeOf<Secretive<Names<NafathOptions>>>().toBeNever();
  expectTypeOf<Secretive<Names<NafathSession>>>().toBeNever();
  expectTypeOf<Secretive<Names<Session>>>().toBeNever();
  expectTypeOf<Secretive<Names<MinistryAccountOptions>>>().toBeNever();
  expectTypeOf<Secretive<Names<ClientCredentialsOptions>>>().toBeNever();
  expectTypeOf<Secretive<Names<CallOptions>>>().toBeNever();
  expectTypeOf<Secretive<Names<Client>>>().toBeNever();
  expectTypeOf<Secretive<Names<AllInputs>>>().toBeNever();
  // The search finds one that is there.
  expectTypeOf<Secretive<Names<{ of: (a: { userPassword: string }) => void }>>>().toEqualTypeOf<'userpassword'>();
  // @ts-expect-error -- a session takes no password
  nafath({ gateway: 'https://example.sa', serviceId: 'test', password: 'x' });
  // @ts-expect-error -- nor does a client
  createClient({ baseUrl: 'https://example.sa', password: 'x' });
});

test('the types of calls are those of the table', () => {
  const client = createClient({ baseUrl: 'https://example.sa' });
  expectTypeOf(client.profile.get).returns.resolves.toEqualTypeOf<Employee>();
  expectTypeOf(client.requests.submit).parameter(0).toEqualTypeOf<Draft>();
  expectTypeOf(client.requests.submit).returns.resolves.toEqualTypeOf<Receipt>();
  expectTypeOf(client.requests.watch).returns.toExtend<AsyncIterable<RequestEvent>>();
  expectTypeOf(client.promotions.announcements).returns.toExtend<AsyncIterable<Announcement>>();
  expectTypeOf<Output<Endpoints['profile']>>().toEqualTypeOf<Employee>();
  expectTypeOf<Input<Endpoints['request']>>().toExtend<{ readonly params: { number: string } }>();
});

const wrong = (client: Client): unknown[] => [
  // @ts-expect-error -- no such endpoint
  client.call('nothing', {}),
  // @ts-expect-error -- the number is missing
  client.call('request', {}),
  // @ts-expect-error -- no such platform
  client.profile.access('absher'),
  // @ts-expect-error -- the key of a draft is its own id
  client.requests.submit({} as Draft, { key: 'mine' }),
];

test('what the table does not know does not compile', () => {
  expectTypeOf(wrong).toBeFunction();
});
