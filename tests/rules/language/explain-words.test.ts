import { describe, expect, it } from 'vitest';
import {
  above,
  atLeast,
  bar,
  condition,
  consistency,
  decide,
  equals,
  explain,
  explainText,
  holds,
  is,
  lasting,
  latest,
  plus,
  some,
  the,
  total,
  where,
} from '../../../src/rules/index.js';
import type { Decision, RuleSet, SheetOf } from '../../../src/rules/index.js';
import { asOf, bale, baleSet, crate, crateFacts, crateSet, mark } from './kinds.js';

const textOf = (set: RuleSet<SheetOf<typeof crateFacts>>, sheet: SheetOf<typeof crateFacts>, language: 'ar' | 'en') =>
  explain(set, decide(set, sheet, { asOf }), language)[0]?.text ?? '';
const row = { given: '1446-01-01H' } as const;

describe('a fact of an element', () => {
  const spoilt = crateSet((about) => bar({ ...about, when: some(crate.marks, mark.bad) }));
  const sheet = { 'crate.marks': [{ ...row, bad: false }, row] };

  it('is told with the place of the element in its list', () => {
    const decision = decide(spoilt, sheet, { asOf });
    expect(decision.findings[0]?.unknown).toEqual(['crate.marks[1].bad']);
    const of = {
      ...decision,
      findings: decision.findings.map((finding) => ({
        ...finding,
        checks: [{ of: ['crate.marks[1].bad'], op: '=' as const, required: false }],
      })),
    } satisfies Decision;
    expect(explain(spoilt, of, 'en')[0]?.text).toContain('fact (no. 2): not known; required: no');
    expect(explain(spoilt, of, 'ar')[0]?.text).toMatch(/واقعة \(\u2068?2\u2069?\)/u);
  });
});

describe('what is required, while it is not known itself', () => {
  it('is told by the names of the facts that would say it', () => {
    const set = crateSet((about) => condition({ ...about, holds: atLeast(crate.x, crate.y) }));
    expect(textOf(set, { 'crate.x': 3 }, 'en')).toContain('fact: 3; required: at least fact');
    expect(textOf(set, { 'crate.x': 3 }, 'ar')).toContain('لا يقل عن واقعة');
  });
});

describe('what is required of several facts', () => {
  it('is told by all their names, as either language joins them', () => {
    const set = crateSet((about) => condition({ ...about, holds: atLeast(crate.x, plus(crate.y, crate.z)) }));
    expect(textOf(set, { 'crate.x': 3 }, 'en')).toContain('required: at least fact, fact');
    expect(textOf(set, { 'crate.x': 3 }, 'ar')).toContain('لا يقل عن واقعة، واقعة');
  });
});

describe('a length of time of the Gregorian calendar', () => {
  const year = { calendar: 'gregorian', years: 1, months: 0, days: 0 } as const;
  const set = crateSet((about) => condition({ ...about, holds: above(crate.keeps, lasting({ ...year, years: 2 })) }));

  it('is told as one, both of what was read and of what is required', () => {
    const [check] = decide(set, { 'crate.keeps': year }, { asOf }).findings[0]?.checks ?? [];
    expect(check).toMatchObject({ read: year, required: { ...year, years: 2 } });
    expect(textOf(set, { 'crate.keeps': year }, 'en')).toContain(
      'one Gregorian year; required: more than two Gregorian',
    );
    expect(textOf(set, { 'crate.keeps': year }, 'ar')).toContain('سنة ميلادية واحدة، والمطلوب: أكثر من سنتين ميلاديتين');
  });
});

describe('what a set does not know that a decision speaks of', () => {
  // A decision is kept, and may be read when the set has other rules, facts and texts.
  const old = crateSet((about) => consistency({ ...about, id: 'old', holds: equals(crate.x, crate.y) }));
  const now = baleSet((about) => condition({ ...about, holds: atLeast(bale.weight, 1) }));
  const decided = decide(
    { ...old, instruments: old.instruments.map((of) => ({ ...of, readUntil: '1446-01-01H' })) },
    { 'crate.x': 1, 'crate.y': 2 },
    { asOf },
  );

  it('is called by its own name', () => {
    const told = explainText({ ...now, instruments: [] }, decided, 'en');
    expect(told).toContain('- old: not met (crate.x: 1; required: 2)');
    expect(told).toContain('! Facts in conflict: crate.x, crate.y');
    expect(told).toContain('* The amendments of this text were not read after 1446-01-01H: made-up');
  });
});

describe('what an open or an unmet rule tells', () => {
  it('leaves out that there is no value where the value is spoken of', () => {
    const set = crateSet((about) => condition({ ...about, holds: holds(crate.sound, { ifNone: false }) }));
    expect(textOf(set, { 'crate.sound': false }, 'en')).toBe('fact: not met (fact: no; required: yes)');
  });

  it('counts the elements of a list, which stands for itself', () => {
    const set = crateSet((about) => condition({ ...about, holds: above(total(crate.marks, mark.points), 3) }));
    expect(textOf(set, { 'crate.marks': [{ ...row, points: 2 }] }, 'ar')).toContain('2، والمطلوب: أكثر من 3');
  });

  it('says a length of time by its years, months and days', () => {
    const keeps = { calendar: 'hijri', years: 1, months: 2, days: 3 } as const;
    const set = crateSet((about) => condition({ ...about, holds: atLeast(crate.keeps, keeps) }));
    const text = textOf(set, { 'crate.keeps': 'P11M' }, 'en');
    expect(text).toContain('11 months; required: at least 1 year and 2 months and 3 days');
  });
});

describe('an explanation of facts in conflict', () => {
  it('names them all, in both languages', () => {
    const torn = crateSet((about) => consistency({ ...about, holds: equals(crate.x, crate.y) }));
    const decision = decide(torn, { 'crate.x': 1, 'crate.y': 2 }, { asOf });
    expect(explainText(torn, decision, 'en')).toContain('! Facts in conflict: fact, fact');
    expect(explainText(torn, decision, 'ar')).toContain('! وقائع متعارضة: واقعة، واقعة');
  });
});

describe('the last of a list', () => {
  it('of which nothing says when they happened is any of them', () => {
    const last = crateSet((about) =>
      condition({ ...about, holds: is(the(latest(where(crate.marks, mark.bad), mark.sort)), 'fine') }),
    );
    const marks = [{ ...row, bad: true, sort: 'fine' }];
    expect(decide(last, { 'crate.marks': marks }, { asOf }).outcome).toBe('eligible');
  });
});
