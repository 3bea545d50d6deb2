import { ResponseError } from './errors/response-error.js';

/**
 * All items of a paged resource, one after another, asking for a page when it is needed.
 *
 * @throws ResponseError `response-shape` when a page leads back to itself
 */
export async function* pages<T>(
  ask: (cursor: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): AsyncGenerator<T, void, undefined> {
  let cursor: string | undefined;
  for (;;) {
    const { items, next } = await ask(cursor);
    yield* items;
    if (next === null) return;
    if (next === cursor) throw new ResponseError('response-shape', undefined, ['next']);
    cursor = next;
  }
}
