import type { Either } from 'fp-ts/lib/Either.js';
import type { Identifier } from '../models/identifiers/contract.js';
import { email as emails } from '../models/identifiers/email.js';
import { employeeId as employeeIds } from '../models/identifiers/employee-id.js';
import { entityCode as entityCodes } from '../models/identifiers/entity-code.js';
import { iban as ibans } from '../models/identifiers/iban.js';
import { mobile as mobiles } from '../models/identifiers/mobile.js';
import { nationalId as nationalIds } from '../models/identifiers/national-id.js';
import { requestNumber as requestNumbers } from '../models/identifiers/request-number.js';
import type { Secret } from '../models/identifiers/secret.js';
import type { Issue } from '../models/result.js';
import { left, right } from './either.js';

/** Judges anything: what is wrong on the left, a value that prints as its mask on the right. */
export type Validator<K extends string> = (input: unknown) => Either<readonly Issue[], Secret<K>>;

/**
 * Any identifier's validation as an `Either`.
 *
 * @param of an identifier of `martaba/models`
 * @example
 * ```ts
 * import { iban } from 'martaba/models';
 *
 * validator(iban)('SA00')._tag; // 'Left'
 * ```
 */
export const validator =
  <K extends string>(of: Identifier<K>): Validator<K> =>
  (input) => {
    const found = of.validate(input);
    return found.ok ? right(found.value) : left(found.issues);
  };

/**
 * A national ID or iqama number (رقم الهوية).
 *
 * @example
 * ```ts
 * nationalId('1999999996')._tag; // 'Right'
 * ```
 */
export const nationalId: Validator<'citizen' | 'resident'> = validator(nationalIds);
/**
 * A mobile number (رقم الجوال).
 *
 * @example
 * ```ts
 * mobile('0500000009')._tag; // 'Right'
 * ```
 */
export const mobile: Validator<'mobile'> = validator(mobiles);
/**
 * An IBAN (رقم الآيبان).
 *
 * @example
 * ```ts
 * iban('SA0380000000608010167519')._tag; // 'Right'
 * ```
 */
export const iban: Validator<'iban'> = validator(ibans);
/**
 * An e-mail address (البريد الإلكتروني).
 *
 * @example
 * ```ts
 * email('a@example.sa')._tag; // 'Right'
 * ```
 */
export const email: Validator<'email'> = validator(emails);
/**
 * The number of a request (رقم الطلب).
 *
 * @example
 * ```ts
 * requestNumber('MRT-1447-0000123-98')._tag; // 'Right'
 * ```
 */
export const requestNumber: Validator<'request-number'> = validator(requestNumbers);
/**
 * The opaque key of an employee (معرّف الموظف).
 *
 * @example
 * ```ts
 * employeeId('e-1')._tag; // 'Right'
 * ```
 */
export const employeeId = validator(employeeIds);
/**
 * The code of an entity (رمز الجهة).
 *
 * @example
 * ```ts
 * entityCode('example:moh')._tag; // 'Right'
 * ```
 */
export const entityCode = validator(entityCodes);
