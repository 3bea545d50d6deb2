import type { CriteriaSet } from './criteria.js';

const health = { ar: 'وزارة الصحة', en: 'Ministry of Health' };
const education = { ar: 'وزارة التعليم', en: 'Ministry of Education' };
const iau = { ar: 'جامعة الإمام عبدالرحمن بن فيصل', en: 'Imam Abdulrahman bin Faisal University' };
const ksu = { ar: 'جامعة الملك سعود', en: 'King Saud University' };
const iauSource = 'iau.edu.sa, selection criteria for career promotion';

/**
 * Criteria sets that agencies really published (معايير المفاضلة المنشورة), each with its source. Weights are in points
 * of 100. What a publication does not say, or what could not be read in it, is `null` and is never guessed.
 *
 * @example
 * ```ts
 * import { publishedCriteria } from 'martaba/rules';
 *
 * const health = publishedCriteria.find(({ id }) => id === 'moh-1444');
 * health?.weights; // { performance: 50, initiatives: 30, training: 20 }
 * health?.tieBreakers; // null
 * ```
 */
export const publishedCriteria: readonly CriteriaSet[] = [
  {
    id: 'moh-1444',
    agency: health,
    ranks: [2, 10],
    published: '2023-01-22',
    weights: { performance: 50, initiatives: 30, training: 20 },
    tieBreakers: null,
    source: 'okaz.com.sa/ampArticle/2124804',
  },
  {
    id: 'moe-1444-a',
    agency: education,
    ranks: [null, 10],
    published: '2022-12',
    weights: { performance: 30, training: 40, initiatives: 30 },
    tieBreakers: null,
    note: 'initiatives are volunteering',
    source: 'sharqtrend.com/?p=513875',
  },
  {
    id: 'moe-1444-b',
    agency: education,
    ranks: [11, 13],
    published: '2022-12',
    weights: { performance: 30, training: 40, test: 30 },
    tieBreakers: null,
    note: 'test of leadership competencies (قياس)',
    source: 'sharqtrend.com/?p=513875',
  },
  {
    id: 'iau-a',
    agency: iau,
    ranks: [null, 10],
    published: '2020-09-10',
    weights: { interview: 40, performance: 30, test: 30 },
    tieBreakers: ['interview', 'seniority', 'performance'],
    source: iauSource,
  },
  {
    id: 'iau-b',
    agency: iau,
    ranks: [11, 13],
    published: '2020-09-10',
    weights: { interview: 40, performance: 30, initiatives: 30 },
    tieBreakers: ['interview', 'seniority', 'initiatives'],
    source: iauSource,
  },
  {
    id: 'ksu-b',
    agency: ksu,
    ranks: [11, 13],
    published: '1441H',
    weights: { performance: 30, interview: 40, initiatives: 30 },
    tieBreakers: ['interview', 'appointmentDate', 'training'],
    source: 'news.ksu.edu.sa/ar/node/133358',
  },
];
