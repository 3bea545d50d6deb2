import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Value } from '../../../../src/rules/language/sheet.js';
import type { RuleSet } from '../../../../src/rules/index.js';
import { blankVerdicts, compileColumns } from '../../../../src/rules/index.js';
import { columnsOfFacts } from '../../../../src/rules/columns/columns-of.js';
import type { ColumnSettings } from '../../../../src/rules/columns/compile-columns.js';
import { analyse } from '../../../../src/rules/language/analysis.js';
import { showDay } from '../../../../src/rules/language/show.js';
import { promotionRules } from '../../../../src/rules/promotion/types/kinds.js';
import { compileWishes } from '../../../../src/rules/round/columns/judge-wishes.js';
import { splitRules } from '../../../../src/rules/round/columns/split-rules.js';
import { asOf, crateFacts, crateSet, holeyFacts, readings } from '../../language/arbitraries.js';
import { chosenIn } from '../../columns/interpreted.js';
import { scale } from '../../../reliability/scale.js';
import { fewer } from '../world.js';

interface Sheets {
  readonly applicants: readonly Facts[];
  readonly posts: readonly Facts[];
  /** By applicant, rows of posts. */
  readonly wishes: readonly (readonly number[])[];
}

/** Applicants and posts of which only some facts are said. */
const sheetsOf = (facts: fc.Arbitrary<Facts>, names: readonly string[]): fc.Arbitrary<Sheets> =>
  fc
    .record({
      applicants: fc.array(facts, { minLength: 1, maxLength: 6 }),
      posts: fc.array(facts, { minLength: 1, maxLength: 6 }),
      ofPosts: fc.subarray([...names]),
    })
    .chain(({ applicants, posts, ofPosts }) =>
      fc.record({
        applicants: fc.constant(applicants),
        posts: fc.constant(
          posts.map((of) => Object.fromEntries(Object.entries(of).filter(([name]) => ofPosts.includes(name)))),
        ),
        wishes: fc.array(fc.shuffledSubarray([...posts.keys()]), {
          minLength: applicants.length,
          maxLength: applicants.length,
        }),
      }),
    );

const isSaid = (value: Value): boolean =>
  typeof value === 'object' && value !== null && 'items' in value
    ? value.complete || value.items.length > 0
    : value !== undefined;

const wishColumns = (wishes: readonly (readonly number[])[]) => {
  const offsets = new Int32Array(wishes.length + 1);
  wishes.forEach((one, i) => (offsets[i + 1] = (offsets[i] ?? 0) + one.length));
  return { offsets, posts: Int32Array.from(wishes.flat()) };
};

/** What the whole set says of the facts of an applicant and a post together, each wish a row. */
const plainly = (set: RuleSet, { applicants, posts, wishes }: Sheets, settings: ColumnSettings) => {
  const said = Object.keys(set.registry.declarations).filter((name) => posts.some((of) => isSaid(of[name])));
  const sheets = wishes.flatMap((of, row) =>
    of.map((post) => ({
      ...applicants[row],
      ...Object.fromEntries(said.map((name) => [name, posts[post]?.[name]])),
    })),
  );
  const kernel = compileColumns(set, settings);
  const columns = columnsOfFacts(set.registry, sheets);
  const verdicts = blankVerdicts(kernel, columns.rows);
  kernel(columns, verdicts);
  const conflict = sheets.map((_, row) =>
    verdicts.conflicts.subarray(row * kernel.conflictWords, (row + 1) * kernel.conflictWords).some((word) => word !== 0)
      ? 1
      : 0,
  );
  return { ...verdicts, conflicts: [], conflict: Uint8Array.from(conflict) };
};

const agree = (set: RuleSet, sheets: Sheets, settings: ColumnSettings): void => {
  const [applicants, posts] = [sheets.applicants, sheets.posts].map((of) => columnsOfFacts(set.registry, of));
  if (applicants === undefined || posts === undefined) return;
  const found = compileWishes(set, settings)(applicants, posts, wishColumns(sheets.wishes));
  const { outcome, reasons, unknown, conflict } = plainly(set, sheets, settings);
  expect({ ...found, words: 0 }).toEqual({ words: 0, outcome, reasons, unknown, conflict });
};

describe('the wishes of a round, judged in parts', () => {
  it('come out of random rules as each of them judged whole', () => {
    fc.assert(
      fc.property(
        crateSet,
        sheetsOf(fc.oneof(holeyFacts(crateFacts), holeyFacts(crateFacts, 4)), Object.keys(crateFacts.declarations)),
        asOf,
        readings,
        (set, sheets, on, chosen) => {
          agree(set, sheets, { asOf: showDay(on), readings: chosenIn(set, chosen) });
        },
      ),
      fewer(),
    );
  });

  it('come out of closures as out of code', () => {
    fc.assert(
      fc.property(
        crateSet,
        sheetsOf(holeyFacts(crateFacts), Object.keys(crateFacts.declarations)),
        asOf,
        (set, of, on) => {
          agree(set, of, { asOf: showDay(on), way: 'closures' });
        },
      ),
      fewer(),
    );
  });

  it('come out of one block as out of the next, whether pairs of them are worth it or not', () => {
    const set: RuleSet = promotionRules.ordinary;
    const ofPosts = analyse(set).facts.filter((name) => /^(target|post|dismissal)\./.test(name));
    const sheets = fc.oneof(holeyFacts(set.registry, 0), holeyFacts(set.registry, 4));
    fc.assert(
      fc.property(sheetsOf(sheets, ofPosts), fc.constantFrom(1, 1.3, 1.5, 1000), ({ applicants, posts }, run) => {
        // Some three blocks of wishes, about as many for one post one after another as told.
        const wishes = applicants.map((_, row) =>
          Array.from(
            { length: Math.ceil(10_000 / applicants.length) },
            (__, i) => (Math.imul(Math.floor(i / run) + row, 2_654_435_761) >>> 7) % posts.length,
          ),
        );
        agree(set, { applicants, posts, wishes }, { asOf: showDay(set.from + 1) });
      }),
      { numRuns: scale(10, 40), endOnFailure: true },
    );
  });

  it.each(Object.entries(promotionRules))('come out of %s as each of them judged whole', (_type, set: RuleSet) => {
    const options = [...analyse(set).readings].flatMap(([id, of]) => of.options.map((option) => ({ [id]: option })));
    const reading = fc.constantFrom<Readonly<Record<string, string>>>({}, ...options);
    const { facts } = analyse(set);
    const ofPosts = facts.filter((name) => /^(target|post|dismissal)\./.test(name));
    const sheets = fc.oneof(holeyFacts(set.registry, 0), holeyFacts(set.registry, 4));
    fc.assert(
      fc.property(fc.oneof(sheetsOf(sheets, ofPosts), sheetsOf(sheets, facts)), asOf, reading, (of, day, readings) => {
        agree(set, of, { asOf: showDay(Math.max(day, set.from)), readings });
      }),
      { numRuns: 10 },
    );
  });

  it('are judged in parts that hold each rule once, with its exceptions', () => {
    fc.assert(
      fc.property(crateSet, fc.subarray(Object.keys(crateFacts.declarations)), (set, ofPosts) => {
        const parts = splitRules(set, (name) => ofPosts.includes(name));
        const ids = parts.flatMap(({ set: { rules } }) => rules.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(set.rules.map(({ id }) => id).toSorted());
        for (const { set: part } of parts)
          for (const { excepts } of part.rules)
            expect(excepts === undefined || part.rules.some(({ id }) => id === excepts)).toBe(true);
      }),
    );
  });
});
