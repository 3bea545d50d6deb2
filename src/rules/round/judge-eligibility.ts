import { compile, blankVerdict } from '../language/closures/compile.js';
import type { CompiledSet, Verdict } from '../language/closures/compile.js';
import type { Decision } from '../language/decision.js';
import { decide } from '../language/decide.js';
import type { Sheet } from '../language/decide.js';
import type { RuleSet } from '../language/rule-set.js';
import type { Facts, Value } from '../language/sheet.js';
import { parseSheet } from '../language/sheet.js';
import { promotionRules } from '../promotion/types/kinds.js';
import type { RoundAnnouncement, RoundPost } from './announcement.js';
import type { RoundApplication } from './application.js';
import { byId } from './application.js';
import type { JudgedRound, ReceivedRound, WishEligibility } from './stages.js';

/** The last set compiled of each type: a round is judged again and again on one day, to say what a correction changes. */
const compiled = new WeakMap<RuleSet, { readonly settings: string; readonly verdictOn: CompiledSet }>();

const compiledFor = (set: RuleSet, { considerationDate: asOf, readings }: RoundAnnouncement): CompiledSet => {
  const settings = JSON.stringify([asOf, Object.entries(readings).toSorted(([a], [b]) => byId(a, b))]);
  const last = compiled.get(set);
  if (last?.settings === settings) return last.verdictOn;
  const verdictOn = compile(set, { asOf, readings });
  compiled.set(set, { settings, verdictOn });
  return verdictOn;
};

const postFacts = ({ facts, rank }: RoundPost): Readonly<Record<string, unknown>> => ({
  ...facts,
  'target.rank': rank,
});

const because = (set: RuleSet, { outcome, unmet, unknown }: Verdict): readonly string[] => {
  if (outcome === 'eligible') return [];
  const bits = outcome === 'ineligible' ? unmet : unknown;
  return set.rules
    .filter(({ severity, kind }, i) => {
      const set = ((bits[i >> 5] ?? 0) & (1 << (i & 31))) !== 0;
      return set && severity === 'blocking' && kind !== 'consistency';
    })
    .map(({ id }) => id);
};

/**
 * Judges each wish of each applicant by the rules of the type of promotion on the date of consideration (التحقق من توافر
 * الشروط).
 *
 * @throws MartabaError `no-law-in-force` and `reading-unknown`
 */
export const judgeEligibility = (round: ReceivedRound): JudgedRound => {
  const { announcement, applications } = round;
  const set: RuleSet = promotionRules[announcement.type];
  const verdictOn = compiledFor(set, announcement);
  const into = blankVerdict(verdictOn);
  const posts = new Map<string, Facts>(
    announcement.posts.map((post) => [post.id, parseSheet(set.registry, postFacts(post) as Sheet<unknown>)]),
  );
  const names = [...new Set([...posts.values()].flatMap((facts) => Object.keys(facts)))];
  const eligibility = applications.flatMap(({ applicant, facts, wishes }): readonly WishEligibility[] => {
    const own = parseSheet(set.registry, facts as Sheet<unknown>);
    // One sheet for all his wishes: of what any post says, each post says its own, or he does.
    const sheet: Record<string, Value> = { ...own };
    return wishes.map((post) => {
      const of = posts.get(post) ?? {};
      for (const name of names) sheet[name] = Object.hasOwn(of, name) ? of[name] : own[name];
      const verdict = verdictOn(sheet, into);
      const { outcome, conflict } = verdict;
      return { applicant, post, outcome, because: because(set, verdict), conflict };
    });
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
