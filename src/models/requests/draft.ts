import * as z from 'zod';
import { draftIdSchema, requestTypeOf } from './envelope.js';
import { labelled } from '../schema/field.js';

/**
 * A draft of a request (مسودة طلب), as a client makes it: its own id, its type and its content. Who made it, the session
 * says.
 *
 * @param type the name of the type, in kebab-case
 * @param content the schema of what a request of this type holds
 * @example
 * ```ts
 * requestDraftSchema('example', z.string()).shape.type.value; // 'example'
 * ```
 */
export const requestDraftSchema = <T extends string, C extends z.ZodType>(type: T, content: C) =>
  z.strictObject({
    id: draftIdSchema,
    type: requestTypeOf(type),
    content: labelled(content, 'محتوى الطلب', 'Content'),
  });
