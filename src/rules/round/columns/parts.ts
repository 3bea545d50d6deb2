import type { ColumnSettings, Kernel } from '../../columns/compile-columns.js';
import { compileLowered } from '../../columns/compile-columns.js';
import { layoutOf } from '../../columns/layout.js';
import type { PairJudge } from '../../columns/pairs.js';
import { compilePairs } from '../../columns/pairs.js';
import type { VerdictShape } from '../../columns/verdicts.js';
import { analyse } from '../../language/analysis.js';
import type { LoweredSet } from '../../language/lower-set.js';
import { splitRules } from './split-rules.js';

/** Rules that hang on both sides, compiled for pairs of an applicant and a post. */
export interface PairPart extends VerdictShape {
  /** The facts of a post that they read. */
  readonly ofPost: readonly string[];
  readonly judge: PairJudge;
}

/** A set in parts that are judged as rarely as they can be (see {@link splitRules}). Their bits are those of the whole set. */
export interface CompiledParts {
  readonly ofApplicant: Kernel | undefined;
  readonly ofPost: Kernel | undefined;
  readonly ofBoth: readonly PairPart[];
}

/**
 * Compiles a set in parts, by which facts are those of posts.
 *
 * @param lowered the set as it stands on one day
 * @param isOfPost whether a fact is one of the posts
 * @param way whether code may be emitted
 */
export const compileParts = (
  lowered: LoweredSet,
  isOfPost: (fact: string) => boolean,
  way: ColumnSettings['way'],
): CompiledParts => {
  const parts = splitRules(lowered.set, isOfPost).map(({ set, ofApplicant, ofPost }) => {
    const { derived } = analyse(set);
    const some: LoweredSet = {
      ...lowered,
      rules: lowered.rules.filter(({ rule }) => set.rules.includes(rule)),
      derived: lowered.derived.filter((name) => derived.includes(name)),
    };
    return { ofApplicant, ofPost, lowered: { ...some, set }, layout: layoutOf(some) };
  });
  const of = (applicant: boolean, post: boolean) =>
    parts.filter(({ ofApplicant, ofPost }) => ofApplicant.length > 0 === applicant && ofPost.length > 0 === post);
  const alone = (among: typeof parts): Kernel | undefined => {
    const [part] = among;
    return part && compileLowered(part.lowered, part.layout, way);
  };
  return {
    // Rules that hang on no fact at all say the same of everybody.
    ofApplicant: alone([...of(true, false), ...of(false, false)]),
    ofPost: alone(of(false, true)),
    ofBoth: of(true, true).map((part) => ({
      words: part.layout.words,
      conflictWords: part.layout.conflictWords,
      ofPost: part.ofPost,
      judge: compilePairs(part.lowered, part.layout, { left: part.ofApplicant, right: part.ofPost }, way),
    })),
  };
};
