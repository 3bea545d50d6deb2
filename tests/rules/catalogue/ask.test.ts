import { describe, expect, it } from 'vitest';
import { catalogue, compute, deadline, decideRule, placesOf } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (thrown) {
    return (thrown as { code?: string }).code;
  }
  return undefined;
};

describe('compute', () => {
  it('gives what a formula says, with its citation', () => {
    const { results, cites } = compute(
      'salary.promotion-step',
      { 'old.rank': 6, 'old.step': 5, 'new.rank': 7 },
      { asOf },
    );
    expect(results).toEqual({ 'new.step': 3, 'new.basic': 774_000 });
    expect(cites).toMatchObject({ instrument: 'civil-service-law-1397', article: '18', paragraph: 'b' });
  });

  it('names every unknown fact that a result hangs on', () => {
    const { results, unknown } = compute('salary.promotion-step', { 'new.rank': 7 }, { asOf });
    expect(results).toEqual({});
    expect(unknown['new.step']).toEqual(['old.rank', 'old.step']);
  });

  it('answers what does not hang on an unknown fact', () => {
    const { results, unknown } = compute('salary.suspension', { netBasic: 900_000 }, { asOf });
    expect(results).toEqual({ payNow: 450_000, reclaim: 0 });
    expect(unknown).toEqual({ backPay: ['outcome'] });
  });

  it('names the option applied where the text is open, and applies the one that is asked for', () => {
    const facts = { 'old.rank': 4, 'old.step': 4, 'new.rank': 5 };
    expect(compute('salary.promotion-step', facts, { asOf }).readings).toEqual({ 'AMB-17': 'A' });
    expect(compute('salary.promotion-step', facts, { asOf, readings: { 'AMB-17': 'B' } }).results).toEqual({
      'new.step': 1,
      'new.basic': 524_000,
    });
    expect(codeOf(() => compute('salary.promotion-step', facts, { asOf, readings: { 'AMB-17': 'C' } }))).toBe(
      'reading-unknown',
    );
  });

  it('computes nothing from facts that cannot all be so, and names them', () => {
    const { results, conflicts } = compute(
      'salary.promotion-step',
      { 'old.rank': 15, 'old.step': 11, 'new.rank': 14 },
      { asOf },
    );
    expect(results).toEqual({});
    expect(conflicts.map(({ facts }) => [...facts].toSorted())).toEqual([
      ['old.rank', 'old.step'],
      ['new.rank', 'old.rank'],
    ]);
  });

  it('knows no law before the first text', () => {
    const facts = { startedWorkOn: '1397-08-01H' };
    expect(codeOf(() => compute('salary.start', facts, { asOf: '1397-07-29H' }))).toBe('no-law-in-force');
    expect(compute('salary.start', facts, { asOf: '1397-08-01H' }).results).toEqual({ dueFrom: '1397-08-01H' });
  });

  it('carries the notice of a text that was not read so far', () => {
    const facts = { 'consent.written': false, 'new.rank': 6 };
    const { notices } = compute('salary.voluntary-demotion', facts, { asOf });
    expect(notices).toEqual([
      { code: 'law-not-read-after', params: { instrument: 'hr-regulation-1440', readUntil: '1444-07-09H' } },
    ]);
    expect(compute('salary.voluntary-demotion', facts, { asOf: '1444-07-09H' }).notices).toEqual([]);
  });

  it('refuses an id that is no formula, and facts that it does not know', () => {
    expect(codeOf(() => compute('promotion.vacancy', {}, { asOf }))).toBe('rule-without-formula');
    expect(codeOf(() => compute('salary.start', { started: true }, { asOf }))).toBe('fact-unknown');
  });
});

describe('decideRule', () => {
  it('decides one rule by itself, whatever the others of its set say', () => {
    const facts = { 'employee.lastYearRating': 2, 'employee.suspended': false };
    expect(decideRule('promotion.bar.rating', facts, { asOf }).outcome).toBe('ineligible');
    expect(decideRule('promotion.bar.suspension', facts, { asOf }).outcome).toBe('eligible');
  });

  it('takes the exceptions of a rule with it', () => {
    const facts = { 'attachment.ordered': true, 'attachment.monthly': 300_001, netMonthlySalary: 900_000 };
    expect(decideRule('salary.attachment', { ...facts, 'debt.kind': 'ordinary' }, { asOf }).outcome).toBe('ineligible');
    expect(decideRule('salary.attachment', { ...facts, 'debt.kind': 'maintenance' }, { asOf }).outcome).toBe(
      'eligible',
    );
    const { outcome, findings } = decideRule('salary.attachment', facts, { asOf });
    expect([outcome, findings.flatMap(({ unknown }) => unknown)]).toEqual(['undetermined', ['debt.kind']]);
  });

  it('names the unknown facts', () => {
    const { outcome, findings } = decideRule('promotion.bar.rating', {}, { asOf });
    expect(outcome).toBe('undetermined');
    expect(findings.flatMap(({ unknown }) => unknown)).toEqual(['employee.lastYearRating']);
  });

  it('refuses an id that no set decides', () => {
    expect(codeOf(() => decideRule('salary.start', {}, { asOf }))).toBe('rule-without-verdict');
    expect(codeOf(() => decideRule('promotion.vacancy', {}, { asOf, set: 'voluntary-demotion' }))).toBe(
      'rule-without-verdict',
    );
  });
});

describe('deadline', () => {
  const facts = { 'detention.from': '1445-01-10H' };

  it('is open on its last day and passed on the next', () => {
    expect(deadline('salary.private-rights-detention', facts, { asOf })).toMatchObject({
      lastDay: asOf,
      status: 'open',
    });
    expect(deadline('salary.private-rights-detention', facts, { asOf: '1447-01-11H' }).status).toBe('passed');
  });

  it('is undetermined while the day that it runs from is unknown', () => {
    const { status, unknown } = deadline('salary.private-rights-detention', {}, { asOf });
    expect([status, unknown['paidUntil']]).toEqual(['undetermined', ['detention.from']]);
  });

  it('refuses a formula that is no deadline', () => {
    expect(codeOf(() => deadline('salary.start', {}, { asOf }))).toBe('rule-without-deadline');
  });
});

describe('the catalogue', () => {
  it('says where a rule lives', () => {
    expect(placesOf('salary.attachment').map(({ form }) => form)).toEqual(['rule', 'formula']);
    expect(placesOf('salary.private-rights-detention').map(({ form }) => form)).toEqual(['deadline']);
    expect(placesOf('salary.increment.performance').map(({ form }) => form)).toEqual(['procedure']);
    expect(placesOf('no.such.rule')).toEqual([]);
  });

  it('holds one formula and one line at most to an id', () => {
    for (const ids of [catalogue.formulas.map(({ id }) => id), catalogue.lines.map(({ id }) => id)])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the last day of a deadline among its results', () => {
    for (const { lastDay, results } of catalogue.formulas)
      if (lastDay !== undefined) expect(results[lastDay]?.type).toBe('date');
  });
});
