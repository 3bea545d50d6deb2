import * as z from 'zod';
import type { Issue, Result } from '../result.js';

/** What a check or a codec of zod is given, as far as it may say what is wrong. */
type Payload = Pick<z.core.ParsePayload, 'issues'>;

/** Says in a check or a codec of zod what is wrong, in our own code. The text is made late: the message is only the code. */
export const raise = (
  { issues }: Payload,
  { code, path = [], params = {} }: Pick<Issue, 'code'> & Partial<Issue>,
): void => {
  issues.push({ code: 'custom', input: undefined, message: code, path: [...path], params: { code, ...params } });
};

/** The way into the domain of a codec of zod, by a function of ours that reads what is on the wire. */
export const decodeBy =
  <W, T>(read: (wire: W) => Result<T>) =>
  (wire: W, payload: Payload): T => {
    const judged = read(wire);
    if (judged.ok) return judged.value;
    for (const found of judged.issues) raise(payload, found);
    return z.NEVER;
  };

/** A check of zod for what a function of ours judges: a reading of which only the issues are wanted. */
export const checkBy = <T>(judge: (value: T) => Result<unknown>) => {
  const decode = decodeBy(judge);
  return (payload: z.core.ParsePayload<T>): void => void decode(payload.value, payload);
};
