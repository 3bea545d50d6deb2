import { describe, expect, it } from 'vitest';

import { years } from '../../../src/models/calendar/duration.js';
import {
  after,
  asOf,
  atLeast,
  atMost,
  condition,
  covered,
  date,
  decide,
  elementOf,
  explain,
  explainText,
  facts,
  latest,
  list,
  no,
  ordinaryPromotion,
  quantity,
  registry,
  ruleSet,
  some,
  total,
} from '../../../src/rules/index.js';
import type { Expr, Instrument, SheetOf } from '../../../src/rules/index.js';

const named = (en: string) => ({ ar: `بيان ${en}`, en });
const ship = facts('ship', {
  built: date({ label: named('built') }),
  due: date({ label: named('due') }),
  wound: quantity({ label: named('wound'), sensitivity: 'sensitive' }),
  weight: quantity({ label: named('weight') }),
  grade: quantity({ label: named('grade') }),
  least: quantity({ label: named('least'), sensitivity: 'personal' }),
  docked: list(
    {
      from: date({ label: named('from') }),
      to: date({ label: named('to') }),
      days: quantity({ label: named('days') }),
    },
    { label: named('docked'), happens: 'from' },
  ),
});
const docked = elementOf(ship, 'docked');
const law: Instrument = { id: 'law', kind: 'law', title: named('law'), issued: 'made up', from: '2000-01-01' };
const ships = registry([ship], { 'ship.grade': ship.wound });
const line = (holds: Expr<boolean>, sheet: SheetOf<typeof ships>, reveal = false): string => {
  const set = ruleSet({
    id: 'ship',
    title: named('ship'),
    facts: ships,
    instruments: [law],
    from: law.from,
    rules: [
      condition({
        id: 'only',
        cites: { instrument: 'law', kind: 'law', article: '1' },
        title: named('only'),
        holds,
      }),
    ],
  });
  return explain(set, decide(set, sheet, { asOf: '2025-07-05' }), 'en', { reveal })[0]?.text ?? '';
};

it('what refuses is told before what is open', () => {
  const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '2025-07-05' });
  const lines = explainText(ordinaryPromotion, decision, 'en').split('\n');
  expect(lines[1]).toContain('Suspended: stands in the way');
  expect(lines[2]).toContain('not known');
});

describe('a value in an explanation', () => {
  it('that was reckoned is not called by the name of what it was reckoned from', () => {
    expect(line(atMost(after(ship.built, years(60)), asOf), { 'ship.built': '2000-01-01' })).toMatch(
      /Reckoned from “built”: \d{4}-\d{2}-\d{2}H; required: not after 1447-01-10H/,
    );
    const days = atLeast(total(ship.docked, docked.days), 30);
    expect(line(days, { 'ship.docked': [{ from: '2020-01-01', days: 8 }] })).toContain('Reckoned from “docked');
  });

  it('that is a day comes before or after another, known or not', () => {
    expect(line(atLeast(ship.built, ship.due), { 'ship.built': '2000-01-01', 'ship.due': '2001-01-01' })).toMatch(
      /required: not before \d{4}/,
    );
    expect(line(atMost(ship.built, ship.due), { 'ship.built': '2000-01-01' })).toContain('required: not after due');
  });

  it('that counts elements says whether there are to be any', () => {
    const sheet = { 'ship.docked': [{ from: '2020-01-01', days: 8 }] };
    expect(line(no(some(ship.docked)), sheet)).toContain('docked: 1; required: that there is none');
    expect(line(some(ship.docked), { 'ship.docked': [] })).toContain('docked: 0; required: that there is one');
  });

  it('that is of the last of a list is compared as what it is', () => {
    const last = latest(ship.docked, docked.days);
    const sheet = { 'ship.docked': [{ from: '2020-01-01', days: 8 }] };
    expect(line(atLeast(last, 9, { ifNone: false }), sheet)).toContain('docked: 8; required: at least 9');
  });

  it('that counts days says so, on both sides', () => {
    const sheet = { 'ship.built': '2000-01-01', 'ship.docked': [{ from: '2020-01-01', to: '2020-01-03', days: 2 }] };
    expect(line(atLeast(covered(ship.docked, ship.built), 30), sheet)).toMatch(/: 2 days; required: at least 30 days/);
  });

  it('is withheld where the facts behind what is required are personal, unless it is asked for', () => {
    const of = atLeast(ship.weight, ship.least);
    const sheet = { 'ship.weight': 1, 'ship.least': 77 };
    expect(line(of, sheet)).toContain('weight: 1; required: withheld');
    expect(line(of, sheet, true)).toContain('weight: 1; required: at least 77');
  });

  it('of a derived fact is withheld with the facts that it follows from', () => {
    const of = atLeast(ship.grade, 50);
    for (const sheet of [{ 'ship.grade': 41 }, { 'ship.wound': 41 }]) {
      expect(line(of, sheet)).not.toContain('41');
      expect(line(of, sheet)).toContain('withheld');
      expect(line(of, sheet, true)).toContain('41');
    }
  });
});
