import type * as z from 'zod';
import type { Params, Path } from '../result.js';

/** Refuses a value in this package's own code: the message is only the code, and the text is made late. */
export const refuse = (
  { issues }: Pick<z.core.ParsePayload, 'issues'>,
  code: string,
  path: Path = [],
  params: Params = {},
): void => {
  issues.push({ code: 'custom', input: undefined, message: code, path: [...path], params: { code, ...params } });
};
