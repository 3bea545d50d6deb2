import type { Result } from '../../models/result.js';
import { fail, ok } from '../../models/result.js';
import { safeParseCivilDate } from '../../models/calendar/civil-date.js';
import { canonicalJson } from '../language/canonical.js';
import { judgeEligibility } from './judge-eligibility.js';
import { orderRound } from './order.js';
import { placeRound } from './place-round.js';
import { receiveRound } from './receive.js';
import { scoreRound } from './score.js';
import type { DecidedRound, DecisionDates, NominatedRound, Round, TiedRound } from './stages.js';
import { decideRound, waiveDecision } from './decide-round.js';

/** A round that went as far as it goes by itself: to nominations, or to equals who need a further element. */
export type RunRound = NominatedRound | TiedRound | DecidedRound;

/**
 * Takes a round one stage on. A round that waits for a further element, or for the date of its decisions, stays as it is.
 *
 * @param round a round at any stage
 * @throws MartabaError as {@link judgeEligibility} does
 * @example
 * ```ts
 * import { advanceRound, receiveRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5)] });
 * if (!received.ok) throw new Error('not read');
 * const stages = [received.value.stage, advanceRound(received.value).stage];
 * stages; // ['received', 'judged']
 * ```
 */
export const advanceRound = (round: Round): Round => {
  switch (round.stage) {
    case 'received':
      return judgeEligibility(round);
    case 'judged':
      return scoreRound(round);
    case 'scored':
      return orderRound(round);
    case 'ordered':
      return placeRound(round);
    case 'tied':
    case 'nominated':
    case 'decided':
      return round;
  }
};

/**
 * Takes a round, from whichever stage, as far as it goes by itself: to its nominations, or to equals who need a
 * further element.
 *
 * @param round a round at any stage
 * @throws MartabaError as {@link judgeEligibility} does
 * @example
 * ```ts
 * import { completeRound, receiveRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5)] });
 * if (!received.ok) throw new Error('not read');
 * const round = completeRound(received.value);
 * round.stage; // 'nominated'
 * round.stage === 'nominated' && round.nominations.length; // 0
 * ```
 */
export const completeRound = (round: Round): RunRound => {
  let at = round;
  while (at.stage !== 'tied' && at.stage !== 'nominated' && at.stage !== 'decided') at = advanceRound(at);
  return at;
};

/**
 * Runs a round from its announcement and applications to its nominations (إجراء المفاضلة).
 *
 * @param json `{ announcement, applications }`
 * @returns the round with all its stages in it, or the issues of an announcement that cannot be read
 * @throws MartabaError as {@link judgeEligibility} does
 * @example
 * ```ts
 * import { runRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const run = runRound({ announcement, applications: [by('E-1', 5)] });
 * if (!run.ok) throw new Error('not read');
 * run.value.stage; // 'nominated'
 * run.value.applications.map(({ applicant }) => applicant); // ['E-1']
 * runRound([]).ok; // false
 * ```
 */
export const runRound = (json: unknown): Result<RunRound> => {
  const received = receiveRound(json);
  return received.ok ? ok(completeRound(received.value)) : received;
};

const stages = ['received', 'judged', 'scored', 'ordered', 'tied', 'nominated', 'decided'] as const;

type Saved = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const readDates = (value: unknown): DecisionDates | undefined => {
  if (!isRecord(value)) return undefined;
  const { issuedOn, startedWorkOn } = value;
  const dates = [issuedOn, ...(isRecord(startedWorkOn) ? Object.values(startedWorkOn) : [])];
  if (typeof issuedOn !== 'string' || !dates.every((one) => safeParseCivilDate(one).ok)) return undefined;
  return isRecord(startedWorkOn)
    ? { issuedOn, startedWorkOn: startedWorkOn as Readonly<Record<string, string>> }
    : { issuedOn };
};

/** A decided round made anew: as it was decided at first, and then waiver by waiver. */
const decidedAgain = (placed: NominatedRound, saved: Saved): Round | undefined => {
  const dates = readDates(saved['dates']);
  if (dates === undefined || !Array.isArray(saved['replacements'])) return undefined;
  return (saved['replacements'] as readonly unknown[]).reduce<DecidedRound | undefined>(
    (sofar, one) => {
      const when = isRecord(one) ? readDates(one['dates']) : undefined;
      if (sofar === undefined || !isRecord(one) || when === undefined) return undefined;
      const next = waiveDecision(sofar, String(one['waived']), when);
      return next.ok ? next.value : undefined;
    },
    decideRound(placed, dates),
  );
};

/** The round of the same input at the same stage, made anew. */
const again = (received: Round, stage: Round['stage'], saved: Saved): Round | undefined => {
  let at = received;
  while (at.stage !== stage) {
    if (at.stage === 'nominated') return stage === 'decided' ? decidedAgain(at, saved) : undefined;
    if (at.stage === 'ordered') {
      const after = Array.isArray(saved['replacements']) ? saved['replacements'].length : 0;
      const waived = textsIn(saved['waived']);
      at = placeRound(at, waived.slice(0, waived.length - after));
      continue;
    }
    const next = advanceRound(at);
    if (next === at) return undefined;
    at = next;
  }
  return at;
};

/**
 * Resumes a round that was saved at any stage as JSON (استئناف المفاضلة), and audits it: the same input must give the same
 * stage again, or somebody changed it.
 *
 * @param json what was saved
 * @returns the round; `not-a-round`, or `round-altered` with the stage; and what {@link receiveRound} refuses
 * @example
 * ```ts
 * import { judgeEligibility, receiveRound, resumeRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5)] });
 * if (!received.ok) throw new Error('not read');
 * const saved = JSON.stringify(judgeEligibility(received.value));
 * resumeRound(JSON.parse(saved)).ok; // true
 * const altered = resumeRound(JSON.parse(saved.replace('ineligible', 'eligible')));
 * altered.ok || altered.issues[0]?.code; // 'round-altered'
 * ```
 */
export const resumeRound = (json: unknown): Result<Round> => {
  if (!isRecord(json) || json['format'] !== 'martaba-round/1') return fail('not-a-round');
  const stage = stages.find((one) => one === json['stage']);
  if (stage === undefined) return fail('not-a-round', ['stage']);
  const { announcement, applications } = json;
  const received = receiveRound({ announcement, applications });
  if (!received.ok) return received;
  const refused = Array.isArray(json['refusals']) ? (json['refusals'] as readonly unknown[]) : [];
  const atReceipt = refused.filter((one) => isRecord(one) && one['stage'] === 'received');
  // What was refused at receipt is no longer among the applications; all that came after is made anew from what is.
  const start = { ...received.value, refusals: atReceipt as Round['refusals'] };
  if (received.value.refusals.length > 0) return fail('round-altered', ['applications'], { stage });
  const made = again(start, stage, json);
  if (made === undefined || canonicalJson(made) !== canonicalJson(json)) return fail('round-altered', [], { stage });
  return ok(made);
};
