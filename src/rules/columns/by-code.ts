import { analyse } from '../language/analysis.js';
import type { LoweredSet } from '../language/lower-set.js';
import type { Run } from './by-closures.js';
import type { Columns } from './columns.js';
import { environment } from './emit/environment.js';
import { ownRows } from './emit/rows.js';
import { slots } from './emit/slots.js';
import { writeCode } from './emit/write.js';
import type { Layout } from './layout.js';
import type { Verdicts } from './verdicts.js';

/** Judges the rows `[from, to)`. */
export type JudgeRows = (from: number, to: number) => void;

type Emitted = (
  arrays: readonly unknown[],
  reasons: Uint32Array,
  unknown: Uint32Array,
  conflicts: Uint32Array,
  outcome: Uint8Array,
  ...pairs: readonly (Int32Array | Uint8Array)[]
) => JudgeRows;

/**
 * The function that code is: the only place of the rules where text becomes code.
 *
 * @returns nothing where that is not allowed, as under the content security policy of a page
 */
export const emittedFrom = (code: string): Emitted | undefined => {
  try {
    return (new Function('E', code) as (environment: object) => Emitted)(environment());
  } catch (thrown) {
    if (thrown instanceof EvalError) return undefined;
    throw thrown;
  }
};

/** Rows to a call: a loop that is entered often is compiled for the very arrays that it runs over. */
const rowsToACall = 8192;

/** States as words of four rows, in the machine's own order of bytes. Those that do not stand in whole words are copied. */
const inWords = (states: Uint8Array, rows: number): Uint32Array => {
  const words = Math.ceil(rows / 4);
  const fits = states.byteOffset % 4 === 0 && states.byteOffset + 4 * words <= states.buffer.byteLength;
  if (fits) return new Uint32Array(states.buffer, states.byteOffset, words);
  const copy = new Uint32Array(words);
  new Uint8Array(copy.buffer).set(states.subarray(0, rows));
  return copy;
};

/** The code of a kernel, and what runs it. */
export interface CodeRun {
  readonly code: string;
  readonly run: Run;
}

/** A kernel of emitted code; nothing where text may not become code. */
export const runByCode = (lowered: LoweredSet, layout: Layout): CodeRun | undefined => {
  const plan = slots();
  const { declarations, derived } = lowered.registry;
  // A fact that follows from others need not be given: that it is not makes no hole.
  const states = analyse(lowered.set)
    .facts.filter((name) => derived[name] === undefined)
    .map((name) =>
      plan.slot(JSON.stringify(['words', name]), ({ columns }) => {
        const column = declarations[name]?.type === 'list' ? columns.lists[name] : columns.facts[name];
        return column?.states === undefined
          ? new Uint32Array(Math.ceil(columns.rows / 4))
          : inWords(column.states, columns.rows);
      }),
    );
  const code = writeCode(lowered, layout, plan, ownRows(states));
  const emitted = emittedFrom(code);
  if (emitted === undefined) return undefined;
  // Arrays stand around the loop and not in its arguments, so that the engine takes them for constants.
  const bound = new WeakMap<Columns, { readonly into: Verdicts; readonly judge: JudgeRows }>();
  const bind = (columns: Columns, into: Verdicts): JudgeRows => {
    const known = bound.get(columns);
    if (known?.into === into) return known.judge;
    const { reasons, unknown, conflicts, outcome } = into;
    const judge = emitted(plan.fill(plan.bind(columns)), reasons, unknown, conflicts, outcome);
    bound.set(columns, { into, judge });
    return judge;
  };
  const run: Run = (columns, into, from, to) => {
    const judge = bind(columns, into);
    for (let at = from; at < to; at += rowsToACall) judge(at, Math.min(at + rowsToACall, to));
  };
  return { code, run };
};
