import * as z from 'zod';
import { requestNumberSchema } from '../../models/identifiers/schemas.js';
import { draftIdSchema } from '../../models/requests/envelope.js';
import { MartabaError } from '../../models/error.js';

/** A line of an outbox: a draft that is to be sent, under its key; or what became of one. */
const lineSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('queued'), id: draftIdSchema, owner: z.string().min(1), draft: z.unknown() }),
  z.strictObject({ is: z.literal('sent'), id: draftIdSchema, number: requestNumberSchema }),
  z.strictObject({ is: z.literal('refused'), id: draftIdSchema, code: z.string().min(1) }),
]);
export type OutboxLine = z.infer<typeof lineSchema>;
export type Queued = Extract<OutboxLine, { readonly is: 'queued' }>;

export const writeLine = (line: OutboxLine): string => JSON.stringify(line);

/** @throws MartabaError `outbox-damaged` naming the line's place, and nothing of what it holds */
export const readLine = (text: string, at: number): OutboxLine => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MartabaError('outbox-damaged', [at]);
  }
  const judged = lineSchema.safeParse(json);
  if (!judged.success) throw new MartabaError('outbox-damaged', [at]);
  return judged.data;
};
