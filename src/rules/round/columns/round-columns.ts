import type { Columns } from '../../columns/columns.js';
import type { AnnouncedCriteria } from '../../promotion/criteria/announced.js';
import type { CriterionName } from '../../promotion/comparison/criteria.js';
import type { GivenRows, PlaceColumns, WishColumns } from './give-rows.js';
import type { OrderedRows } from './order-rows.js';
import type { WishVerdicts } from './said.js';

/** The points of every applicant under a set of criteria. */
export interface ScoreColumns {
  /** What was announced: the weights and the tie-breakers. */
  readonly criteria: Pick<AnnouncedCriteria, 'criteria' | 'tieBreakers'>;
  /** By criterion, hundredths of a point of every applicant. A criterion that only breaks ties may be absent: 0 of everybody. */
  readonly parts: Readonly<Partial<Record<CriterionName, Int32Array>>>;
  /** 1 for who is compared; without it everybody is who is eligible for one of the posts. */
  readonly compared?: Uint8Array;
}

/** A round as columns: applicants and posts are rows. */
export interface RoundColumns {
  /** The facts of the applicants, as `columnsOf` makes them. */
  readonly applicants: Columns;
  /** The facts of the posts, with the rank of each as `target.rank`. */
  readonly posts: Columns;
  readonly wishes: WishColumns;
  /** How many places each post has, and by which of the scores they are given. */
  readonly places: PlaceColumns;
  readonly scores: readonly ScoreColumns[];
  /** Date of appointment of each applicant, days since 1970-01-01. */
  readonly appointedOn: Int32Array;
}

/** What came of a round over columns. */
export interface RoundRows extends GivenRows {
  readonly eligibility: WishVerdicts;
  /** By scores, the order of those who are compared. */
  readonly orders: readonly OrderedRows[];
}
