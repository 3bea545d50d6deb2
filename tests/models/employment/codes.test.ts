import { describe, expect, it, test } from 'vitest';
import * as employment from '../../../src/models/employment/index.js';
import { closedCodeSchema, isKnownCode, labelOf, openCodeSchema } from '../../../src/models/employment/index.js';
import type { CodeList } from '../../../src/models/employment/index.js';
import * as qualifications from '../../../src/models/qualifications/index.js';
import { updateReasons } from '../../../src/models/requests/index.js';

const isCodeList = (of: unknown): of is CodeList<string> =>
  typeof of === 'object' && of !== null && 'codes' in of && 'name' in of;

const exported: readonly unknown[] = Object.values({ ...employment, ...qualifications, updateReasons });
const lists = exported.filter(isCodeList);

/** The codes as the HR regulation of 9/6/1440H and the laws beside it number them; transcribed apart from the source. */
const published: Readonly<Record<string, string>> = {
  'leave-type':
    'ordinary exam study emergency sick companion exceptional death maternity motherhood paternity national-participation compensation',
  'penalty-type': 'warning deduction increment-deprivation promotion-deferral dismissal',
  vacancy: 'actual in-effect occupied',
  borrower:
    'government-agency international-or-regional private non-profit foreign-government saudi-body-not-under-csl',
  'promotion-type': 'ordinary exceptional transfer-with-promotion',
  'promotion-route': 'offer selection exclusive',
  'end-of-service-reason':
    'resignation early-retirement post-abolished retirement-age health-incapacity transfer-not-executed disciplinary-dismissal royal-or-council-dismissal absence nationality missing excepted-post-unfitness insufficiency death',
};

describe('a list of codes', () => {
  test('there are as many as are named, and each has another name', () => {
    const names = lists.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(published), 'degree', 'update-reason']));
  });

  test.each(lists.map((list) => [list.name, list] as const))(
    '%s has labels in both languages and a source',
    (_, list) => {
      expect(list.source).toMatch(/\S/);
      for (const [code, { ar, en }] of Object.entries(list.codes)) {
        expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(ar).toMatch(/^[\u0621-\u0652 ]+$/);
        expect(en).toMatch(/^[A-Z][^\u0600-\u06ff]*$/);
      }
      for (const language of ['ar', 'en'] as const) {
        const labels = Object.values(list.codes).map((of) => of[language]);
        expect(new Set(labels).size).toBe(labels.length);
      }
    },
  );

  test.each(Object.entries(published))('%s has the published codes', (name, codes) => {
    expect(Object.keys(lists.find((of) => of.name === name)?.codes ?? {})).toEqual(codes.split(' '));
  });

  it('is open: it carries a code that it does not know, and shows it as it is', () => {
    const schema = openCodeSchema(employment.leaveTypes);
    for (const code of ['sick', 'AGENCY-7', '105', 'constructor']) {
      expect(schema.parse(code)).toBe(code);
      expect(isKnownCode<string>(employment.leaveTypes, code)).toBe(code === 'sick');
      expect(labelOf<string>(employment.leaveTypes, code, 'en')).toBe(code === 'sick' ? 'Sick' : code);
    }
    for (const text of ['', ' sick', 'سالم', 'a b', '-a', 'x'.repeat(65)])
      expect(schema.safeParse(text).success).toBe(false);
  });

  it('that is closed takes its own codes only', () => {
    const schema = closedCodeSchema(employment.vacancies);
    expect(schema.options).toEqual(['actual', 'in-effect', 'occupied']);
    expect(schema.safeParse('AGENCY-7').success).toBe(false);
  });
});

describe('a rating', () => {
  it('has its name in both languages, 5 the best', () => {
    const names = [1, 2, 3, 4, 5].map((of) => employment.formatRating(of, 'ar'));
    expect(names).toEqual(['غير مُرضٍ', 'مُرضٍ', 'جيد', 'جيد جدًا', 'ممتاز']);
    expect(employment.formatRating(4, 'en')).toBe('Very good');
    expect(employment.formatRating(6, 'en')).toBe('6');
    expect([0, 1, 5, 6, 2.5].map((of) => employment.ratingSchema.safeParse(of).success)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the ways to a promotion', () => {
  const ranks = Array.from({ length: 15 }, (_, at) => at + 1);
  const types = Object.keys(employment.promotionTypes.codes) as employment.PromotionType[];
  const routes = Object.keys(employment.promotionRoutes.codes) as employment.PromotionRoute[];
  const all = types.flatMap((type) => routes.flatMap((route) => ranks.map((rank) => ({ type, route, rank }))));

  test('the exceptional promotion and the exclusive route are one, and put nobody in order', () => {
    for (const of of all) {
      const [exceptional, exclusive] = [of.type === 'exceptional', of.route === 'exclusive'];
      expect(employment.isPromotionWay(of) && exceptional !== exclusive).toBe(false);
      expect(employment.rankingOf(of) === 'none').toBe(exceptional && exclusive);
    }
  });

  test('up to rank 13 candidates are compared, and to 14 and 15 nominated, for which nobody applies', () => {
    for (const of of all.filter(({ type, route }) => type !== 'exceptional' && route !== 'exclusive')) {
      const nominated = of.route === 'selection' ? 'nomination' : undefined;
      expect(employment.rankingOf(of)).toBe(of.rank <= 13 ? 'comparison' : nominated);
    }
  });

  test('no two ways lead from one type on one route to one rank', () => {
    for (const { type, route, rank } of all) {
      const ways = employment.promotionWays.filter(
        (way) => way.type === type && way.route === route && way.ranks[0] <= rank && rank <= way.ranks[1],
      );
      expect(ways.length).toBeLessThanOrEqual(1);
    }
  });
});
