import { MartabaError } from '../../../models/error.js';
import type { RoundColumns } from './round-columns.js';

/** What goes wrong with the columns of a round, in both languages, by code. */
export const roundColumnsTexts = {
  'round-column-length': {
    ar: 'طول أحد أعمدة المفاضلة لا يوافق عدد صفوفها.',
    en: 'A column of the round is not as long as the rows that it is of.',
  },
  'round-row-outside': {
    ar: 'في أحد أعمدة المفاضلة إشارة إلى صف لا وجود له أو عدد سالب.',
    en: 'A column of the round points to a row that does not exist, or holds a number below 0.',
  },
} as const;

const long = (column: ArrayLike<number>, rows: number, name: string): void => {
  if (column.length !== rows) throw new MartabaError('round-column-length', [name]);
};

const within = (column: Int32Array, below: number, name: string): void => {
  for (let i = 0; i < column.length; i += 1)
    if ((column[i] as number) < 0 || (column[i] as number) >= below)
      throw new MartabaError('round-row-outside', [name]);
};

const isRising = (column: Int32Array): boolean => {
  for (let i = 1; i < column.length; i += 1) if ((column[i] as number) < (column[i - 1] as number)) return false;
  return true;
};

/** Refuses columns that do not fit one another. */
export const checkRound = ({ applicants, posts, wishes, places, scores, appointedOn }: RoundColumns): void => {
  const { offsets } = wishes;
  long(offsets, applicants.rows + 1, 'wishes.offsets');
  if (offsets[0] !== 0 || !isRising(offsets)) throw new MartabaError('round-row-outside', ['wishes.offsets']);
  long(wishes.posts, offsets[applicants.rows] as number, 'wishes.posts');
  within(wishes.posts, posts.rows, 'wishes.posts');
  long(places.places, posts.rows, 'places.places');
  within(places.places, Infinity, 'places.places');
  long(places.orders, posts.rows, 'places.orders');
  within(places.orders, scores.length, 'places.orders');
  long(appointedOn, applicants.rows, 'appointedOn');
  for (const { parts, compared } of scores) {
    for (const [criterion, part] of Object.entries(parts)) long(part, applicants.rows, criterion);
    if (compared !== undefined) long(compared, applicants.rows, 'compared');
  }
};
