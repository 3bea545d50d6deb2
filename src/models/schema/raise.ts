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

/** A check of zod for what a function of ours judges. */
export const checkBy =
  <T>(judge: (value: T) => Result<unknown>) =>
  (payload: z.core.ParsePayload<T>): void => {
    const judged = judge(payload.value);
    if (!judged.ok) for (const found of judged.issues) raise(payload, found);
  };

/** The way into the domain of a codec of zod, by a function of ours that reads a text. */
export const decodeBy =
  <T>(read: (text: string) => Result<T>) =>
  (text: string, payload: Payload): T => {
    const judged = read(text);
    if (judged.ok) return judged.value;
    for (const found of judged.issues) raise(payload, found);
    return z.NEVER;
  };
