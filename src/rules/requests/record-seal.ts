import * as z from 'zod';
import type { Employee } from '../../models/employment/employee.js';
import { employeeSchema } from '../../models/employment/employee.js';
import { canonicalJson } from '../language/canonical.js';
import { signerOf } from '../language/hashes.js';

const textOf = (record: Employee): string =>
  canonicalJson(JSON.parse(JSON.stringify(z.encode(employeeSchema, record))));

/**
 * The seal of a record as the central system hands it out (R17): HMAC-SHA-256 of its wire form in canonical JSON. Whoever
 * has not the key can neither make one nor find a value by trying.
 *
 * @param key at least 32 bytes, kept from whoever reads the record
 * @throws MartabaError `key-too-short`
 * @example
 * ```ts
 * import { employeeSchema } from 'martaba/models';
 * import { isUnaltered, sealOfRecord } from 'martaba/rules';
 * import { people } from 'martaba/testing';
 *
 * const key = new Uint8Array(32).fill(7);
 * const record = employeeSchema.parse(people()[0]?.record);
 * await isUnaltered(record, await sealOfRecord(record, key), key); // true
 * ```
 */
export const sealOfRecord = async (record: Employee, key: Uint8Array): Promise<string> =>
  (await signerOf(key)).sign(textOf(record));

/**
 * Whether a record is the one that was sealed (سلامة السجل): not a value of it was added, taken away or changed since.
 *
 * @param record the record, as it was read
 * @param seal 64 hexadecimal digits, by {@link sealOfRecord}; what is none fits no record
 * @param key the key that it was sealed with
 * @throws MartabaError `key-too-short`
 * @example
 * ```ts
 * import { employeeSchema } from 'martaba/models';
 * import { isUnaltered, sealOfRecord } from 'martaba/rules';
 *
 * const of = {
 *   employeeId: 'e-1001', nationality: 'SA', regime: 'civil-service', statuses: [], positions: [], leaves: [],
 *   ranks: [{ rank: 6, step: 4, from: '1442-11-10H', lastDay: null, provenance: 'verified' }], secondments: [],
 *   studies: [], training: [], absences: [], penalties: [], qualifications: [], suspensions: [], reviews: [],
 *   promotions: [], complete: true,
 * };
 * const record = employeeSchema.parse(of);
 * const key = new Uint8Array(32).fill(7);
 * const seal = await sealOfRecord(record, key);
 * await isUnaltered(record, seal, key); // true
 * await isUnaltered({ ...record, complete: false }, seal, key); // false
 * ```
 */
export const isUnaltered = async (record: Employee, seal: string, key: Uint8Array): Promise<boolean> =>
  (await signerOf(key)).check(textOf(record), seal);
