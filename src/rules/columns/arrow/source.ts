import { MartabaError } from '../../../models/error.js';
import type { Params, Path } from '../../../models/result.js';
import type { ArrowData, ArrowStretch, ArrowTable, ArrowType, ArrowVector } from './table.js';
import { typeIds } from './table.js';

/** A part of a stretch of Arrow, `[from, to)`. Where the struct that its values are fields of is null, so are they. */
export interface Piece<Data extends ArrowStretch = ArrowData> {
  readonly data: Data;
  readonly from: number;
  readonly to: number;
  readonly within?: ArrowStretch;
}

/** Where a fact of every row, or a field of every element, is read. */
export interface Source<Data extends ArrowStretch = ArrowData> {
  readonly type: ArrowType;
  readonly pieces: readonly Piece<Data>[];
  readonly count: number;
  /** The names of the column, and where one of its values stands: the row first, then the names. */
  readonly path: Path;
  readonly where: (at: number) => Path;
}

/** Finds a column of a table, or a field of a struct, by its name. */
export type Sources = (name: string) => Source | undefined;

/** The fields of structs. */
export const fieldsIn =
  (structs: Source<ArrowStretch>): Sources =>
  (name) => {
    const at = structs.type.children?.findIndex((field) => field.name === name) ?? -1;
    const type = structs.type.children?.[at]?.type;
    if (type === undefined) return undefined;
    return {
      type,
      pieces: structs.pieces.map(({ data, from, to }) => ({
        data: data.children[at] as ArrowData,
        from,
        to,
        within: data,
      })),
      count: structs.count,
      path: [...structs.path, name],
      where: (element) => [...structs.where(element), name],
    };
  };

/** The columns of a table, which are the fields of its rows. */
export const columnsIn = ({ numRows, schema, data }: ArrowTable, first: number): Sources =>
  fieldsIn({
    type: { typeId: typeIds.struct, children: schema.fields },
    pieces: [data].flat().map((batch: ArrowStretch) => ({ data: batch, from: 0, to: batch.length })),
    count: numRows,
    path: [],
    where: (row) => [first + row],
  });

const isThere = ({ type, nullCount, nullBitmap, offset }: ArrowStretch, at: number): boolean => {
  if (type.typeId === typeIds.null) return false;
  if (nullCount === 0 || nullBitmap === null || nullBitmap === undefined) return true;
  return (((nullBitmap[(offset + at) >> 3] as number) >> ((offset + at) & 7)) & 1) === 1;
};

/** Whether an entry of a dictionary is there: one may be null. */
const isEntryThere = ({ data }: ArrowVector, entry: number): boolean => {
  let first = 0;
  for (const part of data) {
    if (entry < first + part.length) return isThere(part, entry - first);
    first += part.length;
  }
  return false;
};

/** Whether a piece may hold a null. */
export const hasNulls = ({ data, within }: Piece): boolean =>
  data.type.typeId === typeIds.null ||
  data.nullCount > 0 ||
  (within?.nullCount ?? 0) > 0 ||
  (data.dictionary?.nullCount ?? 0) > 0;

/** Whether there is a value. */
export const holds = ({ data, within }: Piece, at: number): boolean =>
  isThere(data, at) &&
  (within === undefined || isThere(within, at)) &&
  ((data.dictionary?.nullCount ?? 0) === 0 || isEntryThere(data.dictionary as ArrowVector, Number(data.values[at])));

/** Visits the values of a source in their order. */
export const visit = (source: Source, each: (piece: Piece, inPiece: number, at: number) => void): void => {
  let at = 0;
  for (const piece of source.pieces) for (let i = piece.from; i < piece.to; i += 1, at += 1) each(piece, i, at);
};

/** Refuses a value by where it stands, and never by what it is. */
export const refuse = (source: Source, at: number, code: string, params: Params = {}): never => {
  throw new MartabaError(code, source.where(at), params);
};

/** Refuses a column for its type. */
export const refuseType = ({ path, type }: Source, expected: string): never => {
  throw new MartabaError('column-type', path, { expected, found: type.toString() });
};
