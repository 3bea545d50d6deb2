import { MartabaError } from '../models/error.js';
import type { Language } from '../models/text/language.js';
import { secureUrl } from '../client/secure-url.js';
import type { CheckOutcome, ServerReport } from '../testing/server/check-server.js';
import { checkServer } from '../testing/server/check-server.js';

const signs = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;

/** A line for a check: how it came out, its id, the promise, and what was seen instead. */
const lineOf = ({ id, promise, status, reason }: CheckOutcome, language: Language): string =>
  `${signs[status]} ${id.padEnd(30)} ${promise[language]}${reason === undefined ? '' : ` (${reason})`}`;

/** The counts; what was skipped is said where anything was. */
export const summaryOf = ({ passed, failed, skipped }: ServerReport): string =>
  `${skipped === 0 ? '' : `${skipped} skipped\n`}${passed} passed, ${failed} failed`;

/** @throws MartabaError `server-silent` when nothing answers at an address */
const expectAnswer = (url: URL): Promise<unknown> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(() => {
    throw new MartabaError('server-silent');
  });

/**
 * `martaba check-server URL`: checks whether a server keeps the contract, a line a check.
 *
 * @throws MartabaError `not-a-url`, `insecure-url`, `server-silent`
 */
export const checkServerAt = async (
  baseUrl: string,
  {
    print,
    language,
    tokens: [token, otherToken],
  }: {
    readonly print?: (line: string) => void;
    readonly language: Language;
    readonly tokens: readonly [string | undefined, string | undefined];
  },
): Promise<ServerReport> => {
  await expectAnswer(secureUrl(baseUrl));
  return checkServer({ baseUrl, token, otherToken, onCheck: (outcome) => print?.(lineOf(outcome, language)) });
};
