import type { EndpointName } from '../client/contract/endpoints.js';

/**
 * What goes wrong on purpose: nothing; the service is unavailable or asks to slow down; the connection breaks before
 * the work is done, after it (the answer is lost), or in the middle of the answer; something between puts a page of its
 * own in place of the answer, with status 502, or delivers the message twice, and the second answer comes; the answer is
 * not by the contract.
 */
export type Fault =
  | 'none'
  | 'unavailable'
  | 'rate-limited'
  | 'dropped'
  | 'lost-answer'
  | 'truncated'
  | 'bad-gateway'
  | 'delivered-twice'
  | 'wrong-body';

/** Says, for each call, what goes wrong with it. */
export type Faults = (endpoint: EndpointName) => Fault;

const brand = Symbol.for('martaba.sandbox.dropped');

/** The connection broke, as a `fetch` says it. */
class DroppedConnection extends TypeError {
  constructor() {
    super('fetch failed');
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Breaks the connection. */
export const drop = (): never => {
  throw new DroppedConnection();
};

/** Whether the connection is to be broken, and not answered. */
export const isDropped = (thrown: unknown): boolean => typeof thrown === 'object' && thrown !== null && brand in thrown;

/** An answer that breaks off in the middle of its body. */
const truncated = async (whole: Response): Promise<Response> => {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const half = bytes.subarray(0, bytes.length >> 1);
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isSent) controller.error(new DroppedConnection());
      else controller.enqueue(half);
      isSent = true;
    },
  });
  return new Response(body, { status: whole.status, headers: whole.headers });
};

/** What becomes of an answer once the work was done. @throws when the connection breaks */
export const spoil = (answer: Response, fault: Fault): Promise<Response> | Response => {
  if (fault === 'lost-answer') return drop();
  if (fault === 'truncated') return truncated(answer);
  if (fault === 'bad-gateway')
    return new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
  if (fault === 'wrong-body')
    return new Response('{"unexpected":true}', { status: answer.status, headers: answer.headers });
  return answer;
};
