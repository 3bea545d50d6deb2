import type { CriterionName } from '../promotion/comparison/criteria.js';
import type { Element } from '../promotion/comparison/order.js';
import type { SubPoints } from '../promotion/criteria/points.js';
import type { Outcome } from '../language/rule-set.js';
import type { RoundAnnouncement } from './announcement.js';
import type { Refusal, RoundApplication } from './application.js';

/** What every stage of a round holds: all of it is plain JSON, to be saved, resumed and audited. */
interface Kept {
  readonly format: 'martaba-round/1';
  readonly announcement: RoundAnnouncement;
  /** Those that were accepted, by applicant. */
  readonly applications: readonly RoundApplication[];
  readonly refusals: readonly Refusal[];
}

/** Applications were received (استلام الطلبات). */
export interface ReceivedRound extends Kept {
  readonly stage: 'received';
}

/** Whether an applicant is eligible to be considered for a post that he wishes for, and by which rules not. */
export interface WishEligibility {
  readonly applicant: string;
  readonly post: string;
  readonly outcome: Outcome;
  /** The blocking rules that refuse, or that are open where nothing refuses. */
  readonly because: readonly string[];
  /** Whether the facts contradict one another. */
  readonly conflict: boolean;
}

interface WithEligibility extends Kept {
  readonly eligibility: readonly WishEligibility[];
}

/** Eligibility was judged, wish by wish (التحقق من الشروط). */
export interface JudgedRound extends WithEligibility {
  readonly stage: 'judged';
}

/** Points in one criterion, in hundredths of a point. */
export interface RoundPart {
  readonly criterion: CriterionName;
  /** Its weight in points; 0 where it only breaks ties, and counts in no sum. */
  readonly weight: number;
  readonly hundredths: number;
  readonly parts?: readonly SubPoints[];
}

/** An applicant's points under a set of criteria. */
export interface RoundScore {
  readonly applicant: string;
  readonly criteria: string;
  /** The sum of the weighed parts. */
  readonly hundredths: number;
  readonly parts: readonly RoundPart[];
}

interface WithScores extends WithEligibility {
  readonly scores: readonly RoundScore[];
}

/** Candidates were scored (احتساب النقاط). */
export interface ScoredRound extends WithScores {
  readonly stage: 'scored';
}

/** What sets a candidate behind the one before him. */
export type SetApartBy = Element | 'further';

/** Candidates whom nothing announced sets apart share a place. */
export interface RoundPlace {
  /** 1 for the first. */
  readonly place: number;
  readonly applicants: readonly string[];
  /** What set them behind the place before; absent for the first. */
  readonly behindBy?: SetApartBy;
}

/** The order of the candidates under one set of criteria (ترتيب المرشحين). */
export interface RoundOrder {
  readonly criteria: string;
  readonly places: readonly RoundPlace[];
}

interface WithOrders extends WithScores {
  readonly orders: readonly RoundOrder[];
}

/** Candidates are in order. */
export interface OrderedRound extends WithOrders {
  readonly stage: 'ordered';
}

/** Equal candidates of whom not all can have the post: the agency must name a further element (art. 52-d). */
export interface RoundTie {
  readonly criteria: string;
  readonly post: string;
  readonly applicants: readonly string[];
  /** How many of them the post still has a place for. */
  readonly places: number;
}

/** The round waits for a further element. Nobody is placed by an arbitrary order. */
export interface TiedRound extends WithOrders {
  readonly stage: 'tied';
  readonly ties: readonly RoundTie[];
  readonly waived: readonly string[];
}

/** Who is put forward for a post (الترشيح). */
export interface Nomination {
  readonly applicant: string;
  readonly post: string;
  /** Which of his wishes it is, 1 for the dearest. */
  readonly wish: number;
}

interface WithNominations extends WithOrders {
  readonly nominations: readonly Nomination[];
  /** Those who waived (المتنازلون), in the order in which they did. */
  readonly waived: readonly string[];
}

/** Posts are given. */
export interface NominatedRound extends WithNominations {
  readonly stage: 'nominated';
}

/** What a decision of promotion holds (قرار الترقية). Amounts in halalas a month, dates as civil dates of the Hijri calendar. */
export interface RoundDecision {
  readonly applicant: string;
  readonly post: string;
  readonly rank: number;
  /** Who issues it (art. 58). */
  readonly authority: string | null;
  readonly issuedOn: string;
  readonly effectiveOn: string | null;
  /** The salary is due from starting work; `null` until that is known. */
  readonly paidFrom: string | null;
  /** `null` where the step is not known. */
  readonly step: number | null;
  readonly basic: number | null;
  /** The unknown facts that what is `null` hangs on. */
  readonly unknown: readonly string[];
}

/** When the decisions of a round are issued, and when the promoted start work where that is known. Civil dates. */
export interface DecisionDates {
  readonly issuedOn: string;
  /** By applicant; the salary of the new post is due from then. */
  readonly startedWorkOn?: Readonly<Record<string, string>>;
}

/** A place that was waived after the decision, and who came next in line. */
export interface Replacement {
  readonly waived: string;
  readonly post: string;
  /** `null` where nobody is left who is eligible, wishes for it and has no post. */
  readonly applicant: string | null;
  readonly dates: DecisionDates;
}

/** Decisions are issued (صدور القرارات). */
export interface DecidedRound extends WithNominations {
  readonly stage: 'decided';
  readonly dates: DecisionDates;
  readonly decisions: readonly RoundDecision[];
  /** In the order in which they were waived. */
  readonly replacements: readonly Replacement[];
}

/** A round at any stage. */
export type Round =
  | ReceivedRound
  | JudgedRound
  | ScoredRound
  | OrderedRound
  | TiedRound
  | NominatedRound
  | DecidedRound;

/** A round whose order stands. */
export type PlacedRound = NominatedRound | DecidedRound;
