import type fc from 'fast-check';
import type * as z from 'zod';
import { settlementSchema } from '../../models/requests/settlement.js';
import { jsonSchemaOf } from '../../models/schema/json-schema.js';
import { documentsOf } from './documents.js';

/** Settlements whose total is the sum of their items. */
export const settlementWires = (): fc.Arbitrary<z.input<typeof settlementSchema>> =>
  documentsOf(jsonSchemaOf(settlementSchema)).map((document) => {
    const of = document as z.input<typeof settlementSchema>;
    return { ...of, total: of.items.reduce((sum, { amount }) => sum + amount, 0) };
  });
