import type { LocalText } from '../../../models/text/language.js';

/** How a part that is less than one unit, or less than a hundredth of a point, counts. */
export type PointRounding = 'down' | 'nearest' | 'up';

/** So many points for each rating (جدول): the rating's name or number, and its points. */
export interface TableScoring {
  readonly by: 'table';
  readonly points: Readonly<Record<string, number>>;
}

/** The share that a mark has of its greatest (نسبة من الحد الأعلى), of the weight. */
export interface ShareScoring {
  readonly by: 'share';
  /** The greatest mark. */
  readonly of: number;
  /** How a fraction of a hundredth of a point counts; `down` unless said. */
  readonly rounding?: PointRounding;
}

/** So many points for each so many hours or years (لكل وحدة), with a least and a greatest amount that count. */
export interface UnitScoring {
  readonly by: 'unit';
  /** How much one unit is: 5, for points for each five hours. */
  readonly unit: number;
  /** Points for each unit. */
  readonly each: number;
  /** Below it nothing counts; 0 unless said. */
  readonly least?: number;
  /** What is above it does not count. */
  readonly greatest?: number;
  /** How a fraction of a unit counts; `down` unless said, and `exact` for its share. */
  readonly fraction?: PointRounding | 'exact';
}

/** Points for each unit, by the band that the unit lies in (شرائح): one a year for the first four, then one and a half. */
export interface BandScoring {
  readonly by: 'band';
  /** In order; each from the end of the one before. What is above the last does not count. */
  readonly bands: readonly { readonly upTo: number; readonly each: number }[];
  /** How a fraction of a unit counts; `down` unless said. */
  readonly fraction?: PointRounding | 'exact';
}

/** Points by the highest threshold that is reached (حدود): 60 and over, 80 and over. */
export interface ThresholdScoring {
  readonly by: 'threshold';
  /** In order of `from`. Below the first there are no points. */
  readonly thresholds: readonly { readonly from: number; readonly points: number }[];
}

/** A sub-criterion (معيار فرعي) with its own ceiling. */
export interface SubCriterion {
  readonly id: string;
  readonly label: LocalText;
  /** Its ceiling in points. */
  readonly most: number;
  readonly scoring: SimpleScoring;
}

/** The sum of sub-criteria, each up to its own ceiling (مجموع معايير فرعية). */
export interface SumScoring {
  readonly by: 'sum';
  readonly parts: readonly SubCriterion[];
}

export type SimpleScoring = TableScoring | ShareScoring | UnitScoring | BandScoring | ThresholdScoring;

/** How a mark in a criterion is turned into points (طريقة احتساب النقاط). */
export type Scoring = SimpleScoring | SumScoring;

/** What a candidate has in a criterion: a rating, a number, or one of these for each sub-criterion. */
export type SimpleMark = number | string;
export type CriterionMark = SimpleMark | Readonly<Record<string, SimpleMark>>;
