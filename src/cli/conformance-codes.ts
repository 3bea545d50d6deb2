import { ratings } from '../models/employment/rating.js';
import { levelIn, nationalFramework } from '../models/qualifications/degree.js';
import type { FactType } from '../rules/language/fact.js';

/**
 * Words for one thing. A word that a fact does not know is read as the only one of its group that the fact knows; lists
 * of codes are open, so that otherwise it would pass for another thing.
 */
const groups: readonly (readonly string[])[] = [
  ['actual', 'actually-vacant'],
  ['in-effect', 'vacant-in-effect'],
  ['private', 'private-sector'],
  ['non-profit', 'nonprofit'],
  ['foreign-government', 'foreign'],
  ['government-agency', 'government'],
  ['international-or-regional', 'international', 'regional', 'international-organisation', 'regional-organisation'],
  ['saudi', 'SA', 'sa'],
  ['non-saudi', 'foreigner', 'expatriate'],
  ['post-abolished', 'abolition', 'abolition-of-post', 'post-abolition'],
  ['health-incapacity', 'incapacity', 'medical-incapacity'],
  ['retirement-age', 'reaching-age', 'compulsory-retirement'],
  ['disciplinary-dismissal', 'disciplinary'],
  ['drugs', 'drug-trafficking', 'drug-dealing', 'narcotics'],
  ['maintenance', 'alimony'],
  ['increment-deprivation', 'deprivation-of-increment'],
  ['deduction', 'salary-deduction'],
  ['promotion-deferral', 'non-consideration-for-promotion'],
  ['reject', 'rejected'],
  ['accept', 'accepted'],
];

/** The way in which codes are written: `inEffect`, `In effect` and `in_effect` are `in-effect`. */
const asCode = (word: string): string =>
  word
    .trim()
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .replaceAll(/[\s_]+/gu, '-')
    .toLowerCase();

const bare = (code: string): string => code.replace(/-leave$/u, '');

/** The code of a fact that a case means by a word; the word itself, where it is none that the fact knows. */
export const codeMeant = ({ codes = {} }: FactType, word: string): string => {
  const known = Object.keys(codes);
  if (known.length === 0 || known.includes(word)) return word;
  const code = asCode(word);
  if (known.includes(code)) return code;
  const group = groups.find((one) => one.includes(code)) ?? [];
  const [only, another] = known.filter((one) => bare(one) === bare(code) || group.includes(one));
  return only === undefined || another !== undefined ? word : only;
};

const ratingOf = (word: string): number | undefined => {
  const [number] = Object.entries(ratings).find(([, { code }]) => code === word) ?? [];
  return number === undefined ? undefined : Number(number);
};

/**
 * The number that a case means by a name: a rating (`very-good` is 4), or the level of a degree in the national
 * qualifications framework (`bachelor` is 6).
 */
export const numberMeant = (name: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (/ratings?$/iu.test(name)) return ratingOf(asCode(value)) ?? value;
  return /(?:^level|qualification)$/iu.test(name) ? (levelIn(nationalFramework, asCode(value)) ?? value) : value;
};
