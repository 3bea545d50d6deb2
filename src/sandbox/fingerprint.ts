/** JSON with its keys in order, so that the same content has the same text. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};

/** What a call says: the same for the same address and the same content, however it is written. */
export const fingerprint = (method: string, pathname: string, body: unknown): string =>
  `${method} ${pathname} ${JSON.stringify(ordered(body)) ?? ''}`;
