import {
  all,
  atLeast,
  choose,
  code,
  date,
  duration,
  elementOf,
  facts,
  flag,
  is,
  lasting,
  latest,
  list,
  maybe,
  quantity,
  registry,
  total,
  where,
} from '../../../../src/rules/index.js';
import { years } from '../../../../src/models/calendar/duration.js';

/** A foreign registry, with every type of fact that the language knows, and facts that follow from others. */
const label = { ar: 'واقعة', en: 'fact' };
const colours = { red: label, green: label, blue: label };
const kinds = { sea: label, land: label, air: label };

export const crate = facts('crate', {
  sealed: flag({ label }),
  checked: flag({ label, askedOf: 'agency' }),
  fragile: maybe(flag({ label })),
  weight: quantity({ label, min: 0, max: 4 }),
  slope: quantity({ label, min: -2, max: 2 }),
  size: quantity({ label, integer: false }),
  grade: maybe(quantity({ label, min: 1, max: 3 })),
  colour: code(colours, { label }),
  flavour: maybe(code(kinds, { label })),
  madeOn: date({ label }),
  soldOn: maybe(date({ label })),
  life: duration({ label }),
  rest: maybe(duration({ label })),
  moves: list(
    {
      kind: code(kinds, { label }),
      cost: quantity({ label, min: -2, max: 2 }),
      gain: quantity({ label, min: 0, max: 3 }),
      rough: flag({ label }),
      on: date({ label }),
      paidOn: maybe(date({ label })),
      lasted: duration({ label }),
    },
    { label, happens: 'on' },
  ),
  stops: list(
    {
      kind: code(kinds, { label }),
      from: maybe(date({ label })),
      to: maybe(date({ label })),
      days: quantity({ label, min: 0, max: 40 }),
      paid: flag({ label }),
    },
    { label },
  ),
  parts: list(
    {
      level: quantity({ label, min: 0, max: 3 }),
      good: flag({ label }),
      tint: maybe(code(colours, { label })),
    },
    { label },
  ),
  heavy: flag({ label }),
  tested: flag({ label }),
  load: quantity({ label, min: 0 }),
  lastSeaOn: maybe(date({ label })),
  lastGain: maybe(quantity({ label, min: 0, max: 3 })),
  lastKind: maybe(code(kinds, { label })),
  warranty: duration({ label }),
});

export const move = elementOf(crate, 'moves');
export const stop = elementOf(crate, 'stops');
export const part = elementOf(crate, 'parts');

export const crateFacts = registry([crate], {
  'crate.heavy': atLeast(crate.weight, 3),
  // A derived fact that follows from a derived fact.
  'crate.tested': all(crate.heavy, crate.checked),
  'crate.load': total(crate.parts, part.level),
  'crate.lastSeaOn': latest(where(crate.moves, is(move.kind, 'sea')), move.on),
  'crate.lastGain': latest(crate.moves, move.gain),
  'crate.lastKind': latest(where(crate.moves, move.rough), move.kind),
  'crate.warranty': choose(crate.sealed, lasting(years(2)), crate.life),
});

export type CrateSheet = typeof crateFacts extends { readonly '~sheet'?: infer S } ? Exclude<S, undefined> : never;
