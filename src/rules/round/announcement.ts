import type { PromotionRoute, PromotionType } from '../../models/employment/promotion.js';
import type { LocalText } from '../../models/text/language.js';
import type { AnnouncedCriteria } from '../promotion/criteria/announced.js';

/** When a nominee may waive (التنازل): never, up to the decision, or after it too. Agencies differ, so the announcement says. */
export type WaiverPolicy = 'none' | 'before-decision' | 'after-decision';
export const waiverPolicies = ['none', 'before-decision', 'after-decision'] as const;

/** A post of a round (وظيفة في المفاضلة), or several that are alike. */
export interface RoundPost {
  readonly id: string;
  readonly title: LocalText;
  readonly rank: number;
  /** How many of them there are to be filled. */
  readonly places: number;
  /** The criteria by which its candidates are compared. */
  readonly criteria: string;
  /** The pay scale of its rank. */
  readonly scale: string;
  /** What the rules must know of it, by the public names: `target.vacancy`, `post.holderSeconded`. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A further element that the agency chose among the equal (art. 52-d): the greater value goes before. */
export interface FurtherElement {
  readonly label: LocalText;
  /** By applicant. It is used among equals of whom each has a value. */
  readonly values: Readonly<Record<string, number>>;
}

/** What a round is announced with (إعلان المفاضلة). Dates are civil dates. */
export interface RoundAnnouncement {
  readonly id: string;
  readonly type: PromotionType;
  readonly route: PromotionRoute;
  readonly title?: LocalText;
  readonly opensOn: string;
  /** The last day on which one may apply, included. */
  readonly lastDay: string;
  /** The date on which candidates are considered. */
  readonly considerationDate: string;
  readonly waiver: WaiverPolicy;
  readonly mostWishes?: number;
  /** The only candidates, where the announcement is to a closed group. */
  readonly candidates?: readonly string[];
  readonly criteria: readonly AnnouncedCriteria[];
  readonly posts: readonly RoundPost[];
  readonly further: readonly FurtherElement[];
  /** Options where the text of the law is open. */
  readonly readings: Readonly<Record<string, string>>;
}
