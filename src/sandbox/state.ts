import type { AnyRequest } from '../client/contract/endpoints.js';
import type { Announcement } from '../models/requests/announcement.js';
import type { Clock } from './clock.js';
import type { Person } from './person.js';
import type { Random } from './random.js';

/** What was answered to a key, or that the call with it is still under way. */
export interface KeptAnswer {
  readonly fingerprint: string;
  answer?: { readonly status: number; readonly json: unknown };
}

export interface StoredRequest {
  readonly subject: string;
  request: AnyRequest;
}

/** Everything that the sandbox remembers, in memory. */
export interface State {
  readonly clock: Clock;
  readonly random: Random;
  readonly people: ReadonlyMap<string, Person>;
  readonly announcements: readonly Announcement[];
  /** By draft id, in the order in which they were made. */
  readonly requests: Map<string, StoredRequest>;
  readonly keys: Map<string, KeptAnswer>;
  readonly tokens: Map<string, { readonly subject: string; readonly until: number }>;
  readonly refreshTokens: Map<string, string>;
  readonly pushes: Map<
    string,
    { readonly subject: string; readonly until: number; status: 'waiting' | 'completed' | 'rejected' }
  >;
  /** States of redirects that wait for their code, and codes that wait to be exchanged. */
  readonly redirects: Map<string, { readonly returnTo: string }>;
  readonly codes: Map<string, { readonly subject: string; readonly state?: string; readonly until: number }>;
  serial: number;
}

/** An opaque token: of the sandbox's own seed, and a secret of nothing. */
export const opaque = (random: Random): string =>
  Array.from({ length: 4 }, () =>
    Math.floor(random() * 0xffff_ffff)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
