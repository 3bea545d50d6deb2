import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Employee } from '../../models/employment/employee.js';
import type { Provenance } from '../../models/employment/history.js';
import { heldOn } from '../../models/employment/history.js';
import type { Path } from '../../models/result.js';

/** Where the value of a field comes from (مصدر البيان, R17). */
export interface Origin {
  /** The field of a data update: `job.rank`. */
  readonly field: string;
  readonly provenance: Provenance;
  /** The entry of the record that holds it: `['ranks', 2]`. */
  readonly path: Path;
  /** Of the central record: it is shown, and changed only by a correction that a document supports. */
  readonly authoritative: boolean;
}

/** The fields of a data update by the list of the record whose entry of the day holds them. */
const fieldsOfLists = {
  positions: ['job.currentPosition.number', 'job.officialJobTitle', 'job.positionStartDate', 'job.entity'],
  ranks: ['job.rank', 'job.step'],
} as const;

/**
 * Where the values come from that a form of the data update begins with, as the record holds them on a day: verified by
 * the agency, said by the person, or derived (R17). What the record does not hold has no origin.
 *
 * @param record the record of the one who makes the request
 * @throws MartabaError those of civil dates, for `asOf`
 * @example
 * ```ts
 * import { originsOf } from 'martaba/rules';
 *
 * originsOf({ positions: [], ranks: [] }, { asOf: '1447-01-10H' }); // []
 * ```
 */
export const originsOf = (
  record: Pick<Employee, keyof typeof fieldsOfLists>,
  { asOf }: { readonly asOf: string },
): readonly Origin[] => {
  const day = parseCivilDate(asOf);
  return (['positions', 'ranks'] as const).flatMap((list) => {
    const entries: readonly Employee[typeof list][number][] = record[list];
    const [held] = heldOn(entries, day);
    if (held === undefined) return [];
    const { provenance } = held;
    return fieldsOfLists[list].map((field) => ({
      field,
      provenance,
      path: [list, entries.indexOf(held)],
      authoritative: provenance === 'verified',
    }));
  });
};
