import { columnsOfFacts } from '../columns/columns-of.js';
import { outcomes } from '../columns/verdicts.js';
import type { Decision } from '../language/decision.js';
import { decide } from '../language/decide.js';
import type { Sheet } from '../language/decide.js';
import type { RuleSet } from '../language/rule-set.js';
import type { Facts } from '../language/sheet.js';
import { parseSheet } from '../language/sheet.js';
import { promotionRules } from '../promotion/types/kinds.js';
import type { RoundAnnouncement, RoundPost } from './announcement.js';
import type { RoundApplication } from './application.js';
import { byId } from './application.js';
import type { WishJudge } from './columns/judge-wishes.js';
import { compileWishes } from './columns/judge-wishes.js';
import type { JudgedRound, ReceivedRound, WishEligibility } from './stages.js';

/** The last judge compiled of each type: a round is judged again and again on one day, to say what a correction changes. */
const compiled = new WeakMap<RuleSet, { readonly settings: string; readonly judge: WishJudge }>();

const judgeFor = (set: RuleSet, { considerationDate: asOf, readings }: RoundAnnouncement): WishJudge => {
  const settings = JSON.stringify([asOf, Object.entries(readings).toSorted(([a], [b]) => byId(a, b))]);
  const last = compiled.get(set);
  if (last?.settings === settings) return last.judge;
  const judge = compileWishes(set, { asOf, readings });
  compiled.set(set, { settings, judge });
  return judge;
};

const postFacts = ({ facts, rank }: RoundPost): Readonly<Record<string, unknown>> => ({
  ...facts,
  'target.rank': rank,
});

/** The facts of posts as rows. An applicant who says what a post leaves open wishes for a row of his own. */
interface PostRows {
  readonly rows: readonly Facts[];
  readonly rowFor: (post: string, own: Facts) => number;
}

const postRows = (set: RuleSet, announced: readonly RoundPost[]): PostRows => {
  const rows = announced.map((post) => parseSheet(set.registry, postFacts(post) as Sheet<unknown>));
  const rowOf = new Map(announced.map(({ id }, row) => [id, row]));
  const names = new Set(rows.flatMap((facts) => Object.keys(facts)));
  const rowFor = (post: string, own: Facts): number => {
    const row = rowOf.get(post);
    const of = row === undefined ? {} : (rows[row] ?? {});
    const said = Object.keys(own).filter((name) => names.has(name) && !Object.hasOwn(of, name));
    if (row !== undefined && said.length === 0) return row;
    return rows.push({ ...Object.fromEntries(said.map((name) => [name, own[name]])), ...of }) - 1;
  };
  return { rows, rowFor };
};

/** The blocking rules whose bits are set in the words of a wish. */
const rulesIn = (set: RuleSet, bits: Uint32Array, words: number, at: number): readonly string[] =>
  set.rules
    .filter(({ severity, kind }, i) => {
      const isSet = ((bits[at * words + (i >> 5)] ?? 0) & (1 << (i & 31))) !== 0;
      return isSet && severity === 'blocking' && kind !== 'consistency';
    })
    .map(({ id }) => id);

/**
 * Judges each wish of each applicant by the rules of the type of promotion on the date of consideration (التحقق من توافر
 * الشروط).
 *
 * @param round the applications as they were received
 * @throws MartabaError `no-law-in-force` and `reading-unknown`
 * @example
 * ```ts
 * import { judgeEligibility, receiveRound } from 'martaba/rules';
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
 * const [judged] = judgeEligibility(received.value).eligibility;
 * judged?.outcome; // 'ineligible'
 * judged?.because; // ['promotion.bar.suspension']
 * ```
 */
export const judgeEligibility = (round: ReceivedRound): JudgedRound => {
  const { announcement, applications } = round;
  const set: RuleSet = promotionRules[announcement.type];
  const posts = postRows(set, announcement.posts);
  const sheets = applications.map(({ facts }) => parseSheet(set.registry, facts as Sheet<unknown>));
  const wished = applications.flatMap(({ applicant, wishes }, row) =>
    wishes.map((post) => ({ applicant, post, row: posts.rowFor(post, sheets[row] ?? {}) })),
  );
  const offsets = new Int32Array(applications.length + 1);
  applications.forEach(({ wishes }, row) => (offsets[row + 1] = (offsets[row] ?? 0) + wishes.length));
  const { words, outcome, reasons, unknown, conflict } = judgeFor(set, announcement)(
    columnsOfFacts(set.registry, sheets),
    columnsOfFacts(set.registry, posts.rows),
    { offsets, posts: Int32Array.from(wished, ({ row }) => row) },
  );
  const eligibility = wished.map(({ applicant, post }, at): WishEligibility => {
    const found = outcomes[outcome[at] ?? 2] ?? 'undetermined';
    const because = found === 'eligible' ? [] : rulesIn(set, found === 'ineligible' ? reasons : unknown, words, at);
    return { applicant, post, outcome: found, because, conflict: conflict[at] === 1 };
  });
  return { ...round, stage: 'judged', eligibility };
};

/** The whole decision on a wish, to be explained. */
export const decideWish = (
  { type, considerationDate, readings }: RoundAnnouncement,
  { facts }: RoundApplication,
  post: RoundPost,
): { readonly set: RuleSet; readonly sheet: Sheet<unknown>; readonly decision: Decision } => {
  const set: RuleSet = promotionRules[type];
  const sheet = { ...facts, ...postFacts(post) } as Sheet<unknown>;
  return { set, sheet, decision: decide(set, sheet, { asOf: considerationDate, readings }) };
};
