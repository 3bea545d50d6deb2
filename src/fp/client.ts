import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Client, ClientOptions } from '../client/client.js';
import { createClient as createPromiseClient } from '../client/client.js';
import { MartabaError, isMartabaError } from '../models/error.js';

/** A function of promises as one of `TaskEither`; an async iterable stays as it is. */
type Lifted<F> = F extends (...args: infer A) => Promise<infer T>
  ? (...args: A) => TaskEither<MartabaError, T>
  : F extends (...args: infer A) => AsyncIterable<infer T>
    ? (...args: A) => AsyncIterable<T>
    : F;
type LiftedResource<R> = { readonly [K in keyof R]: Lifted<R[K]> };

/** The client of the contract with every promise as a `TaskEither`. */
export type FpClient = { readonly [K in Exclude<keyof Client, 'call'>]: LiftedResource<Client[K]> };

const failure = (thrown: unknown): MartabaError => (isMartabaError(thrown) ? thrown : new MartabaError('unexpected'));

type Method = (...args: readonly never[]) => unknown;

/** One function lifts them all: a call begins when its task is run, and what it throws is on the left. */
const lift =
  (method: Method): Method =>
  (...args) =>
  async () => {
    try {
      return { _tag: 'Right', right: await method(...args) };
    } catch (thrown) {
      return { _tag: 'Left', left: failure(thrown) };
    }
  };

/** A resource with its methods lifted, but for those that iterate: they ask for nothing before they are iterated. */
const liftResource = (resource: object, iterates: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(resource as Readonly<Record<string, Method>>).map(([name, method]) => [
      name,
      iterates.includes(name) ? method : lift(method),
    ]),
  );

/**
 * The same client for users of fp-ts: the same table of endpoints, as `TaskEither`.
 *
 * @param options as for the client of promises
 * @throws MartabaError `insecure-url`
 * @example
 * ```ts
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8080' });
 * const profile = client.profile.get(); // nothing is sent before it is run
 * typeof profile; // 'function'
 * ```
 */
export const createClient = (options: ClientOptions): FpClient => {
  const { profile, requests, promotions } = createPromiseClient(options);
  const lifted = {
    profile: liftResource(profile, []),
    requests: liftResource(requests, ['list', 'watch']),
    promotions: liftResource(promotions, ['announcements']),
  };
  return lifted as FpClient;
};
