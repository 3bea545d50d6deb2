import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { addDuration, subtractDuration } from '../../../src/models/calendar/add-duration.js';
import { parseDuration } from '../../../src/models/calendar/duration.js';

/**
 * Promotion written a second time, by hand and rule by rule from the statements of the articles, for the facts of worked
 * cases: `undefined` is a fact that nobody has told, and a rule that needs it is open.
 */
type Sheet = Readonly<Record<string, unknown>>;
type Truth = boolean | undefined;

const not = (a: Truth): Truth => (a === undefined ? undefined : !a);
const every = (...of: readonly Truth[]): Truth =>
  of.includes(false) ? false : of.includes(undefined) ? undefined : true;
const either = (...of: readonly Truth[]): Truth =>
  of.includes(true) ? true : of.includes(undefined) ? undefined : false;

interface Period {
  readonly kind: string;
  readonly days: number;
  readonly borrower?: string;
  readonly purposeAchieved?: boolean;
  readonly convertedToLeave?: boolean;
  readonly penaltyFollowed?: boolean;
  readonly excludedByMinister?: boolean;
}

const isExcluded = (p: Period): boolean => {
  switch (p.kind) {
    case 'exceptional-leave':
      return true;
    case 'secondment':
      return p.borrower !== 'government-agency' && p.borrower !== 'international-or-regional';
    case 'scholarship':
    case 'study-dispatch':
    case 'study-leave':
      return p.purposeAchieved === false;
    case 'absence':
      return p.convertedToLeave === false;
    case 'suspension':
      return p.penaltyFollowed === true;
    case 'foreign-training':
      return p.excludedByMinister === true;
    default:
      return false;
  }
};

interface Penalty {
  readonly type: string;
  readonly days?: number;
  readonly issuedOn: string;
  readonly deferUntil?: string;
}

interface Promotion {
  readonly type: string;
  readonly effectiveOn: string;
}

/** Whether every rule is met, by its id. */
export const truths = (facts: Sheet): Readonly<Record<string, Truth>> => {
  const get = <T>(name: string): T | undefined => facts[name] as T | undefined;
  const with1 = <T>(name: string, test: (value: T) => Truth): Truth => {
    const value = get<T>(name);
    return value === undefined ? undefined : test(value);
  };
  const asOf = parseCivilDate(String(facts['considerationDate']));
  const day = (text: string): number => parseCivilDate(text);
  const plus = (date: string, length: string): number => addDuration(day(date), parseDuration(length));

  const excluded = (): number | undefined => {
    const periods = get<readonly Period[]>('periods');
    return periods?.filter(isExcluded).reduce((sum, { days }) => sum + days, 0);
  };
  /** Reached: the anniversary, put off by the days that do not count; no days could bring it nearer. */
  const reached = (since: string, length: string, days: number | undefined): Truth => {
    const anniversary = plus(since, length);
    if (anniversary > asOf) return false;
    return days === undefined ? undefined : anniversary + days <= asOf;
  };

  const penalties = get<readonly Penalty[]>('employee.penalties');
  const yearBefore = subtractDuration(asOf, parseDuration('P1Y'));
  const recent = penalties?.filter(({ issuedOn }) => day(issuedOn) > yearBefore && day(issuedOn) <= asOf);
  const promotions = get<readonly Promotion[]>('employee.promotions');
  const past = promotions?.filter(({ effectiveOn }) => day(effectiveOn) <= asOf);
  const since = (years: string, type?: string): Truth =>
    past?.every((one) => (type !== undefined && one.type !== type) || plus(one.effectiveOn, years) <= asOf);

  const bars = {
    'promotion.bar.study-or-course': every(
      not(get<boolean>('employee.onScholarship')),
      not(get<boolean>('employee.onStudyDispatch')),
      with1<number>('employee.currentCourseDays', (days) => days <= 180),
    ),
    'promotion.bar.leave': with1('employee.currentLeave', (kind) => kind !== 'study' && kind !== 'exceptional'),
    'promotion.bar.suspension': not(get<boolean>('employee.suspended')),
    'promotion.bar.trial': with1('employee.referredToTrial', (to) => to !== 'job' && to !== 'morals'),
    'promotion.bar.penalty':
      recent &&
      !recent.some(({ type }) => type === 'increment-deprivation') &&
      recent.filter(({ type }) => type === 'deduction').reduce((sum, { days = 0 }) => sum + days, 0) < 15,
    'promotion.bar.rating': with1<number | null>('employee.lastYearRating', (rating) => rating === null || rating >= 3),
    'promotion.bar.disciplinary-penalty': penalties
      ?.filter(({ issuedOn }) => day(issuedOn) <= asOf)
      .every(({ type, deferUntil }) => type !== 'promotion-deferral' || day(deferUntil ?? '') <= asOf),
    'promotion.cooldown.after-exceptional': since('P2Y', 'exceptional'),
    'promotion.cooldown.one-per-year': since('P1Y'),
    'posts.seconded-holder-freeze': not(get<boolean>('post.holderSeconded')),
    'posts.dismissed-holder-freeze': not(every(get('post.previousHolderDismissed'), not(get('dismissal.final')))),
  };
  // There is no post above rank 15, whichever it would have been.
  const up = (by: number): Truth =>
    with1<number>('employee.rank', (held) =>
      held + by > 15 ? false : with1<number>('target.rank', (aim) => aim === held + by),
    );
  if (facts['promotionType'] === 'exceptional')
    return {
      ...bars,
      'promotion.cooldown.exceptional-again': since('P3Y', 'exceptional'),
      'promotion.exceptional.authority': get('approval.competentMinister'),
      'promotion.exceptional.vacancy': with1('target.vacancy', (is) => is !== 'occupied'),
      'promotion.exceptional.two-ranks': up(2),
      'promotion.exceptional.qualification': get('employee.meetsTargetAcademicQualification'),
      'promotion.exceptional.rating': with1('employee.lastYearRating', (rating) => rating === 5),
      'promotion.exceptional.age': with1<string>('employee.birthDate', (born) => asOf <= plus(born, 'P55Y')),
      'promotion.exceptional.time-in-rank': with1<string>('employee.rankSince', (from) => reached(from, 'P1Y', 0)),
    };
  const toRank = (test: (rank: number) => boolean, holds: Truth): Truth =>
    either(not(with1<number>('target.rank', test)), holds);
  const sumOf = (...names: readonly string[]): Truth => {
    const lengths = names
      .map((name) => get<string>(name))
      .map((text) => (text === undefined ? undefined : parseDuration(text)));
    const told = lengths.filter((length) => length !== undefined);
    if (told.reduce((sum, { years, months, days }) => sum + 360 * years + 30 * months + days, 0) >= 1440) return true;
    return told.length === lengths.length ? false : undefined;
  };
  // An experience that has not begun is too short for every post.
  const experience = with1<string>('employee.experienceFrom', (from) =>
    day(from) + (excluded() ?? 0) > asOf
      ? false
      : with1<string>('target.minExperience', (length) => reached(from, length, excluded())),
  );
  return {
    ...bars,
    'promotion.vacancy': with1('target.vacancy', (is) => is === 'actual'),
    'promotion.qualification': every(
      get('employee.meetsTargetQualification'),
      get<boolean>('employee.meetsTargetExperience') ?? experience,
    ),
    // What is given must not contradict what follows from the dates.
    conflict: not(
      with1<boolean>('employee.meetsTargetExperience', (given) => experience !== undefined && experience !== given),
    ),
    'promotion.next-rank': up(1),
    'promotion.rank-11-13': toRank(
      (rank) => rank >= 11 && rank <= 13,
      with1<string>('employee.rankSince', (from) => reached(from, 'P2Y', excluded())),
    ),
    'promotion.rank-14': toRank(
      (rank) => rank === 14,
      sumOf('employee.yearsInRank12', 'employee.yearsInRank13', 'employee.equivalentYears'),
    ),
    'promotion.rank-15': toRank(
      (rank) => rank === 15,
      sumOf('employee.yearsInRank13', 'employee.yearsInRank14', 'employee.equivalentYears'),
    ),
  };
};

const barring = /^promotion\.(?:bar|cooldown)\./u;

/** What a worked case would expect: its outcome, and the rules that refuse. */
export const expectedOf = (facts: Sheet): { readonly outcome: string; readonly failedRules: readonly string[] } => {
  const { conflict, ...rules } = truths(facts);
  const met = Object.entries(rules);
  const failedRules = met.filter(([, is]) => is === false).map(([id]) => id);
  if (conflict === false) return { outcome: 'undetermined', failedRules };
  const outcome = failedRules.some((id) => barring.test(id))
    ? 'consideration-barred'
    : failedRules.length > 0
      ? 'not-eligible'
      : met.some(([, is]) => is === undefined)
        ? 'undetermined'
        : 'eligible-to-be-considered';
  return { outcome, failedRules };
};
