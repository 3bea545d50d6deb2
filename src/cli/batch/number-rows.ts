/** Gives rows of words numbers: those of the same words the same, from 0 on in the order in which they first come. */
export interface RowNumbers {
  /** Where the words of a row are put before its number is asked for. */
  readonly row: Uint32Array;
  /** The number of the row that was put. */
  readonly numberOf: () => number;
  /** How many there are. */
  readonly count: () => number;
}

/** @param width how many words a row has */
export const rowNumbers = (width: number): RowNumbers => {
  const row = new Uint32Array(width);
  let count = 0;
  let kept = new Uint32Array(width << 10);
  // Open addressing: a place holds one more than a number, or 0.
  let places = new Int32Array(1 << 11);
  const hashOf = (words: Uint32Array, from: number): number => {
    let hash = 0;
    for (let i = from; i < from + width; i += 1) {
      hash = Math.imul(hash ^ (words[i] as number), 0x9e37_79b1);
      hash ^= hash >>> 15;
    }
    return hash;
  };
  const grow = (): void => {
    const wider = new Uint32Array(2 * kept.length);
    wider.set(kept);
    kept = wider;
    places = new Int32Array(2 * places.length);
    for (let number = 0; number < count; number += 1) {
      let at = hashOf(kept, number * width) & (places.length - 1);
      while (places[at] !== 0) at = (at + 1) & (places.length - 1);
      places[at] = number + 1;
    }
  };
  const isAt = (number: number): boolean => {
    for (let i = 0; i < width; i += 1) if (kept[number * width + i] !== row[i]) return false;
    return true;
  };
  const numberOf = (): number => {
    for (let at = hashOf(row, 0) & (places.length - 1); ; at = (at + 1) & (places.length - 1)) {
      const number = (places[at] as number) - 1;
      if (number >= 0 && isAt(number)) return number;
      if (number < 0) {
        kept.set(row, count * width);
        places[at] = count + 1;
        count += 1;
        if (2 * count === places.length) grow();
        return count - 1;
      }
    }
  };
  return { row, numberOf, count: () => count };
};
