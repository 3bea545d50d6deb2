import type { DualDate } from '../calendar/dual-date.js';
import type { LocalText } from '../text/language.js';
import type { Employee } from './employee.js';
import type { During } from './history.js';

/**
 * What happens in a career (أحداث التدرج المهني), and what each is called.
 *
 * @example
 * ```ts
 * careerEventKinds.raised.ar; // 'مرتبة أعلى'
 * ```
 */
export const careerEventKinds = {
  appointed: { ar: 'التعيين', en: 'Appointed' },
  'post-taken': { ar: 'شغل وظيفة', en: 'Took up a post' },
  moved: { ar: 'الانتقال إلى جهة أخرى', en: 'Moved to another entity' },
  placed: { ar: 'التسكين على مرتبة', en: 'Placed in a rank' },
  raised: { ar: 'مرتبة أعلى', en: 'Rose in rank' },
  lowered: { ar: 'مرتبة أدنى', en: 'Went down in rank' },
  'step-changed': { ar: 'درجة أخرى في المرتبة', en: 'Another step in the rank' },
  promoted: { ar: 'الترقية', en: 'Promoted' },
  seconded: { ar: 'الإعارة', en: 'Seconded' },
  studying: { ar: 'الابتعاث أو الإيفاد', en: 'Sent to study' },
  'service-ended': { ar: 'انتهاء الخدمة', en: 'Service ended' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What every event of a career says: its kind, and when. */
export interface CareerEventOf<K extends keyof typeof careerEventKinds> {
  readonly kind: K;
  readonly on: DualDate;
}

/** A rank and a step in it. */
export interface RankAndStep {
  readonly rank: number;
  readonly step: number;
}

/** One event of a career (حدث مهني). Of the end of service it does not tell why. */
export type CareerEvent =
  | CareerEventOf<'appointed' | 'service-ended'>
  | (CareerEventOf<'post-taken'> & { readonly title: string; readonly entity: string })
  | (CareerEventOf<'moved'> & { readonly title: string; readonly entity: string; readonly before: string })
  | (CareerEventOf<'placed'> & RankAndStep)
  | (CareerEventOf<'raised' | 'lowered' | 'step-changed'> & RankAndStep & { readonly before: RankAndStep })
  | (CareerEventOf<'promoted'> & { readonly type: string })
  | (CareerEventOf<'seconded' | 'studying'> & { readonly lastDay: DualDate | null });

/** Entries in the order in which they began, each with the one before it. */
const inTurn = <T extends During>(entries: readonly T[]): readonly (readonly [entry: T, before: T | undefined])[] => {
  const sorted = entries.toSorted((a, b) => a.from.day - b.from.day);
  return sorted.map((entry, index) => [entry, sorted[index - 1]] as const);
};

const posts = ({ positions }: Pick<Employee, 'positions'>): readonly CareerEvent[] =>
  inTurn(positions).map(([{ from, title, entity }, before]) =>
    before === undefined || before.entity === entity
      ? { kind: 'post-taken', on: from, title, entity }
      : { kind: 'moved', on: from, title, entity, before: before.entity },
  );

const placements = ({ ranks }: Pick<Employee, 'ranks'>): readonly CareerEvent[] =>
  inTurn(ranks).flatMap(([{ from, rank, step }, before]): readonly CareerEvent[] => {
    if (before === undefined) return [{ kind: 'placed', on: from, rank, step }];
    // An entry that only goes on with the one before it is no event.
    if (before.rank === rank && before.step === step) return [];
    const kind = before.rank === rank ? 'step-changed' : before.rank < rank ? 'raised' : 'lowered';
    return [{ kind, on: from, rank, step, before: { rank: before.rank, step: before.step } }];
  });

/** What of a record a career is read from. */
export type CareerRecord = Pick<
  Employee,
  'appointedOn' | 'positions' | 'ranks' | 'promotions' | 'secondments' | 'studies' | 'serviceEnd'
>;

/**
 * A career as its record tells it (التدرج المهني, R22): what happened, the earliest first, in whichever order the record's
 * lists stand. Of one day the order is that of {@link careerEventKinds}. Leaves, suspensions and penalties are no part of
 * it.
 *
 * @param until only of this day and earlier; of all, if left out
 * @example
 * ```ts
 * careerOf({ ...anEmployee, appointedOn: parseDualDate('1440-01-01H') }).map(({ kind }) => kind); // ['appointed']
 * ```
 */
export const careerOf = (of: CareerRecord, until?: DualDate): readonly CareerEvent[] => {
  const kinds = Object.keys(careerEventKinds);
  const events: readonly CareerEvent[] = [
    ...(of.appointedOn === undefined ? [] : [{ kind: 'appointed', on: of.appointedOn } as const]),
    ...posts(of),
    ...placements(of),
    ...of.promotions.map(({ effectiveOn, type }) => ({ kind: 'promoted', on: effectiveOn, type }) as const),
    ...of.secondments.map(({ from, lastDay }) => ({ kind: 'seconded', on: from, lastDay }) as const),
    ...of.studies.map(({ from, lastDay }) => ({ kind: 'studying', on: from, lastDay }) as const),
    ...(of.serviceEnd === undefined ? [] : [{ kind: 'service-ended', on: of.serviceEnd.lastDay } as const]),
  ];
  return events
    .filter(({ on }) => until === undefined || on.day <= until.day)
    .toSorted((a, b) => a.on.day - b.on.day || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};
