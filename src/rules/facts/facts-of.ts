import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { DualDate } from '../../models/calendar/dual-date.js';
import { formatDuration } from '../../models/calendar/duration.js';
import type { Employee } from '../../models/employment/employee.js';
import type { Provenance } from '../../models/employment/history.js';
import type { Post } from '../../models/employment/post.js';
import type { Dated } from '../language/history.js';
import { known } from './known.js';
import { periodsOf } from './periods-of.js';
import { rankSince, timeInRank } from './ranks-held.js';
import { ratingsOf } from './ratings-of.js';
import type { RecordHistory } from './record.js';
import { datedValues, stretchOf, weakest } from './stretches.js';

/** A list of the record with whether it is complete, as sure as the least sure of its entries. */
const listed = <T>(
  items: readonly { readonly item: T; readonly provenance: Provenance }[],
  complete: boolean,
  source: string,
): readonly Dated<{ readonly items: readonly T[]; readonly complete: boolean }>[] => [
  {
    value: { items: items.map(({ item }) => item), complete },
    provenance: { kind: weakest(items.map(({ provenance }) => provenance)), source },
  },
];

const text = (date: DualDate): string => date.hijri;

const penaltiesOf = ({ penalties, complete }: Employee) =>
  listed(
    penalties.map(({ type, days, issuedOn, executedOn, committedOn, deferUntil, provenance }) => ({
      item: known({
        type,
        days,
        issuedOn: text(issuedOn),
        executedOn: executedOn && text(executedOn),
        committedOn: committedOn && text(committedOn),
        deferUntil: deferUntil && text(deferUntil),
      }),
      provenance,
    })),
    complete,
    'penalties',
  );

const promotionsOf = ({ promotions, complete }: Employee) =>
  listed(
    promotions.map(({ type, effectiveOn, provenance }) => ({
      item: { type, effectiveOn: text(effectiveOn) },
      provenance,
    })),
    complete,
    'promotions',
  );

/**
 * A qualification whose verification was rejected is not one; the level of one whose equivalence is not granted is not
 * known.
 */
const qualificationsOf = ({ qualifications, complete }: Employee) =>
  listed(
    qualifications
      .filter(({ verification }) => verification !== 'rejected')
      .map(({ level, awardedOn, equivalence, verification }) => ({
        item: known({
          level: equivalence === undefined || equivalence.status === 'granted' ? level : undefined,
          awardedOn: text(awardedOn),
        }),
        provenance: verification === 'verified' ? ('verified' as const) : ('self-declared' as const),
      })),
    complete,
    'qualifications',
  );

const periodsListed = (of: Employee) =>
  listed(
    periodsOf(of).map(({ period, provenance }) => ({ item: period, provenance })),
    of.complete,
    'leaves, secondments, studies, absences, suspensions, training',
  );

/** The length of the course that is attended, in days; of two at once, the longer. */
const courseDaysOf = ({ training, complete }: Employee): readonly Dated<number>[] => {
  const stretches = training.map((course) => {
    const stretch = stretchOf(course, 0);
    // A course of which no last day is known has no known length.
    return { ...stretch, value: Number.isFinite(stretch.to) ? stretch.to - stretch.from : undefined };
  });
  return datedValues(stretches, 'training', {
    otherwise: complete ? 0 : undefined,
    join: (lengths) => Math.max(...lengths),
  });
};

const studying = ({ studies, complete }: Employee, kind: 'scholarship' | 'study-dispatch'): readonly Dated<boolean>[] =>
  datedValues(
    studies.filter((study) => study.kind === kind).map((study) => stretchOf(study, true)),
    'studies',
    { otherwise: complete ? false : undefined },
  );

/**
 * The facts about an employee (وقائع الموظف), by the names of the law, each with the days on which it holds and where it
 * comes from. Nothing is decided here: what the record does not say stays unknown, and only a record that says it is
 * complete says that there is none.
 *
 * @param of the record
 * @param settings.asOf civil date on which lengths of time that still grow are taken (`employee.yearsInRank12` to 14)
 * @throws MartabaError those of civil dates, for `asOf`
 * @example
 * ```ts
 * import { employeeSchema } from 'martaba/models';
 * import { at, employeeFactsOf } from 'martaba/rules';
 *
 * const of = {
 *   employeeId: 'e-1001', nationality: 'SA', regime: 'civil-service', statuses: [], positions: [], leaves: [],
 *   ranks: [{ rank: 6, step: 4, from: '1442-11-10H', lastDay: null, provenance: 'verified' }], secondments: [],
 *   studies: [], training: [], absences: [], penalties: [], qualifications: [], suspensions: [], reviews: [],
 *   promotions: [], complete: true,
 * };
 * const facts = employeeFactsOf(employeeSchema.parse(of));
 * at(facts, '1447-01-10H')['employee.rank']; // 6
 * at(facts, '1442-11-09H')['employee.rank']; // undefined
 * at(facts, '1447-01-10H')['employee.suspended']; // false
 * ```
 */
export const employeeFactsOf = (of: Employee, settings: { readonly asOf?: string } = {}): RecordHistory => {
  const takenOn = settings.asOf === undefined ? undefined : parseCivilDate(settings.asOf);
  const { complete } = of;
  return said({
    'employee.nationality': of.nationality,
    'employee.regime': of.regime,
    'employee.birthDate': of.birthDate && text(of.birthDate),
    'employee.experienceFrom': of.experienceFrom && text(of.experienceFrom),
    'employee.referredToTrial': of.referredToTrial,
    'employee.status': datedValues(
      of.statuses.map((entry) => stretchOf(entry, entry.status)),
      'statuses',
    ),
    'employee.rank': datedValues(
      of.ranks.map((entry) => stretchOf(entry, entry.rank)),
      'ranks',
    ),
    'employee.rankSince': rankSince(of),
    'employee.yearsInRank12': timeInRank(of, 12, takenOn),
    'employee.yearsInRank13': timeInRank(of, 13, takenOn),
    'employee.yearsInRank14': timeInRank(of, 14, takenOn),
    'employee.lastYearRating': ratingsOf(of),
    'employee.suspended': datedValues(
      of.suspensions.map((entry) => stretchOf(entry, true)),
      'suspensions',
      { otherwise: complete ? false : undefined },
    ),
    'employee.currentLeave': datedValues<string | null>(
      of.leaves.map((entry) => stretchOf(entry, entry.type)),
      'leaves',
      { otherwise: complete ? null : undefined },
    ),
    'employee.currentCourseDays': courseDaysOf(of),
    'employee.onScholarship': studying(of, 'scholarship'),
    'employee.onStudyDispatch': studying(of, 'study-dispatch'),
    'employee.penalties': penaltiesOf(of),
    'employee.promotions': promotionsOf(of),
    'employee.qualifications': qualificationsOf(of),
    periods: periodsListed(of),
  });
};

/**
 * The facts about a post (وقائع الوظيفة) that is to be filled, as they stand.
 *
 * @param of the post
 * @example
 * ```ts
 * import { postSchema } from 'martaba/models';
 * import { postFactsOf } from 'martaba/rules';
 *
 * const post = postSchema.parse({ number: '12', title: 'باحث', entity: 'internal:demo', rank: 7, vacancy: 'actual' });
 * postFactsOf(post); // { 'target.rank': 7, 'target.vacancy': 'actual' }
 * ```
 */
export const postFactsOf = (of: Post): RecordHistory =>
  said({
    'target.rank': of.rank,
    'target.vacancy': of.vacancy,
    'target.minExperience': of.minExperience && formatDuration(of.minExperience),
    'target.minQualification': of.minQualification,
    'post.holderSeconded': of.holderSeconded,
    'post.previousHolderDismissed': of.previousHolderDismissed,
    'dismissal.final': of.dismissalFinal,
  });

/** A history without the facts of which nothing is said: an empty list of dated values would be a list of records. */
const said = (history: RecordHistory): RecordHistory =>
  Object.fromEntries(
    Object.entries(history).filter(([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0)),
  );

/**
 * The facts about an employee and a post, ready to be projected to a date by `at`, or read by `timeline`.
 *
 * @param employee the record of the employee
 * @param post the post that is to be filled
 * @param settings.asOf civil date on which lengths of time that still grow are taken
 * @throws MartabaError those of civil dates, for `asOf`
 * @example
 * ```ts
 * import { employeeSchema, postSchema } from 'martaba/models';
 * import { at, decide, factsOf, ordinaryPromotion } from 'martaba/rules';
 *
 * const provenance = 'verified';
 * const employee = employeeSchema.parse({
 *   employeeId: 'e-1001', nationality: 'SA', regime: 'civil-service', experienceFrom: '1438-02-10H',
 *   statuses: [], positions: [], ranks: [{ rank: 6, step: 4, from: '1442-11-10H', lastDay: null, provenance }],
 *   leaves: [], secondments: [], studies: [], training: [], absences: [], penalties: [], qualifications: [],
 *   suspensions: [{ from: '1446-12-01H', lastDay: '1447-01-29H', provenance }],
 *   reviews: [{ rating: 4, approvedOn: '1446-07-01H', provenance }], promotions: [], complete: true,
 * });
 * const post = postSchema.parse({ number: '12', title: 'باحث', entity: 'internal:demo', rank: 7, vacancy: 'actual' });
 * const facts = factsOf(employee, post);
 * decide(ordinaryPromotion, at(facts, '1447-01-10H'), { asOf: '1447-01-10H' }).outcome; // 'ineligible': suspended
 * ```
 */
export const factsOf = (employee: Employee, post: Post, settings: { readonly asOf?: string } = {}): RecordHistory => ({
  ...employeeFactsOf(employee, settings),
  ...postFactsOf(post),
});
