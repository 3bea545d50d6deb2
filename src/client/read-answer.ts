import { ResponseError } from './errors/response-error.js';

/** What came back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** The content; nothing for an error that came without JSON, as one of a proxy. */
  readonly json: unknown;
}

const requestIdOf = (headers: Headers): string | undefined =>
  /^[\w.:-]{1,100}$/.exec(headers.get('x-request-id') ?? '')?.[0];

const isJson = (headers: Headers): boolean =>
  /^application\/(?:[a-z.]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');

/** Gives back what is left unread; nobody waits for it. */
const leave = (of: { readonly cancel: () => Promise<void> } | null): void => {
  of?.cancel().catch(() => undefined);
};

/** The body as text, read no further than is accepted; nothing, if it is larger. */
const readText = async (response: Response, most: number): Promise<string | undefined> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      leave(reader);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
};

const parsed = (text: string | undefined): { readonly json: unknown } | undefined => {
  try {
    return text === undefined ? undefined : { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/**
 * Reads an answer to its end, bounded.
 *
 * @param most the largest body that is read, in bytes
 * @param conditional whether the answer may be that nothing has changed
 * @throws ResponseError `redirect-refused`, `response-not-json`, `response-too-large`
 */
export const readAnswer = async (response: Response, most: number, conditional = false): Promise<Answer> => {
  const { status, headers } = response;
  const requestId = requestIdOf(headers);
  const refuse = (code: ConstructorParameters<typeof ResponseError>[0]): never => {
    throw new ResponseError(code, requestId);
  };
  if (status === 304 && conditional) {
    leave(response.body);
    return { status, headers, requestId, json: undefined };
  }
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    leave(response.body);
    return refuse('redirect-refused');
  }
  if (!isJson(headers)) {
    leave(response.body);
    return status >= 400 ? { status, headers, requestId, json: undefined } : refuse('response-not-json');
  }
  const text = await readText(response, most);
  const content = parsed(text);
  if (content !== undefined) return { status, headers, requestId, json: content.json };
  if (status >= 400) return { status, headers, requestId, json: undefined };
  return refuse(text === undefined ? 'response-too-large' : 'response-not-json');
};
