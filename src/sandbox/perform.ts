import * as z from 'zod';
import type { Endpoint, Input, Output } from '../client/contract/endpoint.js';
import type { EndpointName, Endpoints } from '../client/contract/endpoints.js';
import { endpoints } from '../client/contract/endpoints.js';
import type { Handled, Handling } from './answer.js';
import { done } from './answer.js';
import type { HandlerContext } from './handlers/context.js';
import { handlers } from './handlers/index.js';

const handle = <N extends EndpointName>(name: N, input: unknown, of: HandlerContext): Handling<Output<Endpoints[N]>> =>
  // The input was judged by this endpoint's own schemas.
  handlers[name](input as Input<Endpoints[N]>, of);

/** Does what an endpoint does, and writes what it says as the contract does. */
export const perform = async (name: EndpointName, input: unknown, of: HandlerContext): Promise<Handled<unknown>> => {
  const handled = await handle(name, input, of);
  const endpoint: Endpoint = endpoints[name];
  return handled.ok ? done(z.encode(endpoint.response, handled.value)) : handled;
};

/** The read whose tag an update may hang on. */
export const readUpdatedBy = (endpoint: Endpoint): EndpointName | undefined =>
  // The table's own keys.
  (Object.keys(endpoints) as EndpointName[]).find((name) => name === endpoint.updates);
