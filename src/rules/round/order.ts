import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { CriterionName } from '../promotion/comparison/criteria.js';
import { elementsOf } from '../promotion/comparison/order.js';
import type { AnnouncedCriteria } from '../promotion/criteria/announced.js';
import type { FurtherElement } from './announcement.js';
import type { RoundApplication } from './application.js';
import { byId } from './application.js';
import type { OrderedRound, RoundOrder, RoundPlace, RoundScore, ScoredRound, SetApartBy } from './stages.js';

interface Candidate {
  readonly applicant: string;
  /** What sets apart, element by element; the greater goes before. */
  readonly elements: readonly number[];
}

const isCriterion = (by: SetApartBy): by is CriterionName =>
  by !== 'points' && by !== 'seniority' && by !== 'appointmentDate' && by !== 'further';

/** What an element says of a candidate. The earlier appointment is the senior. */
export const valueOf = (by: SetApartBy, { hundredths, parts }: RoundScore, appointed: number): number => {
  if (by === 'points') return hundredths;
  if (isCriterion(by)) return parts.find(({ criterion }) => criterion === by)?.hundredths ?? 0;
  return -appointed;
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (b[i] ?? 0) - (a[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Equals set apart by a further element, if each of them has a value in it. */
const refine = (equal: readonly string[], { values }: FurtherElement): readonly (readonly string[])[] => {
  if (equal.length < 2 || !equal.every((id) => Object.hasOwn(values, id))) return [equal];
  const groups = grouped(equal, values);
  return [...groups].toSorted(([a], [b]) => b - a).map(([, ids]) => ids);
};

const grouped = (ids: readonly string[], values: Readonly<Record<string, number>>): ReadonlyMap<number, string[]> => {
  const groups = new Map<number, string[]>();
  for (const id of ids) {
    const value = values[id] ?? 0;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [id]);
    else group.push(id);
  }
  return groups;
};

const placesOf = (
  criteria: AnnouncedCriteria,
  candidates: readonly Candidate[],
  further: readonly FurtherElement[],
): readonly RoundPlace[] => {
  const by = elementsOf(criteria);
  const sorted = candidates.toSorted((a, b) => compare(a.elements, b.elements) || byId(a.applicant, b.applicant));
  const places: RoundPlace[] = [];
  let place = 1;
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i] as Candidate;
    let end = i + 1;
    while (end < sorted.length && compare(first.elements, (sorted[end] as Candidate).elements) === 0) end += 1;
    const before = sorted[i - 1];
    const apart = before && by[first.elements.findIndex((value, at) => value !== before.elements[at])];
    const equal = sorted.slice(i, end).map(({ applicant }) => applicant);
    const classes = further.reduce<readonly (readonly string[])[]>(
      (sofar, element) => sofar.flatMap((one) => refine(one, element)),
      [equal],
    );
    classes.forEach((applicants, at) => {
      const behindBy = at > 0 ? 'further' : apart;
      places.push({ place, applicants, ...(behindBy === undefined ? {} : { behindBy }) });
      place += applicants.length;
    });
    i = end;
  }
  return places;
};

const appointedDays = new WeakMap<readonly RoundApplication[], ReadonlyMap<string, number>>();

/** By applicant, the day of appointment; read once, for one round may be put in order again and again. */
const appointedIn = (applications: readonly RoundApplication[]): ReadonlyMap<string, number> => {
  const known = appointedDays.get(applications);
  if (known !== undefined) return known;
  const read = new Map(applications.map((of) => [of.applicant, parseCivilDate(of.appointedOn)]));
  appointedDays.set(applications, read);
  return read;
};

/**
 * Puts the candidates in order under each set of criteria (ترتيب المرشحين), by art. 52-d of the HR regulation: the points;
 * the announced tie-breakers in their order, the date of appointment behind them where it is not one of them; and the
 * further elements that the agency named. Those who are then still equal share a place: there is never an arbitrary order.
 *
 * @param round a round whose candidates are scored
 * @example
 * ```ts
 * import { orderRound, receiveRound, scoreRound } from 'martaba/rules';
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
 *   marks: { performance }, facts: {},
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 4), by('E-2', 4), by('E-3', 5)] });
 * if (!received.ok) throw new Error('not read');
 * const eligible = { post: 'P-1', outcome: 'eligible', because: [], conflict: false } as const;
 * const eligibility = received.value.applications.map(({ applicant }) => ({ ...eligible, applicant }));
 * const { orders } = orderRound(scoreRound({ ...received.value, stage: 'judged', eligibility }));
 * orders[0]?.places.map(({ place, applicants }) => [place, ...applicants]); // [[1, 'E-3'], [2, 'E-1', 'E-2']]
 * ```
 */
export const orderRound = (round: ScoredRound): OrderedRound => {
  const { announcement, applications, scores } = round;
  const appointed = appointedIn(applications);
  const orders = announcement.criteria.map((criteria): RoundOrder => {
    const elements = elementsOf(criteria);
    const candidates = scores
      .filter((score) => score.criteria === criteria.id)
      .map((score) => ({
        applicant: score.applicant,
        elements: elements.map((by) => valueOf(by, score, appointed.get(score.applicant) ?? 0)),
      }));
    return { criteria: criteria.id, places: placesOf(criteria, candidates, announcement.further) };
  });
  return { ...round, stage: 'ordered', orders };
};
