import type { EndpointName } from '../client/contract/endpoints.js';
import type { GovernmentEntity } from '../models/platforms/entities.js';
import type { Announcement } from '../models/requests/announcement.js';
import type { Clock } from './clock.js';
import type { Outgoing } from './deprecation.js';
import type { Faults } from './fault.js';
import type { PersonSeed } from './person.js';
import type { RateLimitPolicy } from './rate-limit.js';
import type { SavedState } from './saved-state.js';
import type { PushAnswer } from './state.js';

/** How a sandbox is made. */
export interface SandboxOptions {
  /** The same seed, the same tokens and ids. 1447 unless said. */
  readonly seed?: number;
  /** A clock that stands at 5 July 2025 (10 Muharram 1447) unless said. */
  readonly clock?: Clock;
  /** Synthetic people; four that the package makes, unless said. */
  readonly people?: readonly PersonSeed[];
  /** What is announced; one announcement with three posts, unless said. */
  readonly announcements?: readonly Announcement[];
  /** The government entities that it knows; three that the package makes, unless said. */
  readonly entities?: readonly GovernmentEntity[];
  /** What another sandbox remembered (see `Sandbox.save`), with the same people: it goes on from there. */
  readonly state?: unknown;
  /** Keeps what the sandbox remembers: nothing is acknowledged before it is kept. Nowhere unless said. */
  readonly keep?: (state: SavedState) => Promise<void>;
  /** Asked before each call; for tests of what goes wrong. */
  readonly faults?: Faults;
  /** How long the work of a call takes: milliseconds, or until a promise is kept. No time unless said. */
  readonly latency?: (endpoint: EndpointName) => number | Promise<unknown>;
  /** How many calls each may make; without a limit unless said. */
  readonly rateLimit?: RateLimitPolicy;
  /** Endpoints that the sandbox says are on their way out; none unless said. */
  readonly deprecated?: Readonly<Partial<Record<EndpointName, Outgoing>>>;
  /** Seconds after which one signs in again before an update of data; never unless said. */
  readonly mostSignInAge?: number;
  /** By how many milliseconds the clock that dates identity tokens is ahead, or behind where it is negative; 0 unless said. */
  readonly clockSkew?: number;
  /** How a person answers the push of the simulated sign-in. `completed` unless said. */
  readonly push?: () => PushAnswer;
}
