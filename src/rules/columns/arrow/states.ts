import type { FactType } from '../../language/fact.js';
import { statesFor } from '../columns-of.js';
import { KNOWN, NONE, UNKNOWN } from '../columns.js';
import type { Source } from './source.js';
import { hasNulls, holds, refuse, refuseType, visit } from './source.js';
import { typeIds } from './table.js';

/** What says of a null that there is none: all of them, or a column where 1 stands. */
export type Nothingness = 'none' | Source | undefined;

/**
 * The states of the values of a source; nothing where all are known.
 *
 * @throws MartabaError `fact-never-none` where it is said that there is none of what there always is
 */
export const statesOf = (declared: FactType, source: Source, nothing: Nothingness): Uint8Array | undefined => {
  if (!source.pieces.some(hasNulls)) return undefined;
  const states = statesFor(source.count);
  if (typeof nothing === 'object' && nothing.type.typeId !== typeIds.int) refuseType(nothing, 'Int');
  const isNone = new Uint8Array(typeof nothing === 'object' ? source.count : 0);
  if (typeof nothing === 'object')
    visit(nothing, (piece, i, at) => {
      isNone[at] = holds(piece, i) && Number(piece.data.values[i]) === NONE ? 1 : 0;
    });
  visit(source, (piece, i, at) => {
    if (holds(piece, i)) {
      states[at] = KNOWN;
      return;
    }
    const none = nothing === 'none' || isNone[at] === 1;
    if (none && !declared.maybe) refuse(source, at, 'fact-never-none');
    states[at] = none ? NONE : UNKNOWN;
  });
  return states;
};
