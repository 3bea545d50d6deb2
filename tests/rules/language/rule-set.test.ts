import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument, Rule } from '../../../src/rules/index.js';
import {
  all,
  bar,
  citing,
  condition,
  consistency,
  exception,
  facts,
  flag,
  from,
  given,
  atLeast,
  number,
  post,
  quantity,
  reading,
  registry,
  ruleSet,
  withPolicy,
} from '../../../src/rules/index.js';
import { lowerSet } from '../../../src/rules/language/lower-set.js';
import type { Node } from '../../../src/rules/language/node.js';
import { childrenOf, walk } from '../../../src/rules/language/node.js';
import { nameOf } from '../../../src/rules/language/rule.js';
import { crate, ruleOf, setOf, source } from './arbitraries.js';
import { truly, whole } from './random/shorthand.js';

const label = { ar: 'س', en: 'x' };
const holding = (holds: Node, id = 'rule'): Rule => ruleOf({ id, kind: 'condition', holds });
const excepting = (id: string, excepts: string, more: Partial<Rule> = {}): Rule =>
  ruleOf({ id, kind: 'exception', excepts, when: crate.checked, ...more });
const parameter = (...values: readonly { from: number; to?: number }[]): Node => ({
  k: 'compare',
  op: '>=',
  a: crate.weight,
  b: { k: 'given', name: 'p', type: 'number', values: values.map((of) => ({ ...of, value: 1 })) },
});

describe('a rule set is refused, with the rule named', () => {
  const description: Instrument = { ...source, id: 'described', kind: 'description' };
  it.each<[string, readonly Rule[], object]>([
    ['rule-declared-twice', [holding(crate.sealed), holding(crate.checked)], {}],
    ['rule-without-expression', [ruleOf({ id: 'rule', kind: 'condition' })], {}],
    [
      'rule-without-expression',
      [ruleOf({ id: 'rule', kind: 'condition', holds: crate.sealed, when: crate.sealed })],
      {},
    ],
    [
      'instrument-undeclared',
      [ruleOf({ id: 'rule', kind: 'condition', holds: crate.sealed, cites: citing(description)('1') })],
      { instrument: 'described' },
    ],
    ['fact-undeclared', [holding({ k: 'fact', name: 'crate.other' })], { fact: 'crate.other' }],
    ['fact-undeclared', [holding({ k: 'fact', name: 'constructor' })], { fact: 'constructor' }],
    ['fact-undeclared', [holding({ k: 'some', list: { k: 'list', name: 'crate.others' } })], { fact: 'crate.others' }],
    ['fact-undeclared', [holding({ k: 'field', list: 'crate.moves', name: 'other' })], { fact: 'crate.moves.other' }],
    ['fact-undeclared', [holding({ k: 'field', list: 'crate.sealed', name: 'on' })], { fact: 'crate.sealed.on' }],
    [
      'fact-undeclared',
      [ruleOf({ id: 'rule', kind: 'condition', holds: crate.sealed, applies: { k: 'fact', name: 'a' } })],
      { fact: 'a' },
    ],
    [
      'reading-without-default',
      [holding({ k: 'reading', id: 'R1', options: { A: crate.sealed }, default: 'B' })],
      { reading: 'R1' },
    ],
    ['parameter-without-value', [holding(parameter())], { parameter: 'p' }],
    ['parameter-empty', [holding(parameter({ from: 5, to: 5 }))], { parameter: 'p' }],
    ['parameter-overlap', [holding(parameter({ from: 1, to: 9 }, { from: 8 }))], { parameter: 'p' }],
    ['parameter-overlap', [holding(parameter({ from: 1 }, { from: 8 }))], { parameter: 'p' }],
    ['parameter-gap', [holding(parameter({ from: 1, to: 7 }, { from: 8 }))], { parameter: 'p' }],
    ['exception-of-nothing', [holding(crate.sealed, 'other'), excepting('rule', 'nothing')], { excepts: 'nothing' }],
    ['exception-of-nothing', [ruleOf({ id: 'rule', kind: 'exception', when: crate.sealed })], { excepts: '' }],
    ['exception-circle', [excepting('rule', 'b'), excepting('b', 'rule')], {}],
    [
      'exceptions-clash',
      [holding(crate.sealed, 'other'), excepting('rule', 'other'), excepting('b', 'other', { instead: crate.heavy })],
      { other: 'b' },
    ],
  ])('%s', (code, rules, params) => {
    expect(() => setOf(rules)).toThrow(expect.objectContaining({ code, params, path: ['rule'] }));
  });

  it('sources-mixed', () => {
    const rules = [holding(crate.sealed), { ...holding(crate.sealed, 'described'), cites: citing(description)('1') }];
    const of = { id: 'mixed', title: label, facts: registry([crate]), from: source.from, rules };
    expect(() => ruleSet({ ...of, instruments: [source, description] })).toThrow(
      expect.objectContaining({ code: 'sources-mixed', path: ['described'] }),
    );
  });
});

describe('the exceptions of a set', () => {
  const names = ['a', 'b', 'c', 'd'] as const;
  const several = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...names),
      excepts: fc.constantFrom(...names, 'rule', 'nothing'),
      instead: fc.constantFrom(undefined, crate.heavy),
    }),
    { selector: ({ id }) => id },
  );

  it('are refused when one leads to no rule, or when two of unlike effect except the same', () => {
    fc.assert(
      fc.property(several, (exceptions) => {
        const above = (id: string): string => exceptions.find((of) => of.id === id)?.excepts ?? id;
        const lead = exceptions.every(({ id }) => names.reduce<string>((at) => above(at), id) === 'rule');
        const clash = exceptions.some((a) =>
          exceptions.some((b) => a.excepts === b.excepts && a.instead !== b.instead),
        );
        const rules = exceptions.map(({ id, excepts, instead }) =>
          excepting(id, excepts, instead === undefined ? {} : { instead }),
        );
        const build = () => setOf([holding(crate.sealed), ...rules]);
        if (lead && !clash) expect(build().rules).toHaveLength(rules.length + 1);
        else expect(build).toThrow(expect.objectContaining({ code: expect.stringMatching(/^exceptions?-/) }));
      }),
    );
  });
});

describe('a rule set', () => {
  it('takes what is in order: values that follow one another, and exceptions of like effect', () => {
    const rules = [
      holding(parameter({ from: 1, to: 8 }, { from: 8, to: 10 })),
      excepting('a', 'rule', { instead: crate.heavy }),
      excepting('b', 'rule', { instead: crate.heavy }),
      excepting('c', 'a'),
    ];
    expect(setOf(rules).rules).toHaveLength(4);
  });
  it('begins and ends on the days that it is given', () => {
    const of = {
      id: 'set',
      title: label,
      facts: registry([crate]),
      instruments: [source],
      rules: [],
      from: '1440-01-01H',
    };
    expect(ruleSet(of).to).toBe(undefined);
    expect(ruleSet({ ...of, until: '1441-01-01H' }).to).toBe(ruleSet(of).from + 354);
    expect(ruleSet({ ...of, assumes: ['scope'] }).assumes).toEqual(['scope']);
  });
});

describe('a policy', () => {
  const agency = { agency: label, source: 'decision 7' };
  const law = setOf([holding(crate.sealed)]);
  it('tightens the law, and is cited as what it is', () => {
    const ours = withPolicy(law, [ruleOf({ id: 'ours', kind: 'bar', when: crate.heavy })], agency);
    expect(ours.rules.map(({ id, cites }) => [id, cites.kind, cites.instrument])).toEqual([
      ['rule', 'law', 'made-up'],
      ['ours', 'policy', 'policy:decision 7'],
    ]);
    expect(ours.instruments.at(-1)).toMatchObject({ id: 'policy:decision 7', kind: 'policy', from: '1440-06-09H' });
    expect(withPolicy(law, [], { ...agency, from: '1445-01-01H' }).instruments.at(-1)?.from).toBe('1445-01-01H');
    expect(law.rules).toHaveLength(1);
  });
  it('may not loosen it, nor repeat a rule', () => {
    expect(() => withPolicy(law, [excepting('ours', 'rule')], agency)).toThrow(
      expect.objectContaining({ code: 'policy-loosens', path: ['ours'] }),
    );
    expect(() =>
      withPolicy(law, [ruleOf({ id: 'ours', kind: 'bar', severity: 'warning', when: crate.heavy })], agency),
    ).toThrow(expect.objectContaining({ code: 'policy-loosens' }));
    expect(() => withPolicy(law, [holding(crate.checked)], agency)).toThrow(
      expect.objectContaining({ code: 'rule-declared-twice' }),
    );
  });
});

describe('the builders of rules', () => {
  const about = { id: 'a/part', cites: citing(source)('49-d-1'), title: label };
  it('give plain data', () => {
    expect(condition({ ...about, holds: crate.sealed })).toEqual({
      kind: 'condition',
      severity: 'blocking',
      confidence: 'high',
      ...about,
      holds: crate.sealed,
    });
    expect(bar({ ...about, when: crate.sealed, severity: 'warning', confidence: 'low' })).toMatchObject({
      kind: 'bar',
      severity: 'warning',
      confidence: 'low',
    });
    expect(post({ ...about, when: crate.sealed }).kind).toBe('post');
    expect(consistency({ ...about, holds: crate.sealed }).kind).toBe('consistency');
    expect(exception({ ...about, excepts: 'b', when: crate.sealed, instead: crate.checked })).toMatchObject({
      kind: 'exception',
      excepts: 'b',
    });
    expect(bar({ ...about, when: crate.sealed, from: '1445-01-01H', until: '1446-01-01H' })).toMatchObject({
      from: 19_557,
      to: 19_911,
    });
  });
  it('cite an article, a paragraph of one, or a whole text', () => {
    const cite = citing(source);
    expect(cite('49-d-1')).toEqual({ instrument: 'made-up', kind: 'law', article: '49', paragraph: 'd-1' });
    expect(cite('49')).toEqual({ instrument: 'made-up', kind: 'law', article: '49' });
    expect(cite('')).toEqual({ instrument: 'made-up', kind: 'law' });
  });
  it('report a part under the id of its rule', () => {
    expect(nameOf(condition({ ...about, holds: crate.sealed }))).toEqual({ rule: 'a', part: 'part' });
    expect(nameOf(condition({ ...about, id: 'a', holds: crate.sealed }))).toEqual({ rule: 'a' });
  });
});

describe('a registry', () => {
  it('declares each fact once, and only what is declared can follow from others', () => {
    const group = facts('a', { x: flag({ label }) });
    expect(() => registry([group, group])).toThrow(
      expect.objectContaining({ code: 'fact-declared-twice', path: ['a.x'] }),
    );
    expect(() => registry([group], { 'a.y': all() })).toThrow(
      expect.objectContaining({ code: 'fact-undeclared', path: ['a.y'] }),
    );
    expect(Object.keys(registry([group, facts('', { y: quantity({ label }) })]).declarations)).toEqual(['a.x', 'y']);
  });
});

describe('the nodes below a node', () => {
  it('are all those that a walk meets, in the order in which they are written', () => {
    const node = atLeast(crate.weight, given('p', from('1440-01-01H', 2)));
    const kinds: string[] = [];
    walk(reading('R1', { A: all(node), B: atLeast(number(1), 2) }), ({ k }) => kinds.push(k));
    expect(kinds).toEqual(['reading', 'all', 'compare', 'fact', 'given', 'compare', 'literal', 'literal']);
  });
  it.each<[Node, readonly Node[]]>([
    [{ k: 'as-of' }, []],
    [{ k: 'list', name: 'crate.moves' }, []],
    [{ k: 'reached', from: whole(1), duration: whole(2) }, [whole(1), whole(2)]],
    [{ k: 'reached', from: whole(1), duration: whole(2), excluded: whole(3) }, [whole(1), whole(2), whole(3)]],
    [{ k: 'choose', when: truly(true), then: whole(1), otherwise: whole(2) }, [truly(true), whole(1), whole(2)]],
    [{ k: 'covered', list: whole(1), since: whole(2) }, [whole(1), whole(2)]],
    [{ k: 'shift', date: whole(1), days: whole(2) }, [whole(1), whole(2)]],
    [{ k: 'filter', list: whole(1), where: whole(2) }, [whole(1), whole(2)]],
    [{ k: 'year-start', calendar: 'hijri', of: whole(1) }, [whole(1)]],
  ])('%o', (node, expected) => {
    expect(childrenOf(node)).toEqual(expected);
  });
});

describe('a set with an exception that is no law yet', () => {
  it('is lowered without it', () => {
    const set = setOf([holding(crate.sealed), excepting('late', 'rule', { from: 30_000 })]);
    expect(lowerSet(set, { asOf: '1447-01-10H' }).rules[0]?.ok).toEqual(crate.sealed);
  });
});
