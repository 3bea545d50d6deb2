import * as z from 'zod';
import { dualDateSchema } from '../../calendar/schemas.js';
import type { Identifier } from '../../identifiers/contract.js';
import { employeeId } from '../../identifiers/employee-id.js';
import { entityCode } from '../../identifiers/entity-code.js';
import { employeeIdSchema, entityCodeSchema } from '../../identifiers/schemas.js';
import { bodyOf } from './body.js';
import { hasChecks } from './conditions.js';
import { sharedDates } from './dates.js';
import { askedOf, type Read, refused } from './emission.js';

const compacted =
  ({ is, compact }: Identifier<string>): Read =>
  (value) =>
    typeof value === 'string' && is(value) ? compact(value) : refused;

/** The function that emitted code is, of `refused` and of what it refers to. */
type Emitted = (R: symbol, C: readonly unknown[]) => Read;

/** Whether code may be written: zod can be told that it may not, and a strict content security policy lets nobody. */
const mayWriteCode = (): boolean => {
  if (z.config().jitless === true) return false;
  try {
    return typeof new Function('') === 'function';
  } catch {
    return false;
  }
};

/**
 * The function that reads values by a schema. Of each kind of object and of list the code is written, so that the engine
 * makes of it what it makes of code by hand; what is not known is asked of zod, and all where no code may be written, as
 * under the content security policy of a page.
 *
 * @param makes whether values are made, and not only judged
 * @internal
 */
export const readingOf = (schema: z.core.$ZodType, makes: boolean): Read => {
  // Codecs by what they read on the wire, for a field's label makes another of the same; these give only what their own
  // domain takes.
  const known = new Map<z.core.$ZodType, Read>([
    [dualDateSchema.in, sharedDates()],
    [employeeIdSchema.in, compacted(employeeId)],
    [entityCodeSchema.in, compacted(entityCode)],
  ]);
  const writes = mayWriteCode();
  const readOf = (of: z.core.$ZodType): Read => {
    const { def } = of._zod as z.core.$ZodTypes['_zod'];
    const found = known.get(def.type !== 'pipe' || hasChecks(def) ? of : def.in);
    if (found !== undefined) return found;
    let read = askedOf(of);
    // A schema may have itself as a field.
    known.set(of, (value) => read(value));
    const referred: unknown[] = [];
    const body = writes
      ? bodyOf({ makes, readOf, refer: (value) => `c${referred.push(value) - 1}` }, of as z.core.$ZodTypes)
      : undefined;
    if (body !== undefined) {
      const names = referred.map((_, at) => `c${at}`);
      read = (new Function('R', 'C', `const [${names.join()}]=C;return o=>{${body}}`) as Emitted)(refused, referred);
    }
    known.set(of, read);
    return read;
  };
  return readOf(schema);
};
