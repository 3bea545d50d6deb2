import { MartabaError } from '../../../models/error.js';
import { analyse } from '../../language/analysis.js';
import type { FactType, ListType } from '../../language/fact.js';
import { walk } from '../../language/node.js';
import { expressionsOf } from '../../language/rule.js';
import type { RuleSet } from '../../language/rule-set.js';
import { statesFor } from '../columns-of.js';
import type { Column, Columns, ListColumn } from '../columns.js';
import { UNKNOWN } from '../columns.js';
import type { Codes } from './by-entry.js';
import { factColumn } from './fact-column.js';
import { listColumn } from './list-column.js';
import type { Source, Sources } from './source.js';
import { columnsIn } from './source.js';
import type { ArrowTable } from './table.js';

/** The name of a column, with what a null of it means; or `null`: nobody has said anything of this fact. */
export type ArrowPlace = string | { readonly column: string; readonly nullMeans?: 'unknown' | 'none' } | null;

/** How a table is read. */
export interface ArrowSettings {
  /**
   * Where facts and lists stand, by their public names. A column has the name of its fact unless told. A null is unknown
   * unless told, and where a column `NAME#state` is 1, it is known that there is none.
   */
  readonly columns?: Readonly<Record<string, ArrowPlace>>;
  /** Whether a code that is not among those declared is refused, as it is unless told, or carried as sheets of facts do. */
  readonly codes?: Codes;
  /** The number of the first row, for errors; 0 unless told. */
  readonly first?: number;
}

/** What goes wrong with columns of Arrow, in both languages, by code. */
export const arrowTexts = {
  'column-type': {
    ar: 'نوع العمود ({found}) غير ما يلزم ({expected}).',
    en: 'The column is of the type {found}, where {expected} is read.',
  },
  'code-unlisted': {
    ar: 'الرمز ليس من الرموز المعروفة لهذا العمود.',
    en: 'The code is not one of those that are known of this column.',
  },
  'date-with-time': {
    ar: 'يلزم تاريخٌ بلا وقت من اليوم.',
    en: 'A date is needed, without a time of the day.',
  },
} as const;

/** The fields of a list that the rules of a set read. */
const fieldsRead = (set: RuleSet, list: string, { happens }: ListType): ReadonlySet<string> => {
  const names = new Set(happens === undefined ? [] : [happens]);
  const derivations = analyse(set).derived.flatMap((name) => set.registry.derived[name] ?? []);
  for (const node of [...set.rules.flatMap(expressionsOf), ...derivations])
    walk(node, (of) => {
      if (of.k === 'field' && of.list === list) names.add(of.name);
    });
  return names;
};

const unknownColumn = (rows: number): Column => ({
  values: new Uint8Array(rows),
  states: statesFor(rows).fill(UNKNOWN),
});
const unknownList = (rows: number): ListColumn => ({
  offsets: new Int32Array(rows + 1),
  complete: new Uint8Array(rows),
  states: statesFor(rows).fill(UNKNOWN),
  fields: {},
});

/**
 * The columns of a set out of a table of Apache Arrow, or out of one of its record batches; only those that its rules read.
 * Numbers, days and codes of a dictionary are the very arrays of Arrow where the table has one batch; truths, texts and the
 * offsets of lists are written anew. A list is a column of lists of structs.
 *
 * @param set the rules, which name the facts
 * @param table a `Table` or a `RecordBatch` of `apache-arrow`, which this package does not itself load
 * @param settings where facts stand, what a null means, and which codes are taken
 * @throws MartabaError with the row and the column as its path, never the value: `column-missing`, `column-type`,
 * `code-unlisted`, `date-with-time`, `outside-calendar`, `fact-outside-domain`, `fact-never-none`, `fact-type`
 * @example
 * ```ts
 * import { tableFromArrays } from 'apache-arrow';
 * import { applicationWindow, columnsOfArrow } from 'martaba/rules';
 *
 * const table = tableFromArrays({ opens: ['1447-01-10H'], 'announcement.lastDay': ['1447-01-20H'] });
 * const columns = columnsOfArrow(applicationWindow, table, { columns: { 'announcement.opensOn': 'opens' } });
 * [...columns.facts['announcement.opensOn']!.values]; // [20274]
 * ```
 */
export const columnsOfArrow = (set: RuleSet, table: ArrowTable, settings: ArrowSettings = {}): Columns => {
  const { columns: named = {}, codes = 'listed', first = 0 } = settings;
  const { declarations, derived } = set.registry;
  const top = columnsIn(table, first);
  const placeOf = (name: string) => {
    const place = named[name];
    return typeof place === 'string' ? { column: place } : place === undefined ? { column: name } : place;
  };
  const sourceOf = (name: string): Source | undefined => {
    const place = placeOf(name);
    const found = place === null ? undefined : top(place.column);
    if (found === undefined && place !== null && (derived[name] === undefined || named[name] !== undefined))
      throw new MartabaError('column-missing', [place.column]);
    return found;
  };
  const columnIn = (declared: FactType, sources: Sources, column: string, nullMeans?: 'unknown' | 'none') => {
    const source = sources(column);
    if (source === undefined) return undefined;
    const nothing = nullMeans === 'none' ? 'none' : sources(`${column}#state`);
    return factColumn(declared, source, { nothing, calendar: sources(`${column}#calendar`), codes });
  };
  const made: Record<'facts', Record<string, Column>> & Record<'lists', Record<string, ListColumn>> = {
    facts: {},
    lists: {},
  };
  for (const name of analyse(set).facts) {
    const declared = declarations[name];
    const [place, source] = [placeOf(name), sourceOf(name)];
    if (declared === undefined) continue;
    if (declared.type === 'list')
      made.lists[name] =
        source === undefined
          ? unknownList(table.numRows)
          : listColumn(declared, source, {
              complete: top(`${String(place?.column)}#complete`),
              required: fieldsRead(set, name, declared),
              field: columnIn,
            });
    else
      made.facts[name] =
        (place === null ? undefined : columnIn(declared, top, place.column, place.nullMeans)) ??
        unknownColumn(table.numRows);
  }
  return { rows: table.numRows, ...made };
};
