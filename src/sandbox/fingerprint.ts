import { sha256 } from '../client/uploads/sha256.js';

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

/** What a call says, as a digest: the same for the same address and the same content, however it is written. */
export const fingerprint = (method: string, pathname: string, body: unknown): string => {
  const digest = sha256();
  digest.add(new TextEncoder().encode(`${method} ${pathname} ${JSON.stringify(ordered(body)) ?? ''}`));
  return digest.hex();
};
