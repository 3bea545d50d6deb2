import * as z from 'zod';

/** Where in a list one is: opaque, and the server's own. */
export const cursorSchema = z.string().min(1).max(200);

export const pageQuery = z.strictObject({
  cursor: cursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

/** A page of a list, with the cursor of the next. */
export const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: cursorSchema.nullable() });
