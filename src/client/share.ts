/**
 * One renewal for all who ask for it together: who comes while one is under way gets what it gives.
 *
 * @param renew gets a token in place of a stale one
 */
export const shared = (renew: (stale: string) => Promise<string>): ((stale: string) => Promise<string>) => {
  const underWay = new Map<string, Promise<string>>();
  return (stale) => {
    const found = underWay.get(stale);
    if (found !== undefined) return found;
    const renewal = renew(stale).finally(() => underWay.delete(stale));
    underWay.set(stale, renewal);
    return renewal;
  };
};
