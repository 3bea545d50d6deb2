interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** A page of a list: a cursor is the place of the next item, and opaque to a client. */
export const pageOf = <T>(
  items: readonly T[],
  { cursor = '0', limit = 20 }: PageQuery,
): { readonly items: T[]; readonly next: string | null } => {
  const start = /^\d{1,9}$/.test(cursor) ? Number(cursor) : items.length;
  const end = start + limit;
  return { items: items.slice(start, end), next: end < items.length ? String(end) : null };
};
