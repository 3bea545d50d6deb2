import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { CallOptions } from '../client/call.js';
import type { Client, ClientOptions } from '../client/client.js';
import { createClient as createPromising } from '../client/client.js';
import type { Input, Output } from '../client/contract/endpoint.js';
import type { EndpointName, Endpoints } from '../client/contract/endpoints.js';
import type { MartabaError } from '../models/error.js';
import type { TaskEithers } from './task-either.js';
import { taskEithers } from './task-either.js';

/** Calls any endpoint of the contract by its name, when the task is run. */
export type FpCaller = <N extends EndpointName>(
  name: N,
  input: Input<Endpoints[N]>,
  options?: CallOptions,
) => TaskEither<MartabaError, Output<Endpoints[N]>>;

/** The client of `martaba/client`, with `TaskEither` for each promise. */
export type FpClient = TaskEithers<Omit<Client, 'call'>> & { readonly call: FpCaller };

/**
 * Makes the client of `martaba/client`, seen as `TaskEither`: derived from it, and so from the contract's table, by type
 * and by one function. What a server refuses, and what goes wrong on the way, is on the left.
 *
 * @param options as of the client of `martaba/client`
 * @throws MartabaError `not-a-url`, `insecure-url` for anything but https, except to this machine
 * @example
 * ```ts
 * import { bearer } from 'martaba/client';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:9', session: bearer(async () => 'token'), retries: 0 });
 * (await client.profile.get()())._tag; // 'Left'
 * ```
 */
export const createClient = (options: ClientOptions): FpClient => {
  const { call, ...resources } = createPromising(options);
  // The one function whose type has a parameter of its own, which no mapped type can carry through.
  return { ...taskEithers(resources), call: taskEithers({ call }).call as FpCaller };
};
