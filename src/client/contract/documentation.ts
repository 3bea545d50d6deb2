import { keyed, open, signedIn } from './common-problems.js';
import type { endpoints } from './endpoints.js';
import type { ProblemCode } from './problem.js';

/** What a reader of the contract is told of an endpoint, and no call of it needs. */
export interface Documentation {
  readonly summary: string;
  /** How a server may refuse. */
  readonly problems: readonly ProblemCode[];
}

/**
 * What each endpoint of the contract is for, and how it may refuse: apart from the table, so that no page loads it.
 *
 * @example
 * ```ts
 * documentation.leaves.summary; // 'Leaves and absences.'
 * ```
 */
export const documentation: Readonly<Record<keyof typeof endpoints, Documentation>> = {
  codeLists: {
    summary: 'Every list of codes with its labels and its source. A list is open: other codes of an agency may come.',
    problems: open,
  },
  payScales: {
    summary: 'Every scale of pay, with its source and how far it may be relied on.',
    problems: open,
  },
  authorities: {
    summary: 'The authorities that own the platforms, with the names that they bore before.',
    problems: open,
  },
  platforms: {
    summary: 'The platforms that the published descriptions name.',
    problems: open,
  },
  services: {
    summary: 'The menu of digital services, each with the request by which it is asked for.',
    problems: open,
  },
  writeToSupport: {
    summary: 'Write to support. A number comes back.',
    problems: [...signedIn, ...keyed, 'body-invalid'],
  },
  employmentHistory: {
    summary: 'Positions, ranks, statuses, contracts and experience before, over time.',
    problems: signedIn,
  },
  compensation: {
    summary: 'The grade that is held, its basic salary by the scale in force, allowances and rewards.',
    problems: signedIn,
  },
  performance: {
    summary: 'The performance ratings.',
    problems: signedIn,
  },
  training: {
    summary: 'Training that was attended.',
    problems: signedIn,
  },
  studies: {
    summary: 'Scholarships and study dispatches, and the qualifications.',
    problems: signedIn,
  },
  leaves: {
    summary: 'Leaves and absences.',
    problems: signedIn,
  },
  serviceDuration: {
    summary: 'How long the employee has served, as it counts for a purpose, and which periods do not count.',
    problems: [...signedIn, 'not-found'],
  },
  notifications: {
    summary: "What happened to the employee's requests, the newest first.",
    problems: [...signedIn, 'parameter-invalid'],
  },
  contactPreference: {
    summary: 'By which ways the employee wishes to be told.',
    problems: signedIn,
  },
  preferContact: {
    summary: 'Say by which ways to be told.',
    problems: [...signedIn, ...keyed, 'precondition-failed', 'body-invalid'],
  },
  entities: {
    summary: 'The government entities that the server knows, with codes of its own system.',
    problems: [...open, 'parameter-invalid'],
  },
  entityEmployees: {
    summary: "The files of an entity's employees, for its HR specialists.",
    problems: [...signedIn, 'access-refused', 'not-found', 'parameter-invalid'],
  },
  entityRounds: {
    summary: 'The rounds of an entity, for its HR specialists and evaluation committees.',
    problems: [...signedIn, 'access-refused', 'not-found', 'parameter-invalid'],
  },
  sendEmailCode: {
    summary: 'Send a code to an e-mail address, to confirm that it is his who asks.',
    problems: [...signedIn, ...keyed, 'body-invalid'],
  },
  resendEmailCode: {
    summary: 'Send another code, once the time to wait is over.',
    problems: [...signedIn, ...keyed, 'not-found', 'email-code-not-resent'],
  },
  confirmEmail: {
    summary: 'Confirm the address by the code that was sent to it. It becomes the address on record.',
    problems: [
      ...signedIn,
      ...keyed,
      'body-invalid',
      'not-found',
      'email-code-wrong',
      'email-code-expired',
      'email-code-locked',
    ],
  },
  createUpload: {
    summary: 'Say which file will come. The same file, said again, is the same upload.',
    problems: [...signedIn, ...keyed, 'body-invalid', 'body-too-large'],
  },
  upload: {
    summary: 'How much of a file is there.',
    problems: [...signedIn, 'not-found'],
  },
  sendPart: {
    summary: 'Send the next part. With the last one, digest and type are compared with what was said.',
    problems: [...signedIn, ...keyed, 'body-invalid', 'not-found', 'part-misplaced', 'content-other', 'body-too-large'],
  },
  contract: {
    summary: 'Which contract the server keeps, and whether it keeps keys.',
    problems: open,
  },
  pushStart: {
    summary: 'Ask a person to confirm in the app, and show the number to match.',
    problems: ['body-invalid', 'identifier-not-synthetic'],
  },
  pushStatus: {
    summary: 'Whether the person confirmed: waiting, completed, rejected or expired.',
    problems: ['not-found'],
  },
  redirectStart: {
    summary: 'Where to send the person to sign in, and the state to be brought back.',
    problems: ['body-invalid'],
  },
  signIn: {
    summary: 'Exchange a code of the national sign-in for tokens. A state is used once.',
    problems: ['body-invalid', 'state-unknown', 'sign-in-expired'],
  },
  signingKeys: {
    summary: 'The public keys by which identity tokens are signed (JWKS, RFC 7517).',
    problems: open,
  },
  refresh: {
    summary: 'New tokens for an old refresh token.',
    problems: ['unauthenticated', 'body-invalid'],
  },
  signOut: {
    summary: 'End the session of a refresh token, and its access tokens with it.',
    problems: ['body-invalid'],
  },
  register: {
    summary:
      'Register in Bayanati, with the terms that were read and agreed to. Registered before, it changes nothing.',
    problems: [...signedIn, ...keyed, 'body-invalid'],
  },
  profile: {
    summary: "The employee's record.",
    problems: signedIn,
  },
  contact: {
    summary: 'How the employee is reached.',
    problems: signedIn,
  },
  access: {
    summary: 'Whether the services of a platform may be used, and why.',
    problems: [...signedIn, 'not-found'],
  },
  createRequest: {
    summary: 'Store a draft. Its own id is the key.',
    problems: [
      ...signedIn,
      ...keyed,
      'fresh-sign-in-required',
      'body-invalid',
      'draft-exists',
      'access-refused',
      'attachment-unknown',
      'announcement-unknown',
    ],
  },
  submitRequest: {
    summary: 'Send a draft to its destination. A request number comes back; submitted is not applied.',
    problems: [...signedIn, ...keyed, 'fresh-sign-in-required', 'not-found', 'transition-illegal', 'window-closed'],
  },
  requests: {
    summary: "The employee's requests, the newest first; by key, the one that a draft became.",
    problems: [...signedIn, 'parameter-invalid'],
  },
  request: {
    summary: 'One request.',
    problems: [...signedIn, 'not-found'],
  },
  requestEvents: {
    summary: 'What happened to a request since an event, and when to ask again.',
    problems: [...signedIn, 'not-found', 'parameter-invalid'],
  },
  cancelRequest: {
    summary: 'Cancel a request that is not decided yet.',
    problems: [...signedIn, ...keyed, 'precondition-failed', 'not-found', 'transition-illegal'],
  },
  supplementRequest: {
    summary: 'Send the further details that the destination asked for. Its own id is the key.',
    problems: [...signedIn, ...keyed, 'precondition-failed', 'body-invalid', 'not-found', 'transition-illegal'],
  },
  reviseRequest: {
    summary: 'Send a returned request again, with another content. The id of the new draft is the key.',
    problems: [
      ...signedIn,
      ...keyed,
      'fresh-sign-in-required',
      'precondition-failed',
      'body-invalid',
      'not-found',
      'type-other',
      'transition-illegal',
      'access-refused',
      'attachment-unknown',
      'announcement-unknown',
      'window-closed',
    ],
  },
  announcements: {
    summary: 'Announcements of promotions: posts, criteria, weights, tie-breakers, window.',
    problems: [...signedIn, 'parameter-invalid'],
  },
  applicationResult: {
    summary: 'For each wish of an application, whether the applicant may be considered, and why.',
    problems: [...signedIn, 'not-found'],
  },
  applicationWhy: {
    summary: 'Once the round was run: what the applicant was given, wish by wish, and why. It names nobody else.',
    problems: [...signedIn, 'not-found', 'round-not-run'],
  },
};
