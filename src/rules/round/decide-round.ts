import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Result } from '../../models/result.js';
import { fail, ok } from '../../models/result.js';
import { computeFacts } from '../catalogue/compute.js';
import type { Computation } from '../catalogue/compute.js';
import type { Formula } from '../catalogue/formula.js';
import { showDay } from '../language/show.js';
import { parseSheet } from '../language/sheet.js';
import type { Sheet } from '../language/decide.js';
import { authority, effectiveDate } from '../promotion/decision.js';
import { promotionStep } from '../salary/steps.js';
import type { RoundApplication } from './application.js';
import { standingsOf } from './place-round.js';
import type { DecidedRound, DecisionDates, NominatedRound, Nomination, Replacement, RoundDecision } from './stages.js';

type Given = Readonly<Record<string, unknown>>;

const computed = (formula: Formula, facts: Given, asOf: string): Computation => {
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return computeFacts(formula, parseSheet(formula.premises.registry, said as Sheet<unknown>), { asOf });
};

/** A result of a formula, of the type that it is; `null` where it is not known. */
const textIn = ({ results }: Computation, name: string): string | null => {
  const found = results[name];
  return typeof found === 'string' ? found : null;
};
const numberIn = ({ results }: Computation, name: string): number | null => {
  const found = results[name];
  return typeof found === 'number' ? found : null;
};

const general = 'general';

const decisionOn = (
  { applicant, post }: Nomination,
  { facts, step, scale }: RoundApplication,
  rank: number,
  { issuedOn, startedWorkOn = {} }: DecisionDates,
): RoundDecision => {
  const started = Object.hasOwn(startedWorkOn, applicant) ? startedWorkOn[applicant] : undefined;
  const effect = computed(
    effectiveDate,
    { 'decision.issuedOn': issuedOn, 'decision.startedWorkOn': started },
    issuedOn,
  );
  const by = computed(authority, { 'target.rank': rank }, issuedOn);
  // The formula of the step is of the general scale (CSL 18-b); of another one it would be wrong.
  const old = scale === general ? { 'old.rank': facts['employee.rank'], 'old.step': step } : {};
  const pay = computed(promotionStep, { ...old, 'new.rank': rank }, issuedOn);
  return {
    applicant,
    post,
    rank,
    authority: textIn(by, 'authority'),
    issuedOn: showDay(parseCivilDate(issuedOn)),
    effectiveOn: textIn(effect, 'effectiveOn'),
    paidFrom: textIn(effect, 'paidFrom'),
    step: numberIn(pay, 'new.step'),
    basic: numberIn(pay, 'new.basic'),
    unknown: [...new Set([effect, by, pay].flatMap(({ unknown }) => Object.values(unknown).flat()))],
  };
};

const decided = (
  round: NominatedRound | DecidedRound,
  nominations: readonly Nomination[],
  dates: DecisionDates,
): readonly RoundDecision[] => {
  const applications = new Map(round.applications.map((of) => [of.applicant, of]));
  const posts = new Map(round.announcement.posts.map((post) => [post.id, post]));
  return nominations.flatMap((nomination) => {
    const [of, post] = [applications.get(nomination.applicant), posts.get(nomination.post)];
    return of === undefined || post === undefined ? [] : [decisionOn(nomination, of, post.rank, dates)];
  });
};

/**
 * Decides a round (إصدار قرارات الترقية): for each nominee by whom the decision is issued, from when it takes effect (never
 * before it is issued, art. 58), the new rank, and the step and basic salary in it (Civil Service Law, art. 18-b).
 *
 * @param round a round with its nominations
 * @param dates civil dates on which the decisions are issued, and on which the promoted start work where that is known
 * @returns the round with its decisions; salaries in halalas a month
 * @throws MartabaError those of civil dates, and `no-law-in-force`
 * @example
 * ```ts
 * import { decideRound, receiveRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H', step: 5,
 *   marks: { performance }, facts: { 'employee.rank': 6 },
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5)] });
 * if (!received.ok) throw new Error('not read');
 * const nominations = [{ applicant: 'E-1', post: 'P-1', wish: 1 }];
 * const given = { eligibility: [], scores: [], orders: [], nominations, waived: [] };
 * const nominated = { ...received.value, ...given, stage: 'nominated' } as const;
 * const [decision] = decideRound(nominated, { issuedOn: '1447-02-01H' }).decisions;
 * decision?.effectiveOn; // '1447-02-01H'
 * decision?.step; // 3
 * decision?.unknown; // ['decision.startedWorkOn']
 * ```
 */
export const decideRound = (round: NominatedRound, dates: DecisionDates): DecidedRound => ({
  ...round,
  stage: 'decided',
  dates,
  decisions: decided(round, round.nominations, dates),
  replacements: [],
});

/** The next in line for a post among those who are eligible, wish for it, have no post and did not waive. */
const nextInLine = (round: DecidedRound, post: string, waived: readonly string[]): readonly string[] => {
  const criteria = round.announcement.posts.find(({ id }) => id === post)?.criteria ?? '';
  const standing = standingsOf(round).get(criteria);
  const out = new Set([...waived, ...round.decisions.map(({ applicant }) => applicant)]);
  const fit = round.eligibility
    .filter((one) => one.post === post && one.outcome === 'eligible' && !out.has(one.applicant))
    .map(({ applicant }) => applicant)
    .filter((id) => standing?.has(id) === true);
  const best = Math.min(...fit.map((id) => standing?.get(id) ?? Infinity));
  return fit.filter((id) => standing?.get(id) === best);
};

/**
 * Takes back a decision that its holder waived (التنازل بعد القرار), where the announcement allows it after the decision, and
 * gives the place to the next in line. Decisions of others stand: nobody who has a post is moved.
 *
 * @param round a decided round
 * @param applicant who waives
 * @param dates when the decision for the next in line is issued
 * @returns the round; or `waiver-not-allowed`, `not-a-nominee`, or `equals-next-in-line` with their number, where a further
 * element is needed first
 * @throws MartabaError as {@link decideRound} does
 * @example
 * ```ts
 * import { completeRound, decideRound, receiveRound, waiveDecision } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer', waiver: 'after-decision',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: {},
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5), by('E-2', 4)] });
 * if (!received.ok) throw new Error('not read');
 * const eligible = { post: 'P-1', outcome: 'eligible', because: [], conflict: false } as const;
 * const eligibility = received.value.applications.map(({ applicant }) => ({ ...eligible, applicant }));
 * const placed = completeRound({ ...received.value, stage: 'judged', eligibility });
 * const decided = placed.stage === 'nominated' && decideRound(placed, { issuedOn: '1447-02-01H' });
 * const after = decided && waiveDecision(decided, 'E-1', { issuedOn: '1447-03-01H' });
 * after && after.ok && after.value.decisions.map(({ applicant }) => applicant); // ['E-2']
 * ```
 */
export const waiveDecision = (round: DecidedRound, applicant: string, dates: DecisionDates): Result<DecidedRound> => {
  if (round.announcement.waiver !== 'after-decision') return fail('waiver-not-allowed', ['announcement', 'waiver']);
  const given = round.decisions.find((one) => one.applicant === applicant);
  if (given === undefined) return fail('not-a-nominee', ['applicant']);
  const { post } = given;
  const waived = [...round.waived, applicant];
  const next = nextInLine(round, post, waived);
  if (next.length > 1) return fail('equals-next-in-line', ['applicant'], { count: next.length });
  const [id = null] = next;
  const replacement: Replacement = { waived: applicant, post, applicant: id, dates };
  const kept = round.nominations.filter((one) => one.applicant !== applicant);
  const wish = round.applications.find((of) => of.applicant === id)?.wishes.indexOf(post) ?? -1;
  const nomination = id === null ? [] : [{ applicant: id, post, wish: wish + 1 }];
  return ok({
    ...round,
    waived,
    nominations: [...kept, ...nomination],
    decisions: [...round.decisions.filter((one) => one.applicant !== applicant), ...decided(round, nomination, dates)],
    replacements: [...round.replacements, replacement],
  });
};
