import type { Either } from 'fp-ts/lib/Either.js';
import type { Issue, Result } from '../models/result.js';

// fp-ts's values are plain data; made here, none of its code is loaded.

/** The good side. */
export const right = <A>(value: A): Either<never, A> => ({ _tag: 'Right', right: value });

/** The other side. */
export const left = <E>(value: E): Either<E, never> => ({ _tag: 'Left', left: value });

/**
 * A result as an `Either`: what is wrong on the left, the value on the right.
 *
 * @param result of any validator or parser of `martaba/models`
 * @example
 * ```ts
 * import { safeParseCivilDate } from 'martaba/models';
 *
 * eitherOf(safeParseCivilDate('1447-13-01H'))._tag; // 'Left'
 * ```
 */
export const eitherOf = <T>(result: Result<T>): Either<readonly Issue[], T> =>
  result.ok ? right(result.value) : left(result.issues);
