import { describe, expect, it } from 'vitest';
import { isPromotionWay, promotionWays } from '../../../src/models/index.js';
import type { PromotionOpening } from '../../../src/rules/index.js';
import {
  decide,
  oneScale,
  ordinaryPromotion,
  promotionActors,
  promotionKinds,
  promotionsOpenTo,
  promotionRules,
  routeAliases,
  routeNamed,
} from '../../../src/rules/index.js';
import { sheetOf, workedCases } from '../cases.js';

const sheetNamed = (id: string) => sheetOf(workedCases.find((of) => of.id === id) as (typeof workedCases)[number]);
const { asOf, sheet } = sheetNamed('P-001');
const openings = (more: object = {}, settings = {}) => promotionsOpenTo({ ...sheet, ...more }, { asOf, ...settings });
const named = (of: readonly PromotionOpening[], type: string, route: string, ranking: string) =>
  of.find(({ kind }) => kind.type === type && kind.route === route && kind.ranking === ranking);

describe('the kinds of promotion', () => {
  it('are the ways of the models, each once, with steps that end in a decision', () => {
    expect(promotionKinds.map(({ steps: _steps, ...way }) => way)).toEqual(promotionWays);
    for (const { steps, route, ranking, ranks } of promotionKinds) {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.at(-1)).toBe('decision');
      expect(ids.includes('application')).toBe(route === 'offer');
      expect(ids.includes('comparison')).toBe(ranking === 'comparison');
      // Criteria are announced before anything else of a comparison (art. 52-c).
      expect(ids.indexOf('criteria')).toBe(ranking === 'comparison' ? 0 : -1);
      expect(steps.at(-1)?.actors).toEqual([ranks[0] > 13 ? 'council-of-ministers' : 'competent-minister']);
      for (const { actors } of steps) expect(actors.every((actor) => Object.hasOwn(promotionActors, actor))).toBe(true);
    }
  });

  it('are found by the names of the descriptions', () => {
    for (const [route, aliases] of Object.entries(routeAliases))
      for (const { ar, en } of aliases)
        expect([routeNamed(ar), routeNamed(en), routeNamed(route)]).toEqual([route, route, route]);
    expect(routeNamed('toString')).toBeUndefined();
  });
});

describe('the promotions that are open', () => {
  it('are those whose rules hold and whose table has the rank', () => {
    const found = openings();
    expect(found.filter(({ status }) => status === 'open').map(({ kind }) => [kind.type, kind.route])).toEqual([
      ['ordinary', 'offer'],
      ['ordinary', 'selection'],
    ]);
    for (const { kind, issues } of found)
      expect(issues.map(({ code }) => code)).toEqual(
        isPromotionWay({ type: kind.type, route: kind.route, rank: 7 }) && kind.ranks[0] <= 7 && kind.ranks[1] >= 7
          ? []
          : ['not-a-promotion-way'],
      );
  });

  it('say what the rules of each type say, worked case by worked case', () => {
    const cases = workedCases.filter(({ facts }) => facts['promotionType'] === 'ordinary' && 'employee.rank' in facts);
    for (const of of cases.slice(0, 40)) {
      const { asOf: on, sheet: facts } = sheetOf(of);
      const offer = named(promotionsOpenTo(facts, { asOf: on }), 'ordinary', 'offer', 'comparison');
      const { outcome, findings } = decide(ordinaryPromotion, facts, { asOf: on });
      const status = { eligible: 'open', ineligible: 'closed', undetermined: 'undetermined' }[outcome];
      const rank = facts['target.rank'];
      expect([of.id, offer?.status]).toEqual([of.id, typeof rank === 'number' && rank > 13 ? 'closed' : status]);
      if (outcome === 'ineligible')
        expect(offer?.because.map(({ rule }) => rule)).toEqual(
          findings
            .filter(({ severity, status: found }) => severity === 'blocking' && found === 'unmet')
            .map(({ rule }) => rule),
        );
    }
    expect(cases.length).toBeGreaterThan(20);
  });

  it('say from when, and that day it is open and the day before it is not', () => {
    const facts = {
      ...sheet,
      'employee.suspended': [
        { to: '1447-03-01H', value: true },
        { from: '1447-03-01H', value: false },
      ],
    };
    const offer = named(promotionsOpenTo(facts, { asOf }), 'ordinary', 'offer', 'comparison');
    expect([offer?.status, offer?.earliest]).toEqual(['closed', '1447-03-01H']);
    const on = (day: string) =>
      named(promotionsOpenTo(facts, { asOf: day }), 'ordinary', 'offer', 'comparison')?.status;
    expect([on('1447-02-29H'), on('1447-03-01H')]).toEqual(['closed', 'open']);
    expect(offer?.because.map(({ rule, cites }) => [rule, cites.en.includes('49')])).toEqual([
      ['promotion.bar.suspension', true],
    ]);
  });

  it('name what must be asked where it is undetermined', () => {
    const { 'employee.suspended': _suspended, ...rest } = sheet;
    const offer = named(promotionsOpenTo(rest, { asOf }), 'ordinary', 'offer', 'comparison');
    expect([offer?.status, offer?.ask.map(({ fact }) => fact)]).toEqual(['undetermined', ['employee.suspended']]);
    expect(offer?.because.map(({ status }) => status)).toEqual(['unknown']);
  });

  it('refuse a comparison across scales, and no other kind', () => {
    const across = openings({}, { scales: { employee: 'health', post: 'general' } });
    for (const { kind, issues } of across)
      expect(issues.some(({ code }) => code === 'comparison-across-scales')).toBe(kind.ranking === 'comparison');
    expect(oneScale('health', 'health')).toEqual({ ok: true, value: 'health' });
  });

  it('take a reading that any type has, and refuse one that none has', () => {
    expect(() => openings({}, { readings: { 'AMB-03': 'B' } })).not.toThrow();
    expect(() => openings({}, { readings: { 'AMB-99': 'B' } })).toThrow('reading-unknown');
    expect(() => openings({ 'employee.shoe': 44 })).toThrow('fact-unknown');
  });

  it('never add a condition to a route: routes of one type and ranking come out alike', () => {
    for (const type of Object.keys(promotionRules)) {
      const [offer, selection] = ['offer', 'selection'].map((route) => named(openings(), type, route, 'comparison'));
      expect(offer?.because).toEqual(selection?.because);
    }
  });
});
