import type { AnyRequest } from '../models/requests/any-request.js';
import type { EmailChallenge } from '../models/requests/registration/email-challenge.js';
import type { GovernmentEntity } from '../models/platforms/entities.js';
import type { Announcement } from '../models/requests/announcement.js';
import type { RunRound } from '../rules/round/run-round.js';
import type { StoredUpload } from './handlers/uploads.js';
import type { Agenda } from './agenda.js';
import type { Clock } from './clock.js';
import type { Person } from './person.js';
import type { ToCome } from './progress.js';
import type { Random } from './random.js';
import type { Signer } from './signer.js';

/** What was answered to a key, or that the call with it is still under way. */
export interface KeptAnswer {
  readonly fingerprint: string;
  answer?: { readonly status: number; readonly json: unknown };
}

/** How a person answers the push: as it is made, or never. */
export type PushAnswer = 'completed' | 'rejected' | 'waiting';

export interface StoredRequest {
  readonly subject: string;
  /** Its place among all requests, in the order in which they were made. */
  readonly order: number;
  request: AnyRequest;
}

/** A signed-in session, by its refresh token. */
export interface Session {
  readonly subject: string;
  readonly accessToken: string;
  /** When the person himself signed in; a renewal is none. */
  readonly signedInAt: number;
  readonly until: number;
}

/** A code that waits to be exchanged for tokens. */
export interface Code {
  readonly subject: string;
  readonly state?: string;
  /** For which service, and for which sign-in: what the identity token will say. */
  readonly serviceId: string;
  readonly nonce: string;
  readonly until: number;
}

/** A code that was sent to an e-mail address. */
export interface SentCode {
  readonly subject: string;
  challenge: EmailChallenge;
  readonly code: string;
  confirmed: boolean;
}

/** Everything that the sandbox remembers, in memory. */
export interface State {
  readonly clock: Clock;
  readonly random: Random;
  /** Where the generator stands. */
  readonly randomAt: () => number;
  readonly people: ReadonlyMap<string, Person>;
  readonly announcements: readonly Announcement[];
  readonly entities: readonly GovernmentEntity[];
  /** The rounds that were run, by the id of their announcement. */
  readonly rounds: Map<string, RunRound>;
  /** By draft id, in the order in which they were made. */
  readonly requests: Map<string, StoredRequest>;
  /** What comes of requests and rounds by itself. */
  readonly agenda: Agenda<ToCome>;
  readonly keys: Map<string, KeptAnswer>;
  readonly uploads: Map<string, StoredUpload>;
  readonly sessions: Map<string, Session>;
  /** What is answered to a push that is made now. */
  readonly pushAnswer: () => PushAnswer;
  readonly pushes: Map<string, { readonly code: string; readonly until: number; readonly status: PushAnswer }>;
  /** States of redirects that wait for their code, and codes that wait to be exchanged. */
  readonly redirects: Map<string, { readonly returnTo: string; readonly serviceId: string }>;
  readonly codes: Map<string, Code>;
  /** Seconds after which one signs in again before an update; as long as one likes, unless said. */
  readonly mostSignInAge: number | undefined;
  readonly signer: Signer;
  /** By the id of the challenge. */
  readonly emailCodes: Map<string, SentCode>;
  serial: number;
}
