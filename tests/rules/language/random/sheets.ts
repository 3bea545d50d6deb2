import fc from 'fast-check';
import type { Declaration } from '../../../../src/rules/language/fact.js';
import type { Registry } from '../../../../src/rules/language/registry.js';
import type { Facts, Row, Rows, Value } from '../../../../src/rules/language/sheet.js';
import { showValue } from '../../../../src/rules/language/show.js';
import type { Shown } from '../../../../src/rules/language/show.js';
import { anythingOf, inOrder, rowOf, valueOf } from './values.js';

type Kept = Record<string, Value>;
const given = ({ declarations, derived }: Registry): readonly (readonly [string, Declaration])[] =>
  Object.entries(declarations).filter(([name]) => derived[name] === undefined);

/** Facts of which everything is known; what follows from others is left to follow. */
export const fullFacts = (registry: Registry): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(given(registry).map(([name, declared]) => [name, anythingOf(declared)])));

/** Whether the next thing is forgotten. */
type Forgets = () => boolean;

/** Forgets so many of a hundred things, always the same ones for a seed. */
const forgetful = (seed: number, share: number): Forgets => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % 100 < share;
  };
};

const holed = (value: Value, forgets: Forgets): Value => {
  if (forgets()) return undefined;
  if (typeof value !== 'object' || value === null || !('items' in value)) return value;
  const items = value.items.map((row): Row =>
    Object.fromEntries(Object.entries(row).map(([name, field]) => [name, forgets() ? undefined : field])),
  );
  return { items, complete: !forgets() };
};

/** The same facts, of which some are forgotten: values, fields of elements, and whether a list is complete. */
export const withHoles = (facts: fc.Arbitrary<Facts>, share = 20): fc.Arbitrary<Facts> =>
  fc.tuple(facts, fc.nat()).map(([full, seed]) => {
    const forgets = forgetful(seed, share);
    const left: Kept = {};
    for (const [name, value] of Object.entries(full)) {
      const kept = holed(value, forgets);
      if (kept !== undefined) left[name] = kept;
    }
    return left;
  });

/** Facts with holes, where a fact that follows from others may also be given, and then contradict them. */
export const holeyFacts = (registry: Registry, share = 20): fc.Arbitrary<Facts> => {
  const derived = Object.entries(registry.declarations).filter(([name]) => registry.derived[name] !== undefined);
  const stated = fc.record(Object.fromEntries(derived.map(([name, declared]) => [name, anythingOf(declared)])));
  return fc
    .tuple(withHoles(fullFacts(registry), share), withHoles(stated, 85))
    .map(([facts, also]) => ({ ...facts, ...also }));
};

const completed = (declared: Declaration, value: Value): fc.Arbitrary<Value> => {
  if (declared.type !== 'list') return value === undefined ? valueOf(declared) : fc.constant(value);
  const { items, complete } = (value as Rows | undefined) ?? { items: [], complete: false };
  const rows = items.map((row) =>
    fc
      .record(Object.fromEntries(Object.entries(declared.fields).map(([name, field]) => [name, valueOf(field)])))
      .map((whole): Row => ({
        ...whole,
        ...Object.fromEntries(Object.entries(row).filter(([, of]) => of !== undefined)),
      }))
      .map((whole) => inOrder(whole, row)),
  );
  const more = fc.array(rowOf(declared), { maxLength: complete ? 0 : 2 });
  return fc.tuple(fc.tuple(...rows), more).map(([known, unseen]) => ({ items: [...known, ...unseen], complete: true }));
};

/** Facts of which everything is known and that agree with what was known. */
export const completionOf = (registry: Registry, facts: Facts): fc.Arbitrary<Facts> =>
  fc
    .record(Object.fromEntries(given(registry).map(([name, declared]) => [name, completed(declared, facts[name])])))
    .map((full) => ({ ...facts, ...full }));

/** Facts with holes and several completions of them. */
export const completedFacts = (
  registry: Registry,
  count = 6,
): fc.Arbitrary<{ readonly facts: Facts; readonly completions: readonly Facts[] }> =>
  holeyFacts(registry).chain((facts) =>
    fc
      .array(completionOf(registry, facts), { minLength: count, maxLength: count })
      .map((completions) => ({ facts, completions })),
  );

/** Given facts of which at most `most` are replaced by any value, or forgotten: most stay near to what they were. */
export const nearby = (registry: Registry, sheets: readonly Facts[], most = 2): fc.Arbitrary<Facts> => {
  const changed = fc
    .constantFrom(...Object.entries(registry.declarations))
    .chain(([name, declared]) =>
      fc.oneof(
        { weight: 3, arbitrary: anythingOf(declared).map((value) => [name, value] as const) },
        { weight: 1, arbitrary: fc.constant([name, undefined] as const) },
      ),
    );
  return fc.tuple(fc.constantFrom(...sheets), fc.array(changed, { maxLength: most })).map(([facts, changes]) => {
    const kept = new Map([...Object.entries(facts), ...changes]);
    return Object.fromEntries([...kept].filter(([, value]) => value !== undefined));
  });
};

/** Facts under their public names, as a user writes them. */
export const sheetOfFacts = ({ declarations }: Registry, facts: Facts): Readonly<Record<string, Shown>> => {
  const sheet: Record<string, Shown> = {};
  for (const [name, value] of Object.entries(facts)) {
    const declared = declarations[name];
    const shown = declared === undefined ? undefined : showValue(value, declared);
    if (shown !== undefined) sheet[name] = shown;
  }
  return sheet;
};
