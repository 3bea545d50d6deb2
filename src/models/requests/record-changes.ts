import type { DualDate } from '../calendar/dual-date.js';
import type { Employee } from '../employment/employee.js';
import type { Provenance } from '../employment/history.js';
import type { LocalText } from '../text/language.js';

/**
 * Job events (الوقوعات الوظيفية) that a record tells of, and what each is called.
 *
 * @example
 * ```ts
 * recordChangeKinds.rank.ar; // 'مرتبة أو درجة جديدة'
 * ```
 */
export const recordChangeKinds = {
  position: { ar: 'وظيفة جديدة', en: 'A new position' },
  rank: { ar: 'مرتبة أو درجة جديدة', en: 'A new rank or step' },
  status: { ar: 'حالة وظيفية جديدة', en: 'A new employment status' },
  promotion: { ar: 'ترقية', en: 'A promotion' },
  secondment: { ar: 'إعارة', en: 'A secondment' },
  assignment: { ar: 'تكليف', en: 'An assignment' },
  study: { ar: 'ابتعاث أو إيفاد', en: 'A scholarship or study dispatch' },
  training: { ar: 'دورة تدريبية', en: 'A training course' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** One change of a record (تغيير في السجل, R201): what kind, from when, by which entry. */
export interface RecordChange {
  readonly kind: keyof typeof recordChangeKinds;
  readonly on: DualDate;
  /** The entry that tells of it: `['ranks', 2]`. */
  readonly path: readonly [list: string, index: number];
  readonly provenance: Provenance;
}

/**
 * The changes of a record, the latest first (التحديثات والتغييرات الوظيفية, R201). Leaves, suspensions and penalties are not
 * among them, for they are sensitive; nor does a change hold what was changed, only where it stands.
 *
 * @param since only of this day and later
 * @example
 * ```ts
 * recordChanges({ ...anEmployee, serviceEnd: undefined }).length; // 0
 * ```
 */
export const recordChanges = (of: Employee, since?: DualDate): readonly RecordChange[] => {
  const by = (
    kind: RecordChange['kind'],
    list: string,
    entries: readonly { readonly on: DualDate; readonly provenance: Provenance }[],
  ): readonly RecordChange[] =>
    entries.map(({ on, provenance }, index) => ({ kind, on, path: [list, index], provenance }));
  const begun = <T extends { readonly from: DualDate; readonly provenance: Provenance }>(entries: readonly T[]) =>
    entries.map(({ from, provenance }) => ({ on: from, provenance }));
  return [
    ...by('position', 'positions', begun(of.positions)),
    ...by('rank', 'ranks', begun(of.ranks)),
    ...by('status', 'statuses', begun(of.statuses)),
    ...by(
      'promotion',
      'promotions',
      of.promotions.map(({ effectiveOn, provenance }) => ({ on: effectiveOn, provenance })),
    ),
    ...by('secondment', 'secondments', begun(of.secondments)),
    ...by('assignment', 'assignments', begun(of.assignments)),
    ...by('study', 'studies', begun(of.studies)),
    ...by('training', 'training', begun(of.training)),
  ]
    .filter(({ on }) => since === undefined || on.day >= since.day)
    .toSorted((a, b) => b.on.day - a.on.day);
};
