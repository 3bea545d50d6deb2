import { secureUrl } from '../../client/secure-url.js';
import type { LocalText } from '../../models/text/language.js';
import { Broken, Skipped } from './check.js';
import { entityChecks } from './checks/entities.js';
import { keyChecks } from './checks/keys.js';
import { pageChecks } from './checks/pages.js';
import { readChecks } from './checks/reads.js';
import { refusalChecks } from './checks/refusals.js';
import { requestChecks } from './checks/requests.js';
import { sessionChecks } from './checks/sessions.js';
import { serverOf } from './server.js';

/** How a server is checked. */
export interface CheckServerOptions {
  /** Where it is: https, or this machine. A path in it stands before each endpoint's. */
  readonly baseUrl: string;
  /**
   * The access token of an employee for tests. Without one, the push of a simulated sign-in is asked, with synthetic
   * identifiers: the sandbox has one, a real service has not.
   */
  readonly token?: string | undefined;
  /** That of another employee for tests: what is seen of others' requests is skipped without it. */
  readonly otherToken?: string | undefined;
  /** The `fetch` to ask with. The runtime's own unless said. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for each answer. 10,000 unless said. */
  readonly timeout?: number;
  /** The ids of the checks to run. All unless said. */
  readonly only?: readonly string[];
  /** Told of each check as it ends. */
  readonly onCheck?: (outcome: CheckOutcome) => void;
}

/** How one check came out. */
export interface CheckOutcome {
  readonly id: string;
  /** The promise that was looked at. */
  readonly promise: LocalText;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** What was seen instead, or what was lacking: names, codes and numbers, never a value of a person. */
  readonly reason?: string;
}

/** How a server came out. */
export interface ServerReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly checks: readonly CheckOutcome[];
}

const checks = [
  ...keyChecks,
  ...requestChecks,
  ...readChecks,
  ...pageChecks,
  ...entityChecks,
  ...refusalChecks,
  ...sessionChecks,
];

/**
 * Checks whether a server keeps the contract: every read, keys, the life of a request, pages, refusals, sign-in. It makes
 * enquiries that say that they are tests, and cancels some: run it against a system for tests.
 *
 * @param options where the server is, and in whose name
 * @throws MartabaError `not-a-url`, `insecure-url` for anything but https, except to this machine
 * @example
 * ```ts
 * const served = await serve(createSandbox());
 * const report = await checkServer({ baseUrl: served.url });
 * await served.close();
 * report.failed; // 0
 * ```
 */
export const checkServer = async (options: CheckServerOptions): Promise<ServerReport> => {
  const { token, otherToken, fetch = globalThis.fetch, timeout = 10_000, only, onCheck } = options;
  const server = serverOf({ baseUrl: secureUrl(options.baseUrl), token, otherToken, fetch, timeout });
  const outcomes: CheckOutcome[] = [];
  for (const { id, promise, run } of checks.filter((check) => only?.includes(check.id) ?? true)) {
    let outcome: CheckOutcome = { id, promise, status: 'passed' };
    try {
      await run(server);
    } catch (thrown) {
      if (!(thrown instanceof Broken || thrown instanceof Skipped)) throw thrown;
      outcome = { ...outcome, status: thrown instanceof Broken ? 'failed' : 'skipped', reason: thrown.message };
    }
    outcomes.push(outcome);
    onCheck?.(outcome);
  }
  const count = (status: CheckOutcome['status']): number => outcomes.filter((of) => of.status === status).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), checks: outcomes };
};
