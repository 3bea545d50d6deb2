import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMartabaError } from '../../../src/models/error.js';
import { decideFacts, ruleSets, withPolicy } from '../../../src/rules/index.js';
import type { RuleSet } from '../../../src/rules/index.js';
import { parseRuleSet, safeParseRuleSet, toJson } from '../../../src/rules/language/json/index.js';
import { limits } from '../../../src/rules/language/json/limits.js';
import { scan } from '../../../src/rules/language/json/scan.js';
import type { Declaration } from '../../../src/rules/language/fact.js';
import { showDay } from '../../../src/rules/language/show.js';
import { asOf, crateFacts, crateSet, holeyFacts } from './arbitraries.js';

type Json = Record<string, unknown>;
const copied = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** A set over facts without a domain, so that it may compare them with anything. */
const loosened = <S>(set: RuleSet<S>): RuleSet<S> => {
  const loose = (declared: Declaration): Declaration => {
    if (declared.type === 'list') {
      const fields = Object.entries(declared.fields).map(([name, field]) => [name, loose(field)]);
      return { ...declared, fields: Object.fromEntries(fields) as typeof declared.fields };
    }
    const { min: _min, max: _max, ...rest } = declared;
    return rest;
  };
  const declarations = Object.entries(set.registry.declarations).map(([name, of]) => [name, loose(of)] as const);
  return { ...set, registry: { ...set.registry, declarations: Object.fromEntries(declarations) } };
};

/** The value at a path of JSON, and a way to put another there. */
const put = (json: Json, path: readonly (string | number)[], value: unknown): Json => {
  const made = copied(json);
  const last = path.at(-1) ?? '';
  let at: unknown = made;
  for (const key of path.slice(0, -1)) at = (at as Json)[key];
  if (value === undefined) delete (at as Json)[last];
  else (at as Json)[last] = value;
  return made;
};

/** Every path of a JSON value. */
const pathsOf = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, of]) =>
          pathsOf(of, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ];

describe('the portable form', () => {
  it.each(ruleSets.map((set) => [set.id, set] as const))('of %s is read back as the same set', (_id, set) => {
    expect(parseRuleSet(copied(toJson(set)))).toEqual(set);
  });

  it('of any set decides as the set that it was made from, finding by finding', () => {
    fc.assert(
      fc.property(crateSet.map(loosened), holeyFacts(crateFacts), asOf, (set, facts, day) => {
        const read = parseRuleSet(copied(toJson(set)));
        expect(toJson(read)).toEqual(toJson(set));
        const settings = { asOf: showDay(day) };
        expect(decideFacts(read, facts, settings)).toEqual(decideFacts(set, facts, settings));
      }),
    );
  });

  it('keeps when a set ends, its policies, and dates and codes written down', () => {
    const [access] = ruleSets as readonly [RuleSet];
    const [rule] = access.rules as readonly [(typeof access.rules)[number]];
    const before = {
      k: 'given',
      name: 'p',
      type: 'date',
      values: [{ from: access.from, value: access.from }],
    } as const;
    const holds = {
      k: 'all',
      of: [
        { k: 'compare', op: '<', a: { k: 'as-of' }, b: before },
        { k: 'in', of: { k: 'literal', type: 'code', value: 'x' }, codes: [] },
      ],
    } as const;
    const policy = withPolicy(access, [{ ...rule, id: 'ours', holds }], { agency: access.title, source: 'circular 7' });
    const ending = { ...policy, to: access.from + 10_000 };
    expect(copied(toJson(ending))['to']).toMatch(/H$/);
    expect(parseRuleSet(copied(toJson(ending)))).toEqual(ending);
  });

  it('keeps what enacted a value of a parameter and what it replaced, and facts that follow from several', () => {
    const [access] = ruleSets as readonly [RuleSet];
    const [rule] = access.rules as readonly [(typeof access.rules)[number]];
    const value = { from: access.from, value: true, by: 'Order 1', was: '' };
    const holds = { k: 'given', name: 'p', type: 'truth', values: [value] } as const;
    const fact = (name: string) => ({ k: 'fact', name }) as const;
    const named = { label: access.title, type: 'truth', maybe: false } as const;
    const declarations = { ...access.registry.declarations, a: named, b: named, c: named, d: named };
    // Of two facts that another follows from, either may come first.
    const derived = {
      d: { k: 'all', of: [fact('b'), fact('c')] },
      b: fact('a'),
      c: { k: 'not', of: fact('b') },
    } as const;
    const set: RuleSet = { ...access, registry: { declarations, derived }, rules: [{ ...rule, holds }] };
    expect(parseRuleSet(copied(toJson(set)))).toEqual(set);
  });

  it('holds dates as civil dates and says its version', () => {
    const [json] = ruleSets.filter(({ id }) => id === 'ordinary-promotion').map(toJson);
    expect(json).toMatchObject({ format: 'martaba-rules/1', from: '1440-06-09H' });
    const rules = copied(json)['rules'] as Json[];
    expect(rules.find(({ id }) => id === 'promotion.bar.disciplinary-penalty')).toMatchObject({ from: '1443-08-20H' });
  });
});

/** A small set to spoil: one rule of each kind of operand, a list, a derived fact and an exception. */
const label = { ar: 'واقعة', en: 'fact' };
const flag = { type: 'truth', maybe: false, label };
const fact = (name: string): Json => ({ k: 'fact', name });
const literal = (type: string, value: unknown): Json => ({ k: 'literal', type, value });
const cites = { instrument: 'made-up', kind: 'law', article: '1' };
const rule = (id: string, more: Json): Json => ({
  id,
  kind: 'condition',
  severity: 'blocking',
  cites,
  title: label,
  confidence: 'high',
  ...more,
});
const small: Json = {
  format: 'martaba-rules/1',
  id: 'small',
  title: label,
  phrases: { eligible: label, ineligible: label, undetermined: label },
  facts: {
    a: flag,
    b: flag,
    n: { type: 'number', maybe: false, label, min: 1, max: 15, integer: true },
    m: { type: 'number', maybe: true, label },
    d: { type: 'date', maybe: false, label },
    c: { type: 'code', maybe: false, label, codes: { x: label } },
    l: {
      type: 'list',
      label,
      fields: { level: { type: 'number', maybe: false, label }, on: { type: 'date', maybe: false, label } },
      happens: 'on',
    },
  },
  derived: { b: fact('a') },
  instruments: [{ id: 'made-up', kind: 'law', title: label, issued: 'for tests', from: '1440-01-01H' }],
  rules: [
    rule('first', {
      holds: { k: 'all', of: [fact('a'), { k: 'compare', op: '>=', a: fact('n'), b: literal('number', 3) }] },
    }),
    rule('second', {
      kind: 'bar',
      when: {
        k: 'some',
        list: {
          k: 'filter',
          list: { k: 'list', name: 'l' },
          where: { k: 'compare', op: '>', a: { k: 'field', list: 'l', name: 'level' }, b: literal('number', 2) },
        },
      },
    }),
    rule('third', { kind: 'exception', excepts: 'second', when: fact('b') }),
  ],
  assumes: [],
  from: '1440-01-01H',
};
const holds = ['rules', 0, 'holds'] as const;
const doubling = (count: number): Json =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `d${i}`,
      { k: 'all', of: i === 0 ? [fact('a')] : [fact(`d${i - 1}`), fact(`d${i - 1}`)] },
    ]),
  );
const many = (count: number): Json => ({
  ...(small['facts'] as Json),
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`d${i}`, flag])),
});
const negated = (times: number): unknown => {
  let node: unknown = fact('a');
  for (let i = 0; i < times; i += 1) node = { k: 'not', of: node };
  return node;
};

const spoilt: readonly (readonly [string, string, readonly (string | number)[], unknown])[] = [
  ['another format', 'format-unknown', ['format'], 'martaba-rules/2'],
  ['a key that is not known', 'key-unknown', ['comment'], 'hello'],
  ['a key that is missing', 'key-missing', ['phrases'], undefined],
  ['an id that is no text', 'json-type', ['id'], 7],
  ['rules that are no array', 'json-type', ['rules'], {}],
  ['a title in one language', 'key-missing', ['title'], { ar: 'عنوان' }],
  ['a date outside the table', 'outside-calendar', ['from'], '1600-01-01H'],
  ['a day that its month does not have', 'day-outside-month', ['from'], '1440-01-31H'],
  ['a type of fact that is not known', 'json-type', ['facts', 'a', 'type'], 'money'],
  ['a domain without values', 'domain-empty', ['facts', 'n', 'min'], 99],
  ['a domain on a flag', 'key-unknown', ['facts', 'a', 'min'], 0],
  ['a list that happens on a number', 'json-type', ['facts', 'l', 'happens'], 'level'],
  ['a kind of node that is not known', 'node-unknown', holds, { k: 'function', body: 'return 1' }],
  ['a kind that only objects have', 'node-unknown', holds, { k: 'toString' }],
  ['an operand too few', 'key-missing', [...holds, 'of', 1], { k: 'compare', op: '=', a: fact('n') }],
  ['an operand too many', 'key-unknown', [...holds, 'of', 0, 'also'], fact('a')],
  ['a sum of nothing', 'operand-count', [...holds, 'of', 1, 'a'], { k: 'add', of: [] }],
  ['a count that is no whole number', 'operand-count', holds, { k: 'at-least-of', count: 0.5, of: [] }],
  ['a number where a truth is wanted', 'node-type', holds, fact('n')],
  ['a number compared with a date', 'node-type', [...holds, 'of', 1, 'b'], fact('d')],
  ['a truth compared', 'node-type', [...holds, 'of', 1, 'a'], fact('a')],
  ['what may be none compared', 'node-may-be-none', [...holds, 'of', 1, 'a'], fact('m')],
  ['a fact that is not declared', 'fact-undeclared', [...holds, 'of', 0], fact('z')],
  ['a fact that every object has', 'fact-undeclared', [...holds, 'of', 0], fact('constructor')],
  ['a list as a fact', 'fact-undeclared', [...holds, 'of', 0], fact('l')],
  [
    'a field outside of its list',
    'field-outside-list',
    [...holds, 'of', 1, 'a'],
    { k: 'field', list: 'l', name: 'level' },
  ],
  ['a field that is not declared', 'fact-undeclared', ['rules', 1, 'when', 'list', 'where', 'a', 'name'], 'z'],
  [
    'days of a list without periods',
    'not-periods',
    [...holds, 'of', 1, 'a'],
    { k: 'covered', list: { k: 'list', name: 'l' }, since: fact('d') },
  ],
  ['a threshold that the fact never has', 'literal-outside-domain', [...holds, 'of', 1, 'b', 'value'], 16],
  [
    'a parameter that the fact never has',
    'literal-outside-domain',
    [...holds, 'of', 1, 'b'],
    { k: 'given', name: 'p', type: 'number', values: [{ from: '1440-01-01H', value: 0 }] },
  ],
  ['a literal of another type', 'json-type', [...holds, 'of', 1, 'b', 'value'], 'three'],
  [
    'a duration of less than nothing',
    'not-a-duration',
    [...holds, 'of', 1],
    {
      k: 'compare',
      op: '=',
      a: literal('duration', { calendar: 'hijri', years: -1, months: 0, days: 0 }),
      b: literal('duration', { calendar: 'hijri', years: 1, months: 0, days: 0 }),
    },
  ],
  [
    'a date in an expression outside the table',
    'outside-calendar',
    [...holds, 'of', 1],
    { k: 'compare', op: '<', a: fact('d'), b: literal('date', '1201-01-01H') },
  ],
  [
    'a parameter without a value',
    'parameter-without-value',
    holds,
    { k: 'given', name: 'p', type: 'truth', values: [] },
  ],
  [
    'a parameter with a gap',
    'parameter-gap',
    holds,
    {
      k: 'given',
      name: 'p',
      type: 'truth',
      values: [
        { from: '1440-01-01H', to: '1441-01-01H', value: true },
        { from: '1442-01-01H', value: false },
      ],
    },
  ],
  [
    'a parameter that overlaps itself',
    'parameter-overlap',
    holds,
    {
      k: 'given',
      name: 'p',
      type: 'truth',
      values: [
        { from: '1440-01-01H', value: true },
        { from: '1442-01-01H', value: false },
      ],
    },
  ],
  [
    'a parameter that ends before it begins',
    'parameter-empty',
    holds,
    { k: 'given', name: 'p', type: 'truth', values: [{ from: '1440-01-01H', to: '1440-01-01H', value: true }] },
  ],
  [
    'a reading without its default',
    'reading-without-default',
    holds,
    { k: 'reading', id: 'R', default: 'B', options: { A: fact('a') } },
  ],
  [
    'a reading under a reserved name',
    'key-reserved',
    holds,
    { k: 'reading', id: 'toString', default: 'A', options: { A: fact('a') } },
  ],
  [
    'options of unlike types',
    'node-type',
    holds,
    { k: 'reading', id: 'R', default: 'A', options: { A: fact('a'), B: fact('n') } },
  ],
  [
    'branches of unlike types',
    'node-type',
    holds,
    { k: 'choose', when: fact('a'), then: fact('a'), otherwise: fact('n') },
  ],
  ['a derived fact of another type', 'node-type', ['derived', 'b'], fact('n')],
  ['a derived fact that may be none', 'node-may-be-none', ['derived'], { n: fact('m') }],
  ['a derived fact that is not declared', 'fact-undeclared', ['derived', 'z'], fact('a')],
  ['a derived fact that reads itself', 'derived-circle', ['derived'], { a: fact('b'), b: fact('a') }],
  [
    'a derived fact that reads itself beside another',
    'derived-circle',
    ['derived'],
    { a: { k: 'all', of: [fact('a'), fact('b')] }, b: literal('truth', true) },
  ],
  ['an expression too deep', 'too-deep', holds, negated(70)],
  [
    'a bar that states what must hold',
    'rule-without-expression',
    ['rules', 1],
    rule('second', { kind: 'bar', holds: fact('a') }),
  ],
  ['a rule that states nothing', 'rule-without-expression', ['rules', 0], rule('first', {})],
  ['a rule twice', 'rule-declared-twice', ['rules', 1, 'id'], 'first'],
  ['an instrument that is not declared', 'instrument-undeclared', ['rules', 0, 'cites', 'instrument'], 'other'],
  ['a citation that is a text', 'json-type', ['rules', 0, 'cites'], 'art. 49'],
  ['a law cited as a description', 'instrument-undeclared', ['rules', 0, 'cites', 'kind'], 'description'],
  ['an exception to nothing', 'exception-of-nothing', ['rules', 2, 'excepts'], 'nobody'],
  ['a condition that excepts', 'exception-of-nothing', ['rules', 0, 'excepts'], 'second'],
  ['exceptions in a circle', 'exception-circle', ['rules', 2, 'excepts'], 'third'],
  [
    'a code written down that is empty',
    'json-type',
    [...holds, 'of', 0],
    { k: 'in', of: literal('code', ''), codes: ['x'] },
  ],
  ['codes that are no texts', 'json-type', [...holds, 'of', 0], { k: 'in', of: fact('c'), codes: ['x', 7] }],
  [
    'a duration without its calendar',
    'key-missing',
    [...holds, 'of', 1],
    { k: 'compare', op: '=', a: literal('duration', { years: 1 }), b: fact('n') },
  ],
  [
    'a dated value without its date',
    'key-missing',
    holds,
    { k: 'given', name: 'p', type: 'truth', values: [{ value: true }] },
  ],
  ['a parameter without a name', 'json-type', holds, { k: 'given', name: 7, type: 'truth', values: [] }],
  [
    'a decree that is no text',
    'json-type',
    holds,
    { k: 'given', name: 'p', type: 'truth', values: [{ from: '1440-01-01H', value: true, by: 7 }] },
  ],
  [
    'a field of what is no list',
    'fact-undeclared',
    ['rules', 1, 'when', 'list', 'where', 'a'],
    { k: 'field', list: 'a', name: 'level' },
  ],
  [
    'the last of a list as a list',
    'node-type',
    [...holds, 'of', 1, 'a'],
    { k: 'latest', list: { k: 'list', name: 'l' }, value: { k: 'list', name: 'l' } },
  ],
  [
    'the last of what is no list',
    'node-type',
    [...holds, 'of', 1, 'a'],
    { k: 'latest', list: fact('a'), value: fact('n') },
  ],
  [
    'days of what is no list',
    'node-type',
    holds,
    {
      k: 'reached',
      from: fact('d'),
      duration: literal('duration', { calendar: 'hijri', years: 1, months: 0, days: 0 }),
      excluded: fact('a'),
    },
  ],
  ['a length of time that is a number', 'node-type', holds, { k: 'reached', from: fact('d'), duration: fact('n') }],
  ['the presence of a list', 'node-type', holds, { k: 'present', of: { k: 'list', name: 'l' } }],
  ['a count of what is no truth', 'node-type', holds, { k: 'at-least-of', count: 1, of: [fact('n')] }],
  [
    'a choice by what is no truth',
    'node-type',
    holds,
    { k: 'choose', when: fact('n'), then: fact('a'), otherwise: fact('a') },
  ],
  ['a sum of unlike parts', 'node-type', [...holds, 'of', 1, 'a'], { k: 'add', of: [fact('n'), fact('d')] }],
  ['options that are no object', 'json-type', holds, { k: 'reading', id: 'R', default: 'A', options: [] }],
  ['a list that is not one', 'key-missing', ['facts', 'l'], { type: 'list', label }],
  ['a field that is not one', 'json-type', ['facts', 'l', 'fields', 'level'], 'number'],
  ['a list that happens on a field that it has not', 'json-type', ['facts', 'l', 'happens'], 'until'],
  ['a list without a label in both languages', 'key-missing', ['facts', 'l', 'label'], { ar: 'قائمة' }],
  ['a fact as a list', 'fact-undeclared', ['rules', 1, 'when', 'list', 'list'], { k: 'list', name: 'a' }],
  ['a literal of no type', 'json-type', [...holds, 'of', 1, 'b'], literal('money', 3)],
  ['a sum of which the first part is none', 'node-unknown', [...holds, 'of', 1, 'a'], { k: 'add', of: [7] }],
  ['a list that happens on no name', 'json-type', ['facts', 'l', 'happens'], ''],
  ['a condition with another in its place', 'key-unknown', ['rules', 0, 'instead'], fact('a')],
  ['a reserved key', 'key-reserved', ['facts', 'constructor'], flag],
];

describe('what is no rule set', () => {
  it('is spoilt out of one that is', () => {
    expect(safeParseRuleSet(copied(small)).ok).toBe(true);
  });

  it.each(spoilt)('%s is refused as %s at its path', (_what, code, path, value) => {
    const read = safeParseRuleSet(put(small, path, value));
    const issues = read.ok ? [] : read.issues;
    expect(issues.map((of) => of.code)).toContain(code);
    // The issue stands at the place that was spoilt, above it, or below it, and names the rule that it is about.
    const { path: found = [], params } = issues.find((of) => of.code === code) ?? {};
    const shorter = Math.min(found.length, path.length);
    expect(found.slice(0, shorter)).toEqual(path.slice(0, shorter));
    expect(params?.['rule'] !== undefined).toBe(found[0] === 'rules' && found.length > 1);
  });

  it('names two exceptions of unlike effect, and sets of unlike sources', () => {
    const exceptions = put(
      small,
      ['rules', 3],
      rule('fourth', { kind: 'exception', excepts: 'second', when: fact('a'), instead: fact('a') }),
    );
    expect(safeParseRuleSet(exceptions)).toMatchObject({ issues: [{ code: 'exceptions-clash', path: ['rules', 3] }] });
    const described = { id: 'page', kind: 'description', title: label, issued: '', from: '1440-01-01H' };
    const mixed = put(
      put(small, ['instruments', 1], described),
      ['rules', 3],
      rule('fourth', { holds: fact('a'), cites: { instrument: 'page', kind: 'description' } }),
    );
    expect(safeParseRuleSet(mixed)).toMatchObject({ issues: [{ code: 'sources-mixed', params: { rule: 'fourth' } }] });
  });

  it.each<[string, readonly string[], unknown]>([
    ['is no object', [], 'a law'],
    ['does not say by what it was issued', ['issued'], 5],
    ['does not say from when it is', ['from'], 'soon'],
  ])('has an instrument that %s', (_name, at, value) => {
    const [of] = ruleSets;
    const path = ['instruments', 0, ...at];
    const spoilt = put(copied(of && toJson(of)), path, value);
    expect(safeParseRuleSet(spoilt)).toMatchObject({ ok: false, issues: [{ path }] });
  });

  it('of many faults tells a hundred at most', () => {
    const faulty = put(
      small,
      ['assumes'],
      Array.from({ length: 500 }, () => 7),
    );
    expect(safeParseRuleSet(faulty)).toMatchObject({ ok: false, issues: { length: 100 } });
  });

  it('throws its first issue where a rule set was promised', () => {
    expect(() => parseRuleSet(put(small, ['rules', 0, 'holds', 'of', 0], fact('z')))).toThrow(
      'fact-undeclared at rules.0.holds.of.0',
    );
    expect(() => parseRuleSet('{}')).toThrow('not-a-rule-set');
  });

  it.each([undefined, null, 7, 'text', [], {}, new Map(), () => 1, Symbol('s'), Number.NaN])(
    '%s is refused',
    (value) => {
      expect(safeParseRuleSet(value).ok).toBe(false);
    },
  );
});

/** The code of the first issue of what is no rule set. */
const code = (value: unknown): string | undefined => {
  const read = safeParseRuleSet(value);
  return read.ok ? undefined : read.issues[0]?.code;
};

const unfolding = (count: number, derived: Json): Json => put(put(small, ['facts'], many(count)), ['derived'], derived);

describe('a hostile rule set', () => {
  it('that is nested without end does not overflow the stack', () => {
    expect(code(put(small, holds, negated(100)))).toBe('too-deep');
    const deep = copied(small);
    deep['title'] = negated(100_000);
    expect(code(deep)).toBe('too-deep');
  });

  it('that holds itself is found out', () => {
    const circle = copied(small);
    circle['title'] = circle;
    expect(code(circle)).toBe('object-circle');
  });

  it('that repeats one object without end does not run long', () => {
    let shared: unknown = fact('a');
    for (let i = 0; i < 40; i += 1) shared = { k: 'all', of: [shared, shared] };
    const repeating = copied(small);
    (repeating['rules'] as Json[])[0] = rule('first', { holds: shared });
    expect(code(repeating)).toBe('too-large');
  });

  it('that is too large is refused, wherever it is large', () => {
    const wide = { k: 'all', of: Array.from({ length: 100_001 }, () => fact('a')) };
    expect(code(put(small, holds, wide))).toBe('too-large');
    expect(
      code(
        put(
          small,
          ['assumes'],
          Array.from({ length: 1_000_001 }, () => 'x'),
        ),
      ),
    ).toBe('too-large');
    expect(
      code(
        put(
          small,
          ['rules'],
          Array.from({ length: 5_001 }, (_, i) => rule(`r${i}`, { holds: fact('a') })),
        ),
      ),
    ).toBe('too-large');
    const exceptions = Array.from({ length: 65 }, (_, i) =>
      rule(`e${i}`, { kind: 'exception', excepts: 'second', when: fact('a') }),
    );
    expect(code(put(small, ['rules'], [rule('second', { holds: fact('a') }), ...exceptions]))).toBe('too-large');
    // Each part of it is small enough, and what stands beside the last is one too many.
    const inParts = [Array.from({ length: limits.values - 4 }, () => 'x'), 'y', 'z', 'z'];
    expect(scan(inParts)?.code).toBe('too-large');
    expect(scan(inParts.slice(0, 3))).toBeUndefined();
  });

  it('whose derived facts unfold without end is refused before it is read', () => {
    expect(code(unfolding(40, doubling(40)))).toBe('too-large');
    const chain = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`d${i}`, fact(i === 0 ? 'a' : `d${i - 1}`)]),
    );
    expect(code(unfolding(400, chain))).toBe('too-deep');
    expect(code(unfolding(10, doubling(10)))).toBeUndefined();
  });

  it('with exceptions one above the other, or arrays with holes, or values that only a function yields, is refused', () => {
    const tower = Array.from({ length: 70 }, (_, i) =>
      rule(`e${i}`, { kind: 'exception', excepts: i === 0 ? 'second' : `e${i - 1}`, when: fact('a') }),
    );
    expect(code(put(small, ['rules'], [rule('second', { holds: fact('a') }), ...tower]))).toBe('exception-circle');
    const sparse = copied(small);
    sparse['assumes'] = Array(1_000_000_000);
    expect(code(sparse)).toBe('not-json');
    const yielding = copied(small);
    Object.defineProperty(yielding, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    expect(code(yielding)).toBe('not-json');
    expect(code(JSON.parse('{"format":"martaba-rules/1","__proto__":{"polluted":true}}'))).toBe('key-reserved');
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

/** Whether a set decides over no facts at all, or says that no law is in force. */
const decidedWithout = (set: RuleSet): boolean => {
  try {
    return decideFacts(set, {}, { asOf: '1447-01-10H' }).set === set.id;
  } catch (thrown) {
    return isMartabaError(thrown) && thrown.code === 'no-law-in-force';
  }
};

describe('a stranger’s JSON', () => {
  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({
            withMap: true,
            withDate: true,
            withBigInt: true,
            withSparseArray: true,
            withNullPrototype: true,
          }),
          fc.jsonValue(),
        ),
        (value) => {
          const read = safeParseRuleSet(value);
          expect(read.ok).toBe(false);
          expect(safeParseRuleSet({ ...small, rules: value }).ok).toBe(Array.isArray(value) && value.length === 0);
          expect(safeParseRuleSet(put(small, holds, null)).ok).toBe(false);
        },
      ),
    );
  });

  it('that is a rule set but for one place is refused, or decides without fault', () => {
    const sets = ruleSets.map((set) => copied(toJson(set))).concat(small);
    const paths = sets.map((json) => pathsOf(json).slice(1));
    const spoiling = fc.nat({ max: sets.length - 1 }).chain((i) =>
      fc.record({
        json: fc.constant(sets[i] as Json),
        path: fc.constantFrom(...(paths[i] as [readonly (string | number)[]])),
        other: fc.constantFrom(...(paths[i] as [readonly (string | number)[]])),
        value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', 'a', '1447-01-30H', 1e9, -1, [], {}, true)),
        moves: fc.boolean(),
      }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(spoiling, ({ json, path, other, value, moves }) => {
        let from: unknown = json;
        for (const key of other) from = (from as Json)[key];
        const read = safeParseRuleSet(put(json, path, moves ? from : value));
        if (read.ok) accepted += 1;
        expect(read.ok ? decidedWithout(read.value) : read.issues.length).toBeTruthy();
      }),
    );
    expect(accepted).toBeGreaterThan(3);
  });
});
