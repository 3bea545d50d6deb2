import { MartabaError } from '../error.js';
import type { Failure, Path, Result } from '../result.js';
import type { Day } from './day.js';

/**
 * The error of data that was refused, for the functions that throw.
 *
 * @internal
 */
export const errorOf = ({ issues: [first] }: Failure, path: Path = []): MartabaError =>
  new MartabaError(first?.code ?? 'not-accepted', path, first?.params);

/** @internal */
export const dayOrThrow = (judged: Day | Failure): Day => {
  if (typeof judged !== 'number') throw errorOf(judged);
  return judged;
};

/** @internal */
export const valueOrThrow = <T>(result: Result<T>, path?: Path): T => {
  if (!result.ok) throw errorOf(result, path);
  return result.value;
};
