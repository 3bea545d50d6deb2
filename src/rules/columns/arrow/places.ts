import type { Values } from '../columns.js';
import { settled } from './numbers.js';
import type { Piece, Source } from './source.js';
import { holds, visit } from './source.js';
import type { ArrowData, ArrowType } from './table.js';
import { typeIds } from './table.js';

/** Each value as a place among those that differ; where there is none, the place is 0. */
export interface Places {
  readonly values: Values;
  readonly entries: readonly string[];
}

/** Whether a type is of texts, by themselves or in a dictionary. */
export const isText = ({ typeId, dictionary }: ArrowType): boolean =>
  typeId === typeIds.utf8 ||
  typeId === typeIds.largeUtf8 ||
  typeId === typeIds.utf8View ||
  (typeId === typeIds.dictionary && dictionary !== undefined && isText(dictionary));

type Span = (at: number, use: (bytes: Uint8Array, from: number, to: number) => number) => number;

/** Where the bytes of a text stand. */
const spansOf = ({ type, values, valueOffsets, variadicBuffers }: ArrowData): Span => {
  const bytes = values as Uint8Array;
  if (type.typeId !== typeIds.utf8View)
    return (at, use) => use(bytes, Number(valueOffsets[at]), Number(valueOffsets[at + 1]));
  // A view has 16 bytes: the length, then the text itself, or its first four bytes, its buffer and where it begins there.
  const views = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (at, use) => {
    const [view, length] = [16 * at, views.getInt32(16 * at, true)];
    if (length <= 12) return use(bytes, view + 4, view + 4 + length);
    const from = views.getInt32(view + 12, true);
    return use(variadicBuffers[views.getInt32(view + 8, true)] as Uint8Array, from, from + length);
  };
};

/** Gives equal texts one place, and makes a string only of those that differ: most are repeated. */
const textPlaces = () => {
  const entries: string[] = [];
  const known: Uint8Array[] = [];
  const byHash = new Map<number, number[]>();
  const decoder = new TextDecoder();
  const isAt = (place: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const own = known[place] as Uint8Array;
    if (own.length !== to - from) return false;
    for (let i = 0; i < own.length; i += 1) if (own[i] !== bytes[from + i]) return false;
    return true;
  };
  const placeOf = (bytes: Uint8Array, from: number, to: number): number => {
    let hash = to - from;
    for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const same = byHash.get(hash);
    const found = same?.find((place) => isAt(place, bytes, from, to));
    if (found !== undefined) return found;
    const own = bytes.slice(from, to);
    known.push(own);
    const place = entries.push(decoder.decode(own)) - 1;
    if (same === undefined) byHash.set(hash, [place]);
    else same.push(place);
    return place;
  };
  return { entries, placeOf };
};

type TextPlaces = ReturnType<typeof textPlaces>;

/** The place of each entry of a dictionary; -1 of one that is null. */
const placesInDictionary = ({ dictionary }: ArrowData, { placeOf }: TextPlaces): readonly number[] =>
  (dictionary?.data ?? []).flatMap((data) => {
    const span = spansOf(data);
    const piece: Piece = { data, from: 0, to: data.length };
    return Array.from({ length: data.length }, (_, i) => (holds(piece, i) ? span(i, placeOf) : -1));
  });

/** The only piece of a dictionary that has no other entries than those that differ: its own numbers are the places. */
const ownPlaces = ({ pieces, count }: Source, places: readonly number[]): Values | undefined => {
  const [only] = pieces;
  const { values } = only?.data ?? {};
  if (pieces.length !== 1 || only === undefined || !places.every((place, i) => place === i)) return undefined;
  if (values === undefined || values instanceof BigInt64Array || values instanceof BigUint64Array) return undefined;
  return values.subarray(only.from, only.from + count);
};

/** The texts of a source, or its whole numbers as text, each as a place among those that differ. */
export const placesOf = (source: Source, states: Uint8Array | undefined): Places => {
  const places = textPlaces();
  const inDictionaries = new Map(
    source.pieces.flatMap(({ data }) =>
      data.dictionary === undefined ? [] : [[data, placesInDictionary(data, places)] as const],
    ),
  );
  const [first] = inDictionaries.values();
  const own = first === undefined ? undefined : ownPlaces(source, first);
  if (own !== undefined) {
    const isPlace = (place: number): boolean => place >= 0 && place < places.entries.length;
    return { values: settled(own, states, isPlace, () => undefined), entries: places.entries };
  }
  const values = new Int32Array(source.count);
  const encoder = new TextEncoder();
  const spans = new Map(source.pieces.map(({ data }) => [data, isText(data.type) ? spansOf(data) : undefined]));
  visit(source, (piece, i, at) => {
    if (states !== undefined && states[at] !== 0) return;
    const { data } = piece;
    const inDictionary = inDictionaries.get(data);
    const span = spans.get(data);
    if (inDictionary !== undefined) values[at] = inDictionary[Number(data.values[i])] as number;
    else if (span !== undefined) values[at] = span(i, places.placeOf);
    else {
      const bytes = encoder.encode(String(data.values[i]));
      values[at] = places.placeOf(bytes, 0, bytes.length);
    }
  });
  return { values, entries: places.entries };
};
