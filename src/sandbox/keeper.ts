/** Has every change kept before it is acknowledged. Changes that come together are kept together. */
export interface Keeper {
  /** Something has changed. */
  readonly changed: () => void;
  /** Ends when everything is kept that had changed by now. */
  readonly settled: () => Promise<void>;
}

/** @param keep takes what there is at once, and ends when it is kept; nothing is kept without it */
export const keeper = (keep: (() => Promise<void>) | undefined): Keeper => {
  let [changes, kept] = [0, 0];
  let underWay: Promise<void> | undefined;
  const keepAll = async (): Promise<void> => {
    const now = changes;
    try {
      await keep?.();
      kept = now;
    } finally {
      underWay = undefined;
    }
  };
  return {
    changed: () => {
      changes += 1;
    },
    settled: async () => {
      const wanted = changes;
      // What is under way may have begun before the change, and then another one follows.
      while (kept < wanted) await (underWay ??= keepAll());
    },
  };
};
