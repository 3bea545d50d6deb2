import fc from 'fast-check';
import type { FactType } from '../../../../src/rules/language/fact.js';
import type { Comparison, Node, ValueType } from '../../../../src/rules/language/node.js';
import { crateFacts } from './crates.js';
import { day, length, middle } from './values.js';

/*
 * Random well-typed expressions over the facts of `crates.ts`. A scope is the lists whose elements are under judgement.
 */

type Any = fc.Arbitrary<Node>;
const lists = ['crate.moves', 'crate.stops', 'crate.parts'] as const;
type ListName = (typeof lists)[number];
type Scope = readonly ListName[];
const scopes: readonly Scope[] = lists.reduce<readonly Scope[]>(
  (sofar, name) => [...sofar, ...sofar.map((scope) => [...scope, name])],
  [[]],
);
const key = (type: string, scope: Scope): string => [type, ...scope].join(' ');
const plus = (scope: Scope, list: ListName): Scope => lists.filter((name) => name === list || scope.includes(name));

const literal =
  (type: ValueType) =>
  (value: boolean | number): Node => ({ k: 'literal', type, value });
const isOf = (type: ValueType, maybe: boolean) => (fact: FactType) => fact.type === type && fact.maybe === maybe;

/** The facts, and the fields in scope, of a type. */
const leavesOf = (type: ValueType, maybe: boolean, scope: Scope): readonly Node[] => {
  const fits = isOf(type, maybe);
  const leaves: Node[] = [];
  for (const [name, declared] of Object.entries(crateFacts.declarations)) {
    if (declared.type !== 'list') {
      if (fits(declared)) leaves.push({ k: 'fact', name });
    } else if (scope.includes(name as ListName)) {
      for (const [field, of] of Object.entries(declared.fields))
        if (fits(of)) leaves.push({ k: 'field', list: name, name: field });
    }
  }
  return leaves;
};

const literals: Readonly<Record<ValueType, Any>> = {
  truth: fc.boolean().map(literal('truth')),
  number: fc.integer({ min: -3, max: 5 }).map(literal('number')),
  date: day.map(literal('date')),
  duration: length.map((value): Node => ({ k: 'literal', type: 'duration', value })),
  code: fc.constantFrom('red', 'sea').map((value): Node => ({ k: 'literal', type: 'code', value })),
};

/** A parameter with two dated values, the second from a day among those that are asked about. */
const given = (type: ValueType): Any =>
  fc
    .tuple(fc.integer({ min: middle - 700, max: middle }), literals[type], literals[type])
    .map(([from, first, second]): Node => {
      const value = (of: Node) => (of.k === 'literal' ? of.value : 0);
      return {
        k: 'given',
        name: 'parameter',
        type,
        values: [
          { from: 0, to: from, value: value(first) },
          { from, value: value(second) },
        ],
      };
    });

const comparison = fc.constantFrom<Comparison>('<', '<=', '=', '!=', '>', '>=');
const codes = fc.subarray(['red', 'green', 'sea', 'land'], { minLength: 1 });

/** A condition on something that may be none, with what none means. */
const guarded = (of: Any, condition: (the: Node) => Any): Any =>
  fc.tuple(of, fc.boolean()).chain(([maybe, ifNone]) =>
    condition({ k: 'the', of: maybe }).map((inner): Node => {
      const present: Node = { k: 'present', of: maybe };
      return ifNone ? { k: 'any', of: [{ k: 'not', of: present }, inner] } : { k: 'all', of: [present, inner] };
    }),
  );

/** One of two ambiguities; each has the same default wherever it stands. */
const reading = (a: Any, b: Any): Any =>
  fc
    .tuple(fc.constantFrom(['R1', 'A'] as const, ['R2', 'B'] as const), a, b)
    .map(([[id, stated], A, B]): Node => ({ k: 'reading', id, options: { A, B }, default: stated }));

const compareWith =
  (right: Any) =>
  (a: Node): Any =>
    fc.tuple(comparison, right).map(([op, b]): Node => ({ k: 'compare', op, a, b }));

type Tie = (name: string) => Any;

/** What every type has: facts, parameters, readings and choices. */
const common = (type: ValueType, scope: Scope, tie: Tie): readonly fc.WeightedArbitrary<Node>[] => {
  const self = tie(key(type, scope));
  return [
    { weight: 2, arbitrary: fc.constantFrom(...leavesOf(type, false, scope)) },
    ...(type === 'code' ? [] : [{ weight: 1, arbitrary: literals[type] }]),
    // Parameters are numbers, truths and lengths of time.
    ...(type === 'code' || type === 'date' ? [] : [{ weight: 1, arbitrary: given(type) }]),
    { weight: 1, arbitrary: reading(self, self) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie(key('truth', scope)), self, self)
        .map(([when, then, otherwise]): Node => ({ k: 'choose', when, then, otherwise })),
    },
  ];
};

const maybeOf = (type: ValueType, scope: Scope, tie: Tie): Any => {
  const facts = fc.constantFrom(...leavesOf(type, true, scope));
  const inner = plus(scope, 'crate.moves');
  const last = fc
    .tuple(tie(key('list crate.moves', scope)), fc.constantFrom(...leavesOf(type, false, inner)))
    .map(([list, value]): Node => ({ k: 'latest', list, value }));
  const choice = fc
    .tuple(tie(key('truth', scope)), facts, last)
    .map(([when, then, otherwise]): Node => ({ k: 'choose', when, then, otherwise }));
  return fc.oneof(
    { weight: 3, arbitrary: facts },
    { weight: 2, arbitrary: last },
    { weight: 1, arbitrary: choice },
    {
      weight: 1,
      arbitrary: reading(facts, last),
    },
  );
};

const truths = (scope: Scope, tie: Tie): readonly fc.WeightedArbitrary<Node>[] => {
  const of = (type: string): Any => tie(key(type, scope));
  const [truth, number, date, duration] = [of('truth'), of('number'), of('date'), of('duration')];
  const many = fc.array(truth, { maxLength: 3 });
  const some = lists.map((list) => of(`list ${list}`));
  return [
    ...common('truth', scope, tie),
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('all', 'any'), many).map(([k, of]): Node => ({ k, of })) },
    { weight: 1, arbitrary: truth.map((of): Node => ({ k: 'not', of })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: 3 }), many)
        .map(([count, of]): Node => ({ k: 'at-least-of', count, of })),
    },
    { weight: 3, arbitrary: number.chain(compareWith(number)) },
    { weight: 3, arbitrary: date.chain(compareWith(date)) },
    { weight: 1, arbitrary: duration.chain(compareWith(duration)) },
    { weight: 2, arbitrary: fc.tuple(of('code'), codes).map(([of, codes]): Node => ({ k: 'in', of, codes })) },
    { weight: 1, arbitrary: guarded(maybeOf('number', scope, tie), compareWith(number)) },
    { weight: 1, arbitrary: guarded(maybeOf('date', scope, tie), compareWith(date)) },
    { weight: 1, arbitrary: guarded(maybeOf('duration', scope, tie), compareWith(duration)) },
    { weight: 1, arbitrary: guarded(maybeOf('truth', scope, tie), (the) => fc.constant(the)) },
    {
      weight: 1,
      arbitrary: guarded(maybeOf('code', scope, tie), (of) => codes.map((codes): Node => ({ k: 'in', of, codes }))),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(...(['truth', 'number', 'date', 'duration', 'code'] as const).map((t) => maybeOf(t, scope, tie)))
        .map((of): Node => ({ k: 'present', of })),
    },
    { weight: 2, arbitrary: fc.oneof(...some).map((list): Node => ({ k: 'some', list })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(date, duration, fc.option(of('list crate.stops'), { nil: undefined }))
        .map(([from, duration, excluded]): Node =>
          excluded === undefined ? { k: 'reached', from, duration } : { k: 'reached', from, duration, excluded },
        ),
    },
  ];
};

const numbers = (scope: Scope, tie: Tie): readonly fc.WeightedArbitrary<Node>[] => {
  const number = tie(key('number', scope));
  return [
    ...common('number', scope, tie),
    { weight: 1, arbitrary: fc.array(number, { minLength: 1, maxLength: 3 }).map((of): Node => ({ k: 'add', of })) },
    ...lists.map((list) => ({
      weight: 1,
      arbitrary: fc
        .tuple(tie(key(`list ${list}`, scope)), tie(key('number', plus(scope, list))))
        .map(([list, value]): Node => ({ k: 'sum', list, value })),
    })),
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie(key('list crate.stops', scope)), tie(key('date', scope)))
        .map(([list, since]): Node => ({ k: 'covered', list, since })),
    },
  ];
};

const dates = (scope: Scope, tie: Tie): readonly fc.WeightedArbitrary<Node>[] => {
  const [date, number, duration] = (['date', 'number', 'duration'] as const).map((type) => tie(key(type, scope))) as [
    Any,
    Any,
    Any,
  ];
  return [
    ...common('date', scope, tie),
    { weight: 2, arbitrary: fc.constant<Node>({ k: 'as-of' }) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('after', 'before'), date, duration)
        .map(([k, date, duration]): Node => ({ k, date, duration })),
    },
    { weight: 1, arbitrary: fc.tuple(date, number).map(([date, days]): Node => ({ k: 'shift', date, days })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('hijri', 'gregorian'), date)
        .map(([calendar, of]): Node => ({ k: 'year-start', calendar, of })),
    },
  ];
};

const durations = (scope: Scope, tie: Tie): readonly fc.WeightedArbitrary<Node>[] => [
  ...common('duration', scope, tie),
  {
    weight: 1,
    arbitrary: fc
      .array(tie(key('duration', scope)), { minLength: 1, maxLength: 2 })
      .map((of): Node => ({ k: 'add', of })),
  },
];

const listOf = (list: ListName, scope: Scope, tie: Tie): readonly fc.WeightedArbitrary<Node>[] => {
  const self = tie(key(`list ${list}`, scope));
  return [
    { weight: 1, arbitrary: fc.constant<Node>({ k: 'list', name: list }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(self, tie(key('truth', plus(scope, list))))
        .map(([list, where]): Node => ({ k: 'filter', list, where })),
    },
    { weight: 1, arbitrary: reading(self, self) },
  ];
};

const made = fc.letrec<Record<string, Node>>((tie) => {
  const bounded = (of: readonly fc.WeightedArbitrary<Node>[]): Any =>
    fc.oneof({ maxDepth: 4, depthSize: 'small', depthIdentifier: 'expression' }, ...of);
  return Object.fromEntries(
    scopes.flatMap((scope) => [
      [key('truth', scope), bounded(truths(scope, tie))],
      [key('number', scope), bounded(numbers(scope, tie))],
      [key('date', scope), bounded(dates(scope, tie))],
      [key('duration', scope), bounded(durations(scope, tie))],
      [key('code', scope), bounded(common('code', scope, tie))],
      ...lists.map((list) => [key(`list ${list}`, scope), bounded(listOf(list, scope, tie))] as const),
    ]),
  );
});

const top = (type: string): Any => made[key(type, [])] as Any;

/** Random conditions, numbers, dates, lengths of time and codes over the facts of a crate. */
export const condition = top('truth');
export const numeric = top('number');
export const dated = top('date');
export const lasting = top('duration');
export const coded = top('code');
/** Any of them. */
export const expression = fc.oneof({ weight: 4, arbitrary: condition }, numeric, dated, lasting, coded);
