import type { ProblemCode } from '../client/contract/problem.js';
import { problems } from '../client/contract/problem.js';
import type { Issue } from '../models/result.js';

/** What a handler says: a value of the contract's response, or a problem. */
export type Handled<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly issues?: readonly Issue[];
  readonly retryAfter?: number;
}

export const refuse = (code: ProblemCode, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({
  ok: false,
  code,
  ...more,
});

/** A problem as RFC 9457 writes it. */
export const problemOf = ({ code, issues }: Refusal, requestId: string) => ({
  type: `urn:martaba:problem:${code}`,
  title: problems[code].en,
  status: problems[code].status,
  code,
  requestId,
  ...(issues === undefined ? {} : { issues }),
});
