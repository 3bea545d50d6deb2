import type { Endpoint, Output } from '../../client/contract/endpoint.js';
import type { EndpointName, Endpoints } from '../../client/contract/endpoints.js';
import { endpoints } from '../../client/contract/endpoints.js';
import type { Problem, ProblemCode } from '../../client/contract/problem.js';
import { problems, problemSchema } from '../../client/contract/problem.js';
import { issuesOf } from '../../models/schema/issues.js';
import type { Seen } from './ask.js';
import { Broken, expectSame, expectThat } from './check.js';

const mediaTypeOf = ({ headers }: Seen): string | undefined => headers.get('content-type')?.split(';', 1)[0]?.trim();

const expectRequestId = ({ headers }: Seen): void =>
  expectThat(/^[\w.:-]{1,100}$/.test(headers.get('x-request-id') ?? ''), 'X-Request-Id is not there, or is no id');

/** The data of an answer. @throws Broken unless the status, the media type, the request's id and the shape are the contract's */
export const answerOf = <N extends EndpointName>(name: N, seen: Seen): Output<Endpoints[N]> => {
  const endpoint: Endpoint = endpoints[name];
  const code = seen.status >= 400 ? (problemSchema.safeParse(seen.json).data?.code ?? 'no problem') : undefined;
  if (code !== undefined) throw new Broken(`${name}: refused with ${seen.status}, ${code}`);
  expectSame(`${name}: status`, seen.status, endpoint.status);
  expectSame(`${name}: media type`, mediaTypeOf(seen), 'application/json');
  expectRequestId(seen);
  const judged = issuesOf(endpoint.response, seen.json);
  if (!judged.ok) {
    const [issue] = judged.issues;
    throw new Broken(`${name}: another shape, ${issue?.code ?? ''} at ${issue?.path.join('.') ?? ''}`);
  }
  // The endpoint's own schema has judged it.
  return judged.value as Output<Endpoints[N]>;
};

/** The problem of a refusal. @throws Broken unless it is this one, by RFC 9457, with the status, the type and the ids of the contract */
export const problemOf = (code: ProblemCode, seen: Seen): Problem => {
  const { status } = problems[code];
  expectSame(`${code}: status`, seen.status, status);
  expectSame(`${code}: media type`, mediaTypeOf(seen), 'application/problem+json');
  expectRequestId(seen);
  const judged = problemSchema.safeParse(seen.json);
  if (!judged.success)
    throw new Broken(`${code}: the body is no problem, at ${judged.error.issues[0]?.path.join('.') ?? ''}`);
  const problem = judged.data;
  expectSame(`${code}: code`, problem.code, code);
  expectSame(`${code}: type`, problem.type, `urn:martaba:problem:${code}`);
  expectSame(`${code}: status in the body`, problem.status, status);
  expectSame(`${code}: id in the body`, problem.requestId, seen.headers.get('x-request-id'));
  return problem;
};

/** The whole seconds of a header. @throws Broken unless there are any */
export const secondsOf = (name: string, { headers }: Seen): number => {
  const text = headers.get(name);
  if (text === null) throw new Broken(`${name} is not there`);
  if (!/^\d{1,6}$/.test(text)) throw new Broken(`${name} is not whole seconds`);
  return Number(text);
};
