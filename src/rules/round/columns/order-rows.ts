/** One element of an order, a whole number of every applicant. */
export interface ElementColumn {
  readonly values: Int32Array;
  /** Which value goes before: points, or a date of appointment. */
  readonly first: 'greatest' | 'least';
}

/** Rows in an order, and where each applicant stands in it. */
export interface OrderedRows {
  /** The best first; equals by row. */
  readonly order: Uint32Array;
  /** By applicant: 1 for the first, equals the same, and 0 for who is not in it. */
  readonly standing: Int32Array;
}

/** An element as bits of a word: the smaller goes before. */
interface Digits extends ElementColumn {
  /** What goes before all: the greatest value of the rows, or the least. */
  readonly best: number;
  readonly bits: number;
  readonly shift: number;
}

const digitsOf = ({ values, first }: ElementColumn, rows: Uint32Array): Digits => {
  let [least, greatest] = [Infinity, -Infinity];
  for (const row of rows) {
    const value = values[row] as number;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const bits = greatest > least ? 32 - Math.clz32(greatest - least) : 0;
  return { values, first, best: first === 'greatest' ? greatest : least, bits, shift: 0 };
};

/** Elements packed into words of at most 32 bits, the last word first: rows that are sorted by each in turn are in order. */
const wordsOf = (elements: readonly ElementColumn[], rows: Uint32Array): readonly (readonly Digits[])[] => {
  const words: Digits[][] = [];
  let used = 32;
  for (const element of elements.toReversed()) {
    const digits = digitsOf(element, rows);
    if (digits.bits === 0) continue;
    if (used + digits.bits > 32) {
      words.push([]);
      used = 0;
    }
    words.at(-1)?.push({ ...digits, shift: used });
    used += digits.bits;
  }
  return words;
};

/** The word of each row. */
const keysOf = (word: readonly Digits[], rows: Uint32Array): Uint32Array => {
  const keys = new Uint32Array(rows.length);
  for (const { values, first, best, shift } of word) {
    const sign = first === 'greatest' ? 1 : -1;
    for (let i = 0; i < rows.length; i += 1) {
      const behind = sign * (best - (values[rows[i] as number] as number));
      keys[i] = (keys[i] as number) | (behind << shift);
    }
  }
  return keys;
};

const mostBits = 11;

/** Sorts rows by a word, digit by digit from the last: those of one word stay as they were. */
const sortBy = (word: readonly Digits[], rows: Uint32Array): Uint32Array => {
  const bits = word.reduce((sum, one) => sum + one.bits, 0);
  const digits = Math.ceil(bits / mostBits);
  const width = Math.ceil(bits / digits);
  const mask = (1 << width) - 1;
  let [keys, nextKeys]: [Uint32Array, Uint32Array] = [keysOf(word, rows), new Uint32Array(rows.length)];
  let [from, to]: [Uint32Array, Uint32Array] = [rows, new Uint32Array(rows.length)];
  for (let shift = 0; shift < bits; shift += width) {
    const starts = new Uint32Array(mask + 2);
    for (const key of keys) {
      const digit = ((key >>> shift) & mask) + 1;
      starts[digit] = (starts[digit] as number) + 1;
    }
    for (let digit = 1; digit <= mask; digit += 1)
      starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as number;
      const digit = (key >>> shift) & mask;
      const at = starts[digit] as number;
      starts[digit] = at + 1;
      nextKeys[at] = key;
      to[at] = from[i] as number;
    }
    // The rows that were given stay as they are: after the first digit only rows of our own are written over.
    const free = from === rows ? new Uint32Array(rows.length) : from;
    [keys, nextKeys, from, to] = [nextKeys, keys, to, free];
  }
  return from;
};

/** For each of the rows in order, 1 where something sets it apart from the one before. */
const apartIn = (order: Uint32Array, elements: readonly ElementColumn[]): Uint8Array => {
  const apart = new Uint8Array(order.length);
  for (const { values } of elements) {
    let before = values[order[0] ?? 0];
    for (let i = 1; i < order.length; i += 1) {
      const value = values[order[i] as number];
      if (value !== before) apart[i] = 1;
      before = value;
    }
  }
  return apart;
};

/**
 * Puts rows in order by elements, the first of them first, without comparing any two rows (ترتيب المرشحين).
 *
 * @param rows the applicants who are compared, each once
 * @param elements what sets them apart
 * @param applicants how many there are in all
 */
export const orderRows = (rows: Uint32Array, elements: readonly ElementColumn[], applicants: number): OrderedRows => {
  const order = wordsOf(elements, rows).reduce((sofar, word) => sortBy(word, sofar), rows);
  const standing = new Int32Array(applicants);
  const apart = apartIn(order, elements);
  let place = 1;
  for (let i = 0; i < order.length; i += 1) {
    if (apart[i] === 1) place = i + 1;
    standing[order[i] as number] = place;
  }
  return { order, standing };
};
