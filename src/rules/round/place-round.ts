import type { Result } from '../../models/result.js';
import { fail, ok } from '../../models/result.js';
import type { FurtherElement } from './announcement.js';
import { byId } from './application.js';
import type { PlaceSeeker, Standing } from './give-places.js';
import { placingOf } from './give-places.js';
import { orderRound } from './order.js';
import type { NominatedRound, OrderedRound, RoundTie, TiedRound } from './stages.js';

/** By set of criteria, the place of each candidate in its order. */
export const standingsOf = ({ orders }: Pick<OrderedRound, 'orders'>): ReadonlyMap<string, Standing> =>
  new Map(
    orders.map(({ criteria, places }) => [
      criteria,
      new Map(places.flatMap(({ place, applicants }) => applicants.map((id) => [id, place] as const))),
    ]),
  );

/** The applicants with the posts that they wish for and are eligible for, without those who are left out. */
export const seekersOf = (
  { applications, eligibility }: Pick<OrderedRound, 'applications' | 'eligibility'>,
  leftOut: ReadonlySet<string>,
): readonly PlaceSeeker[] => {
  const fit = new Map<string, Set<string>>();
  for (const { applicant, post, outcome } of eligibility)
    if (outcome === 'eligible') fit.set(applicant, (fit.get(applicant) ?? new Set()).add(post));
  return applications
    .filter(({ applicant }) => !leftOut.has(applicant))
    .map(({ applicant, wishes }) => ({
      id: applicant,
      wishes: wishes.filter((wish) => fit.get(applicant)?.has(wish) === true),
    }));
};

/** Gives the posts of a round under an order of its candidates. */
export type RoundPlacing = (round: OrderedRound) => NominatedRound | TiedRound;

/**
 * Makes ready what of {@link placeRound} does not hang on the order, so that one round can be placed under many.
 *
 * @param waived those who waived, who are left out
 */
export const roundPlacing = (
  of: Pick<OrderedRound, 'announcement' | 'applications' | 'eligibility'>,
  waived: readonly string[],
): RoundPlacing => {
  const { announcement, applications } = of;
  const posts = announcement.posts.map(({ id, places, criteria }) => ({ id, places, order: criteria }));
  const orders = announcement.criteria.map(({ id }) => id);
  const place = placingOf(seekersOf(of, new Set(waived)), posts, orders);
  return (round) => {
    const { given, undivided } = place(standingsOf(round));
    if (given === null) {
      const ties = undivided
        .map(({ post, order, seekers, places }): RoundTie => ({
          criteria: order,
          post,
          applicants: seekers.toSorted(byId),
          places,
        }))
        .toSorted((a, b) => byId(a.post, b.post));
      return { ...round, stage: 'tied', ties, waived };
    }
    const nominations = applications.flatMap(({ applicant, wishes }) => {
      const post = given.get(applicant);
      return post === undefined ? [] : [{ applicant, post, wish: wishes.indexOf(post) + 1 }];
    });
    return { ...round, stage: 'nominated', nominations, waived };
  };
};

/**
 * Gives the posts and nominates (إعطاء الوظائف والترشيح). Where equals are left of whom a post cannot take all, nobody is
 * placed: the round waits for the further element of art. 52-d, which {@link breakTies} brings.
 *
 * @param round a round whose candidates are in order
 * @param waived those who waived, who are left out
 * @example
 * ```ts
 * import { orderRound, placeRound, receiveRound, scoreRound } from 'martaba/rules';
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
 * const received = receiveRound({ announcement, applications: [by('E-1', 5), by('E-2', 4)] });
 * if (!received.ok) throw new Error('not read');
 * const eligible = { post: 'P-1', outcome: 'eligible', because: [], conflict: false } as const;
 * const eligibility = received.value.applications.map(({ applicant }) => ({ ...eligible, applicant }));
 * const judged = { ...received.value, stage: 'judged', eligibility } as const;
 * const placed = placeRound(orderRound(scoreRound(judged)));
 * placed.stage === 'nominated' && placed.nominations; // [{ applicant: 'E-1', post: 'P-1', wish: 1 }]
 * ```
 */
export const placeRound = (round: OrderedRound, waived: readonly string[] = []): NominatedRound | TiedRound =>
  roundPlacing(round, waived)(round);

/**
 * Goes on with a round that waits for a further element (عنصر مرجح آخر تختاره الجهة بين المتساوين).
 *
 * @param round the round with its equals
 * @param further the element, with a value for each of the equals; it becomes part of the announcement
 * @returns the round with its nominations, or with the equals who are still left
 * @example
 * ```ts
 * import { breakTies, completeRound, receiveRound } from 'martaba/rules';
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
 * const received = receiveRound({ announcement, applications: [by('E-1', 4), by('E-2', 4)] });
 * if (!received.ok) throw new Error('not read');
 * const eligible = { post: 'P-1', outcome: 'eligible', because: [], conflict: false } as const;
 * const eligibility = received.value.applications.map(({ applicant }) => ({ ...eligible, applicant }));
 * const tied = completeRound({ ...received.value, stage: 'judged', eligibility });
 * tied.stage; // 'tied'
 * const years = { label: { ar: 'سنوات الخبرة', en: 'Years of experience' }, values: { 'E-1': 4, 'E-2': 7 } };
 * const placed = tied.stage === 'tied' ? breakTies(tied, years) : tied;
 * placed.stage === 'nominated' && placed.nominations[0]?.applicant; // 'E-2'
 * ```
 */
export const breakTies = (round: TiedRound, further: FurtherElement): NominatedRound | TiedRound => {
  const { ties: _ties, waived, orders: _orders, ...rest } = round;
  const announcement = { ...round.announcement, further: [...round.announcement.further, further] };
  return placeRound(orderRound({ ...rest, announcement, stage: 'scored' }), waived);
};

/**
 * Takes a nominee out who waives (التنازل), and places the round without him: the next in line moves up, and nobody else
 * loses.
 *
 * @param round a round with its nominations
 * @param applicant who waives
 * @returns the round, or `waiver-not-allowed` where its announcement has none, or `not-a-nominee`
 * @example
 * ```ts
 * import { completeRound, receiveRound, waiveNomination } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer', waiver: 'before-decision',
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
 * const after = placed.stage === 'nominated' ? waiveNomination(placed, 'E-1') : undefined;
 * after?.ok && after.value.stage === 'nominated' && after.value.nominations[0]?.applicant; // 'E-2'
 * ```
 */
export const waiveNomination = (round: NominatedRound, applicant: string): Result<NominatedRound | TiedRound> => {
  if (round.announcement.waiver === 'none') return fail('waiver-not-allowed', ['announcement', 'waiver']);
  if (!round.nominations.some((one) => one.applicant === applicant)) return fail('not-a-nominee', ['applicant']);
  const { nominations: _nominations, waived, ...rest } = round;
  return ok(placeRound({ ...rest, stage: 'ordered' }, [...waived, applicant]));
};
