import * as z from 'zod';
import { uploadSchema } from '../client/contract/upload-endpoints.js';
import { fromBase64, toBase64 } from '../client/uploads/base64.js';
import { sha256 } from '../client/uploads/sha256.js';
import { employeeSchema } from '../models/employment/employee.js';
import { MartabaError } from '../models/error.js';
import { anyRequestSchema } from '../models/requests/any-request.js';
import { contactPreferenceSchema } from '../models/requests/contact-preference.js';
import { emailChallengeSchema } from '../models/requests/registration/email-challenge.js';
import { issuesOf } from '../models/schema/issues.js';
import { completeRound, resumeRound } from '../rules/round/run-round.js';
import type { State } from './state.js';

const text = z.string().min(1);
const moment = z.number();
const byName = <T extends z.ZodType>(of: T) => z.array(z.tuple([text, of]));

/** Everything that a sandbox remembers, as it is written: versioned, and whole. */
const savedStateSchema = z.strictObject({
  format: z.literal('martaba-sandbox/2'),
  /** Milliseconds since 1970, by the sandbox's clock. */
  now: moment,
  random: z.int(),
  serial: z.int().min(0),
  people: byName(
    z.strictObject({
      mobile: text.nullable(),
      email: text.nullable(),
      record: employeeSchema,
      facts: z.record(z.string(), z.unknown()),
      preference: contactPreferenceSchema,
    }),
  ),
  requests: byName(z.strictObject({ subject: text, request: anyRequestSchema })),
  keys: byName(z.strictObject({ fingerprint: text, answer: z.strictObject({ status: z.int(), json: z.unknown() }) })),
  /** Of the content, how it begins, and where the digest of what came stands. */
  uploads: byName(
    z.strictObject({
      subject: text,
      upload: uploadSchema,
      head: z.base64(),
      digest: z.strictObject({ words: z.array(z.int32()).length(8), rest: z.base64(), length: z.int().min(0) }),
    }),
  ),
  sessions: byName(z.strictObject({ subject: text, accessToken: text, signedInAt: moment, until: moment })),
  pushes: byName(z.strictObject({ code: text, until: moment, status: z.enum(['completed', 'rejected', 'waiting']) })),
  redirects: byName(z.strictObject({ returnTo: text, serviceId: text })),
  codes: byName(
    z.strictObject({
      subject: text,
      state: text.optional(),
      serviceId: text,
      nonce: text,
      until: moment,
    }),
  ),
  emailCodes: byName(
    z.strictObject({ subject: text, challenge: emailChallengeSchema, code: text, confirmed: z.boolean() }),
  ),
  rounds: byName(z.unknown()),
});

/**
 * Everything that a sandbox remembers, as plain JSON (حالة المحاكاة): from {@link Sandbox.save}, for the `state` of another
 * one. It holds synthetic people alone.
 */
export type SavedState = z.input<typeof savedStateSchema>;

const entry = <T>(name: string, of: T): [string, T] => [name, of];

/** What a state remembers, written down. Calls that are still under way are not in it. */
export const saveState = (state: State): SavedState =>
  z.encode(savedStateSchema, {
    format: 'martaba-sandbox/2',
    now: state.clock.now(),
    random: state.randomAt(),
    serial: state.serial,
    people: [...state.people].map(([id, { mobile, email, record, facts, preference }]) =>
      entry(id, { mobile, email, record, facts: { ...facts }, preference }),
    ),
    requests: [...state.requests].map(([id, { subject, request }]) => entry(id, { subject, request })),
    keys: [...state.keys].flatMap(([place, { fingerprint, answer }]) =>
      answer === undefined ? [] : [entry(place, { fingerprint, answer: { ...answer } })],
    ),
    uploads: [...state.uploads].map(([id, { subject, upload, head, digest }]) => {
      const { words, rest, length } = digest.state();
      return entry(id, {
        subject,
        upload,
        head: toBase64(head),
        digest: { words: [...words], rest: toBase64(rest), length },
      });
    }),
    sessions: [...state.sessions],
    pushes: [...state.pushes],
    redirects: [...state.redirects],
    codes: [...state.codes],
    emailCodes: [...state.emailCodes],
    rounds: [...state.rounds],
  });

/** Reads what was written down. @throws MartabaError `state-damaged` with the place, and never a value */
export const readState = (saved: unknown): z.output<typeof savedStateSchema> => {
  const read = issuesOf(savedStateSchema, saved);
  if (read.ok) return read.value;
  throw new MartabaError('state-damaged', read.issues[0]?.path ?? []);
};

const fill = <T>(map: Map<string, T>, entries: readonly (readonly [string, T])[]): void => {
  for (const [name, of] of entries) map.set(name, of);
};

/**
 * Makes a new state remember what was written down. The clock goes on from then, and never back.
 *
 * @throws MartabaError `state-damaged`: a round is not the one that its applications give, or a person is not there
 */
export const restoreState = (state: State, saved: ReturnType<typeof readState>): void => {
  state.clock.advance(Math.max(0, saved.now - state.clock.now()));
  state.serial = saved.serial;
  for (const [index, [id, of]] of saved.people.entries()) {
    const person = state.people.get(id);
    if (person === undefined) throw new MartabaError('state-damaged', ['people', index]);
    Object.assign(person, of);
  }
  for (const [order, [id, of]] of saved.requests.entries()) state.requests.set(id, { ...of, order });
  fill(state.keys, saved.keys);
  for (const [index, [id, { head, digest, ...of }]] of saved.uploads.entries()) {
    const rest = fromBase64(digest.rest);
    if (digest.length !== of.upload.received || rest.length !== digest.length % 64)
      throw new MartabaError('state-damaged', ['uploads', index]);
    state.uploads.set(id, { ...of, head: fromBase64(head), digest: sha256({ ...digest, rest }) });
  }
  fill(state.sessions, saved.sessions);
  fill(state.pushes, saved.pushes);
  fill(state.redirects, saved.redirects);
  fill(
    state.codes,
    saved.codes.map(([code, { state: of, ...more }]) => [
      code,
      { ...more, ...(of === undefined ? {} : { state: of }) },
    ]),
  );
  fill(state.emailCodes, saved.emailCodes);
  for (const [index, [id, json]] of saved.rounds.entries()) {
    const round = resumeRound(json);
    if (!round.ok) throw new MartabaError('state-damaged', ['rounds', index]);
    state.rounds.set(id, completeRound(round.value));
  }
};

export const savedStateTexts = {
  'state-damaged': { ar: 'حالة المحاكاة المحفوظة تالفة.', en: 'The saved state of the sandbox is damaged.' },
  'state-not-written': { ar: 'تعذر حفظ حالة المحاكاة.', en: 'The state of the sandbox could not be saved.' },
} as const;
