import { describe, expect, it } from 'vitest';
import {
  all,
  atLeast,
  atLeastOf,
  atMost,
  bar,
  before,
  below,
  asOf as today,
  exception,
  condition,
  equals,
  from,
  given,
  is,
  latest,
  no,
  plus,
  prose,
  proseOf,
  ruleSet,
} from '../../../src/rules/index.js';
import type { Node } from '../../../src/rules/index.js';
import { bale, baleFacts, crate, crateFacts, crateSet, mark } from './kinds.js';

const says = (node: Node): readonly string[] => [prose(node, crateFacts, 'en'), prose(node, crateFacts, 'ar')];
const truly = (value: boolean): Node => ({ k: 'literal', type: 'truth', value });
const year = { calendar: 'hijri', years: 1, months: 0, days: 0 } as const;

describe('in words', () => {
  it('a choice of codes and of truths says them by their labels', () => {
    const code = (value: string): Node => ({ k: 'literal', type: 'code', value });
    const chosen: Node = { k: 'choose', when: crate.sound, then: crate.sort, otherwise: code('wood') };
    expect(says({ k: 'present', of: chosen })[0]).toContain('fact');
    expect(says({ k: 'in', of: chosen, codes: ['glass', 'mud'] })).toEqual([
      expect.stringMatching(/is “fact” or “mud”$/),
      expect.stringContaining('«mud»'.replace('mud', '\u2068mud\u2069')),
    ]);
    expect(says({ k: 'present', of: truly(true) })).toEqual(['true has a value', expect.stringContaining('نعم')]);
    expect(says({ k: 'present', of: truly(false) })).toEqual(['false has a value', expect.stringContaining('لا')]);
  });

  it('a parameter says its last value, and those before by when they ended', () => {
    const dated = given('most', from('1440-01-01H', 5), from('1445-01-01H', 9));
    const [english, arabic] = says(atMost(crate.x, dated));
    expect(english).toMatch(/is at most 9 \(5 before /);
    expect(arabic).toContain('9 (و5 قبل ');
    const open: Node = {
      k: 'given',
      name: 'most',
      type: 'number',
      values: [
        { from: 0, value: 5 },
        { from: 9, value: 6 },
      ],
    };
    expect(says({ k: 'compare', op: '<=', a: crate.x, b: open })[0]).toMatch(/at most 6 \(5\)$/);
    expect(says({ k: 'compare', op: '<=', a: crate.x, b: { ...open, values: [] } })[0]).toMatch(/at most $/);
  });

  it('names what is not declared by its own name', () => {
    const lost: Node = { k: 'field', list: 'crate.marks', name: 'lost' };
    expect(says({ k: 'compare', op: '=', a: lost, b: { k: 'literal', type: 'number', value: 1 } })).toEqual([
      expect.stringContaining('lost'),
      expect.stringContaining('lost فيها'),
    ]);
    expect(says({ k: 'latest', list: crate.marks, value: lost })[1]).toContain('lost');
  });

  it('says codes as they are where no label of theirs is known', () => {
    const [english, arabic] = (['en', 'ar'] as const).map((language) =>
      prose(is(bale.grade, 'fine'), baleFacts, language),
    );
    expect(english).toMatch(/ is “fine”$/);
    expect(arabic).toContain('«\u2068fine\u2069»');
    expect(says({ k: 'present', of: { k: 'literal', type: 'code', value: 'mud' } })).toEqual([
      '“mud” has a value',
      expect.stringContaining('«\u2068mud\u2069»'),
    ]);
  });

  it('a list is called by its label, and a field as a condition by its own or by its name', () => {
    expect(says(crate.marks)).toEqual(['“Marks”', 'العلامات']);
    const clauseOf = (name: string) => says({ k: 'not', of: { k: 'field', list: 'crate.marks', name } });
    expect(clauseOf('bad')).toEqual(['“fact” does not hold', expect.stringContaining('«واقعة»')]);
    expect(clauseOf('lost')).toEqual(['“lost” does not hold', expect.stringContaining('«lost»')]);
  });

  it('a condition that stands for a value is whether it holds', () => {
    const both: Node = { k: 'present', of: all(crate.sound as never, is(crate.sort, 'wood')) };
    expect(says(both)).toEqual([expect.stringMatching(/^whether .* has a value$/), expect.stringContaining('ما إذا')]);
  });

  it('a value that stands for a condition is itself, and two that are not a window are two', () => {
    const number: Node = { k: 'not', of: { k: 'add', of: [{ k: 'literal', type: 'number', value: 4 }] } };
    expect(says(number)).toEqual(['4', expect.stringContaining('4')]);
    const since = before(today, year);
    const window = (a: Node, b: Node): Node => ({
      k: 'all',
      of: [
        { k: 'compare', op: '>', a, b: since },
        { k: 'compare', op: '<=', a: b, b: today },
      ],
    });
    expect(says(window(mark.given, mark.given))[0]).toContain('lies within the year before');
    expect(says(window(mark.given, crate.sealedOn))[0]).not.toContain('lies within');
    const shifted: Node = {
      k: 'all',
      of: [
        { k: 'compare', op: '>', a: mark.given, b: today },
        { k: 'compare', op: '<=', a: mark.given, b: today },
      ],
    };
    expect(says(shifted)[0]).not.toContain('lies within');
  });

  it('a range of one value is said as one, and of two values as two', () => {
    expect(says(all(atLeast(crate.x, 1), atMost(crate.x, 9)))[0]).toMatch(/is from 1 to 9$/);
    expect(says(all(atLeast(crate.x, 1), atMost(crate.y, 9)))[0]).toMatch(/at least 1, and .* at most 9$/);
  });

  it('a count of many is a number', () => {
    const parts = Array.from({ length: 12 }, (_, i) => equals(crate.x, i));
    const [english, arabic] = says(atLeastOf(11, ...parts));
    expect(english).toContain('at least 11 of these hold');
    expect(arabic).toContain('11 على الأقل');
  });

  it('the last of a list is spoken of by its field, and a sum by its first part', () => {
    expect(says(no(below(plus(crate.x, crate.y), 3)))[0]).toContain('plus');
    expect(says(is(latest(crate.marks, mark.sort), 'fine', { ifNone: false })).join()).toContain('الأخيرة');
  });
});

describe('a rule in words', () => {
  it('that is limited says to whom, and then when its bar stands', () => {
    const set = crateSet((about) => bar({ ...about, applies: equals(crate.x, 1), when: equals(crate.y, 1) }));
    const [rule] = set.rules;
    expect(rule && proseOf(rule, set, 'en')).toMatch(/^If .* is 1, the bar stands when .* is 1\.$/);
    expect(rule && proseOf(rule, set, 'ar')).toMatch(/^إذا .*، فيقوم المانع متى /);
  });

  it('of which all options say the same tells no other', () => {
    const set = crateSet((about) => condition({ ...about, holds: equals(crate.x, 1) }));
    const [rule] = set.rules;
    const same: Node = { k: 'reading', id: 'AMB-99', default: 'A', options: { A: crate.sort, B: crate.sort } };
    const open = rule && { ...rule, holds: { k: 'in', of: same, codes: ['wood'] } as Node };
    expect(open && proseOf(open, set, 'en')).not.toContain('The text is open');
  });

  it('that excepts a rule of another set names it', () => {
    const set = crateSet((about) => condition({ ...about, holds: equals(crate.x, 1) }));
    const excepts = exception({
      id: 'by-order',
      cites: { instrument: 'made-up', kind: 'law', article: '2' },
      title: { ar: 'استثناء', en: 'Exception' },
      excepts: 'elsewhere',
      when: equals(crate.y, 1),
    });
    expect(proseOf(excepts, set, 'en')).toContain('Exception to “elsewhere”');
    expect(proseOf(excepts, set, 'ar')).toContain('استثناءً من «elsewhere»');
    expect(() => ruleSet({ ...set, facts: crateFacts, from: '1440-01-01H', rules: [excepts] })).toThrow(
      expect.objectContaining({ code: 'exception-of-nothing' }),
    );
  });
});
