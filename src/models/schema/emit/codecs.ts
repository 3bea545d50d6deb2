import type * as z from 'zod';
import { dualDateSchema } from '../../calendar/schemas.js';
import { employeeId } from '../../identifiers/employee-id.js';
import { entityCode } from '../../identifiers/entity-code.js';
import { employeeIdSchema, entityCodeSchema } from '../../identifiers/schemas.js';
import type { Identifier } from '../../identifiers/contract.js';
import { sharedDates } from './dates.js';
import { type Read, refused } from './unit.js';

const compacted =
  ({ is, compact }: Identifier<string>): Read =>
  (value) =>
    typeof value === 'string' && is(value) ? compact(value) : refused;

/** What reads the codecs that are known, by their schema of the wire. They decode only into what their own domain takes. */
export const codecs = (): ReadonlyMap<z.core.$ZodType, Read> =>
  new Map<z.core.$ZodType, Read>([
    [dualDateSchema.in, sharedDates()],
    [employeeIdSchema.in, compacted(employeeId)],
    [entityCodeSchema.in, compacted(entityCode)],
  ]);
