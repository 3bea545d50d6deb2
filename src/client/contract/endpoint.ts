import type * as z from 'zod';

/** One endpoint of the contract, as data: the client's types, the sandbox's routes and the OpenAPI document are read off it. What it is for is told in `documentation`. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** With parameters in braces: `/v1/requests/{number}`. No identifier of a person stands in a path or a query. */
  readonly path: `/v1/${string}` | `/nafath/${string}`;
  /** Who may call it. */
  readonly scope: 'public' | 'employee';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  readonly status: 200 | 201 | 202;
  /** A `keyed` call carries an idempotency key and is safe to repeat; a `safe` one changes nothing; a `plain` one is never repeated. */
  readonly idempotency: 'safe' | 'keyed' | 'plain';
  /** Of an update: the read, by its name and with the same parameters, whose tag the update may be made to hang on. */
  readonly updates?: string;
}

/** A part of what a call of an endpoint is given, where the endpoint has it. */
export type InputPart<E extends Endpoint, K extends 'params' | 'query' | 'body'> = E[K] extends z.ZodType
  ? { readonly [P in K]: z.output<NonNullable<E[K]>> }
  : unknown;

/** What a call of an endpoint is given. */
export type Input<E extends Endpoint> = InputPart<E, 'params'> & InputPart<E, 'query'> & InputPart<E, 'body'>;
/** What it answers. */
export type Output<E extends Endpoint> = z.output<E['response']>;
