import type { Input, Output } from '../../client/contract/endpoint.js';
import type { EndpointName, Endpoints } from '../../client/contract/endpoints.js';
import type { Handling } from '../answer.js';
import type { Person } from '../person.js';
import type { State } from '../state.js';

/** What a handler is given beside its input. */
export interface HandlerContext {
  readonly state: State;
  /** The origin under which the sandbox was called. */
  readonly origin: string;
  /** Who is signed in; of a public endpoint nobody needs to be. */
  readonly person: Person | undefined;
  /** When he himself signed in: milliseconds since 1970. */
  readonly signedInAt: number;
}

/** A handler for each endpoint of the contract's table: one that lacks does not compile. */
export type Handlers = {
  readonly [N in EndpointName]: (input: Input<Endpoints[N]>, of: HandlerContext) => Handling<Output<Endpoints[N]>>;
};

/** The person of an endpoint that only a signed-in employee reaches. */
export const signedIn = ({ person }: HandlerContext): Person => {
  if (person === undefined) throw new TypeError('an endpoint of scope employee was reached without one');
  return person;
};
