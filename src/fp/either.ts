import type { Either } from 'fp-ts/lib/Either.js';
import type { Issue, Result } from '../models/result.js';
import type { Identifier } from '../models/identifiers/contract.js';
import type { Secret } from '../models/identifiers/secret.js';

/**
 * A result as an `Either`: the issues on the left, the value on the right.
 *
 * @example
 * ```ts
 * import { basicSalary, generalScale } from 'martaba/models';
 *
 * either(basicSalary(generalScale, 7, 2))._tag; // 'Right'
 * ```
 */
export const either = <T>(result: Result<T>): Either<readonly Issue[], T> =>
  result.ok ? { _tag: 'Right', right: result.value } : { _tag: 'Left', left: result.issues };

/** The validation of an identifier as an `Either`. */
export const validate = <K extends string>(of: Identifier<K>, input: unknown): Either<readonly Issue[], Secret<K>> =>
  either(of.validate(input));
