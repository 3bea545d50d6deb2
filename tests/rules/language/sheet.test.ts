import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, years } from '../../../src/models/calendar/duration.js';
import { code, facts, list, quantity } from '../../../src/rules/language/build.js';
import type { FactType } from '../../../src/rules/language/fact.js';
import { registry } from '../../../src/rules/language/registry.js';
import { parseSheet, safeParseSheet } from '../../../src/rules/language/sheet.js';
import { crateFacts, holeyFacts, sheetOfFacts } from './arbitraries.js';

const issuesOf = (sheet: unknown) => {
  const parsed = safeParseSheet(crateFacts, sheet);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path.join('/'), params]);
};

/** What is not known may be absent or undefined; a list that is not known may be empty and incomplete. */
const known = (facts: object): unknown => JSON.parse(JSON.stringify(facts)) as unknown;

describe('a sheet', () => {
  it('holds what it held, written down and read again', () => {
    fc.assert(
      fc.property(holeyFacts(crateFacts), (facts) => {
        const parsed = safeParseSheet(crateFacts, known(sheetOfFacts(crateFacts, facts)));
        expect(parsed.ok && known(parsed.value)).toEqual(known(facts));
      }),
    );
  });

  it.each<[string, unknown, unknown]>([
    ['a truth', { 'crate.sealed': true }, { 'crate.sealed': true }],
    ['none, where there may be none', { 'crate.grade': null }, { 'crate.grade': null }],
    ['nothing, of what is undefined', { 'crate.grade': undefined }, { 'crate.grade': undefined }],
    [
      'a date in either calendar',
      { 'crate.madeOn': '2025-07-05', 'crate.soldOn': '1447-01-10H' },
      { 'crate.madeOn': 20_274, 'crate.soldOn': 20_274 },
    ],
    ['a length of time as text', { 'crate.life': 'P2Y' }, { 'crate.life': years(2) }],
    [
      'a length of time as a value',
      { 'crate.life': years(1, 'gregorian'), 'crate.rest': days(3) },
      { 'crate.life': years(1, 'gregorian'), 'crate.rest': days(3) },
    ],
    ['a code that is not on the list, which is open', { 'crate.colour': 'mauve' }, { 'crate.colour': 'mauve' }],
    ['a number that need not be whole', { 'crate.size': -1.5 }, { 'crate.size': -1.5 }],
    ['the ends of a domain', { 'crate.weight': 0, 'crate.slope': 2 }, { 'crate.weight': 0, 'crate.slope': 2 }],
    [
      'a plain array, which is complete',
      { 'crate.parts': [{ level: 1 }] },
      { 'crate.parts': { items: [{ level: 1 }], complete: true } },
    ],
    [
      'a list that says whether it is complete',
      { 'crate.parts': { items: [], complete: false } },
      { 'crate.parts': { items: [], complete: false } },
    ],
    [
      'a list that does not say so, which is not',
      { 'crate.parts': { items: [] } },
      { 'crate.parts': { items: [], complete: false } },
    ],
    ['a list that is not known', { 'crate.parts': undefined }, { 'crate.parts': undefined }],
  ])('takes %s', (_name, sheet, facts) => {
    expect(safeParseSheet(crateFacts, sheet)).toEqual({ ok: true, value: facts });
  });

  it.each<[string, unknown, readonly unknown[]]>([
    ['what is no record', [], ['fact-type', '', { expected: 'record' }]],
    ['nothing', null, ['fact-type', '', { expected: 'record' }]],
    ['a name that is not declared', { 'crate.other': 1 }, ['fact-unknown', 'crate.other', {}]],
    ['a name that every object has', { constructor: 1 }, ['fact-unknown', 'constructor', {}]],
    ['none where there always is one', { 'crate.weight': null }, ['fact-never-none', 'crate.weight', {}]],
    ['a text for a truth', { 'crate.sealed': 'true' }, ['fact-type', 'crate.sealed', { expected: 'boolean' }]],
    ['a number for a code', { 'crate.colour': 1 }, ['fact-type', 'crate.colour', { expected: 'code' }]],
    ['an empty code', { 'crate.colour': '' }, ['fact-type', 'crate.colour', { expected: 'code' }]],
    ['a text for a number', { 'crate.weight': '1' }, ['fact-type', 'crate.weight', { expected: 'number' }]],
    ['no finite number', { 'crate.size': Infinity }, ['fact-type', 'crate.size', { expected: 'number' }]],
    [
      'a number below its domain',
      { 'crate.weight': -1 },
      ['fact-outside-domain', 'crate.weight', { least: 0, greatest: 4 }],
    ],
    [
      'a number above its domain',
      { 'crate.weight': 5 },
      ['fact-outside-domain', 'crate.weight', { least: 0, greatest: 4 }],
    ],
    [
      'a part of a number that is whole',
      { 'crate.weight': 1.5 },
      ['fact-type', 'crate.weight', { expected: 'whole number' }],
    ],
    ['what is no date', { 'crate.madeOn': 'soon' }, ['not-a-date', 'crate.madeOn', {}]],
    ['what is no length of time', { 'crate.life': '2 years' }, ['not-a-duration', 'crate.life', {}]],
    ['half a length of time', { 'crate.life': { years: 2 } }, ['not-a-duration', 'crate.life', {}]],
    ['a negative length of time', { 'crate.life': { ...years(2), days: -1 } }, ['not-a-duration', 'crate.life', {}]],
    ['what is no list', { 'crate.parts': 1 }, ['fact-type', 'crate.parts', { expected: 'list' }]],
    ['none for a list', { 'crate.parts': null }, ['fact-type', 'crate.parts', { expected: 'list' }]],
    ['items that are none', { 'crate.parts': { items: 1 } }, ['fact-type', 'crate.parts', { expected: 'list' }]],
    [
      'an element that is no record',
      { 'crate.parts': [{}, 1] },
      ['fact-type', 'crate.parts/1', { expected: 'record' }],
    ],
    ['a field that is not declared', { 'crate.parts': [{ other: 1 }] }, ['fact-unknown', 'crate.parts/0/other', {}]],
    [
      'a field that every object has',
      { 'crate.parts': [{ toString: 1 }] },
      ['fact-unknown', 'crate.parts/0/toString', {}],
    ],
    [
      'a field of the wrong type',
      { 'crate.parts': [{ good: 1 }] },
      ['fact-type', 'crate.parts/0/good', { expected: 'boolean' }],
    ],
  ])('refuses %s', (_name, sheet, expected) => {
    expect(issuesOf(sheet)).toEqual([expected]);
  });

  it('is refused with every issue at once', () => {
    expect(
      issuesOf({ 'crate.sealed': 1, 'crate.parts': [{ level: 9 }, { level: 1 }], other: 2 }).map(([code, path]) => [
        code,
        path,
      ]),
    ).toEqual([
      ['fact-type', 'crate.sealed'],
      ['fact-outside-domain', 'crate.parts/0/level'],
      ['fact-unknown', 'other'],
    ]);
  });

  it('written by a program throws the first issue, and never the value', () => {
    const sheet = { 'crate.madeOn': '1447-13-77H', 'crate.parts': [{ level: 99 }] };
    expect(() => parseSheet(crateFacts, sheet)).toThrow(
      expect.objectContaining({ code: 'month-outside-year', path: ['crate.madeOn'] }),
    );
    expect(() => parseSheet(crateFacts, sheet)).not.toThrow(/77/);
    expect(parseSheet(crateFacts, { 'crate.sealed': false })).toEqual({ 'crate.sealed': false });
  });
});

describe('a list of one field', () => {
  const label = { ar: 'مدد', en: 'terms' };
  const terms = registry([facts('', { terms: list({ months: quantity({ label, min: 0 }) }, { label }) })]);

  it('may be written as its plain values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99)), (months) => {
        const rows = months.map((of) => ({ months: of }));
        expect(safeParseSheet(terms, { terms: months })).toEqual(safeParseSheet(terms, { terms: rows }));
      }),
    );
  });

  it('refuses a value that its field refuses, at its place', () => {
    expect(safeParseSheet(terms, { terms: [6, -1] })).toMatchObject({
      ok: false,
      issues: [{ code: 'fact-outside-domain', path: ['terms', 1] }],
    });
  });
});

describe('a code that is a number', () => {
  const label = { ar: 'درجة', en: 'degree' };
  const degrees = registry([facts('', { degree: code({ '1': label, '2': label }, { label }) })]);

  it('may be written as one, and no other number is a code', () => {
    expect(safeParseSheet(degrees, { degree: 2 })).toEqual(safeParseSheet(degrees, { degree: '2' }));
    expect(safeParseSheet(degrees, { degree: 9 })).toMatchObject({ ok: false, issues: [{ code: 'fact-type' }] });
    const { codes: _none, ...bare } = degrees.declarations['degree'] as FactType;
    const open = { ...degrees, declarations: { degree: bare } };
    expect(safeParseSheet(open, { degree: 2 })).toMatchObject({ ok: false, issues: [{ code: 'fact-type' }] });
  });
});
