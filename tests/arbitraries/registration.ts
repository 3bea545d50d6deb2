import fc from 'fast-check';
import type { Instruction } from '../../src/models/requests/index.js';
import { mobiles as mobile } from '../../src/testing/arbitraries/identifiers.js';
import { job, email, qualifications } from '../../src/testing/arbitraries/requests.js';
import { date, employeeId, id, moment, record, text } from '../../src/testing/arbitraries/wire.js';

/** What a platform shows on the way. */
export const instructions: readonly Instruction[] = [
  { id: 'check-name', text: { ar: 'تحقق من الاسم.', en: 'Check the name.' } },
  { id: 'check-rank', text: { ar: 'تحقق من المرتبة.', en: 'Check the rank.' } },
];

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const terms = fc
  .tuple(hash, id, fc.constantFrom('ar', 'en'), fc.integer({ min: 1, max: 9_999 }), moment)
  .map(([hashed, version, language, length, givenAt]) => ({
    reading: { text: 'terms', version, hash: hashed, language, length, readTo: length },
    agreed: true,
    consent: { text: 'terms', version, hash: hashed, purpose: 'service', givenAt },
  }));

const priorJob = fc
  .tuple(text, text, date)
  .map(([employer, title, from]) => ({ employer, title, from, lastDay: from }));

const currentJob = fc.tuple(job, fc.array(priorJob, { maxLength: 2 })).map(([of, experience]) => ({
  job: of,
  hasPriorExperience: experience.length > 0,
  ...(experience.length === 0 ? {} : { experience }),
  reviewed: true,
}));

const chosen = (of: string) => fc.constant({ chosen: of });

/** Answers to each step of registering in Bayanati, as encoding writes them. */
export const bayanatiAnswers = {
  entry: chosen('mhrsd'),
  'choose-services': chosen('electronic-services'),
  identify: fc.record({ nationalId: fc.constant('1999999996'), name: text, birthDate: date, mobile }),
  'individual-services': chosen('individual'),
  'new-request': chosen('create-request'),
  'personal-professional': fc.record({
    email: fc.option(email),
    qualification: fc.option(qualifications.map(([of]) => of ?? null)),
    reviewed: fc.constant(true),
  }),
  'current-job': currentJob,
  instructions: fc.constant({ followed: instructions.map((of) => of.id) }),
  terms,
  send: record({ id: fc.uuid(), state: fc.constant('registered'), registeredAt: moment }, {}),
};

/** Answers to each step of registering in Masar, but that the address which is confirmed is the one of its step. */
export const masarAnswers = {
  access: fc.constant({ outcome: 'eligible' }),
  'sign-in': fc.record({ way: fc.constantFrom('redirect', 'push'), signedInAt: moment }),
  email: fc.record({ email }),
  'email-code': fc.record({ challenge: fc.uuid(), email, confirmedAt: moment }),
  profile: fc.record({ employeeId, openedAt: moment }),
};
