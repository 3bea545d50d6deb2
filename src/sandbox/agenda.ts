/** Something that is awaited at a moment; of what comes at one time, the lower order is first. */
export interface Awaited {
  readonly due: number;
  readonly order: number;
}

/** What is awaited, the earliest first (a binary heap): adding and taking out cost by the logarithm of how much there is. */
export interface Agenda<T extends Awaited> {
  readonly add: (of: T) => void;
  readonly first: () => T | undefined;
  readonly removeFirst: () => void;
}

const isBefore = (a: Awaited, b: Awaited): boolean => a.due < b.due || (a.due === b.due && a.order < b.order);

/** An agenda on which nothing is yet. */
export const emptyAgenda = <T extends Awaited = Awaited>(): Agenda<T> => {
  const heap: T[] = [];

  /** The lesser of a place and its two children. */
  const leastAt = (place: number): number => {
    let least = place;
    for (const child of [2 * place + 1, 2 * place + 2]) {
      const [of, best] = [heap[child], heap[least]];
      if (of !== undefined && best !== undefined && isBefore(of, best)) least = child;
    }
    return least;
  };

  return {
    first: () => heap[0],
    add: (of) => {
      let place = heap.length;
      while (place > 0) {
        const above = (place - 1) >> 1;
        const parent = heap[above];
        if (parent === undefined || !isBefore(of, parent)) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = of;
    },
    removeFirst: () => {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
      let place = 0;
      for (let child = leastAt(0); child !== place; child = leastAt(place)) {
        const lesser = heap[child];
        if (lesser === undefined) return;
        heap[place] = lesser;
        heap[child] = last;
        place = child;
      }
    },
  };
};
