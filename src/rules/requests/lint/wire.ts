import { safeParseCivilDate } from '../../../models/calendar/civil-date.js';
import type * as z from 'zod';
import type { Path } from '../../../models/result.js';

/** What stands at a path of a request's content as the wire carries it; nothing, where there is no such place. */
export const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    content,
  );

/** A civil date that can be read; of any other, its own schema speaks. */
export const dateAt = (content: unknown, path: Path): string | undefined => {
  const value = at(content, path);
  return typeof value === 'string' && safeParseCivilDate(value).ok ? value : undefined;
};

/** A value that its schema accepts. */
export const valueAt = <T>(content: unknown, path: Path, schema: z.ZodType<T>): T | undefined =>
  schema.safeParse(at(content, path)).data;
