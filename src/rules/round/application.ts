import type { Issue } from '../../models/result.js';
import type { CriterionName } from '../promotion/comparison/criteria.js';
import type { CriterionMark } from '../promotion/criteria/scoring.js';

/** An application in a round (طلب في المفاضلة), or a candidate whom the agency takes in. */
export interface RoundApplication {
  /** An opaque id; never a national ID. */
  readonly applicant: string;
  /** Civil date; absent where nobody applies. */
  readonly submittedOn?: string;
  /** Posts, the dearest first. */
  readonly wishes: readonly string[];
  /** Date of appointment, a civil date; the earlier is the senior. */
  readonly appointedOn: string;
  /** The pay scale of his rank. */
  readonly scale: string;
  /** His step in it, for the step after the promotion. */
  readonly step?: number;
  /** For shares by group: anything the agency wants to compare by. */
  readonly group?: string;
  /** What the rules must know of him, by the public names: `employee.rank`. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly marks: Readonly<Partial<Record<CriterionName, CriterionMark>>>;
}

/** Something of the input that was refused, while the rest of the round goes on. */
export interface Refusal {
  readonly stage: 'received' | 'scored';
  /** Whose; absent where it is of a post or of criteria. */
  readonly applicant?: string;
  /** What is refused: the whole application, one wish of it, a post, or a set of criteria. */
  readonly what: 'application' | 'wish' | 'post' | 'criteria';
  /** The post or the criteria, where it is not the whole application. */
  readonly id?: string;
  readonly issues: readonly Issue[];
}

/** Ids in the order of their code units, so that the order of the input never matters. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
