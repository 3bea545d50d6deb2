import type { Params, Path } from './result.js';

// A registered symbol and not `instanceof`: the ESM and the CommonJS build hold two classes of one name.
const brand = Symbol.for('martaba.error');

/**
 * A mistake of the programmer, of the law's data, or of a boundary's input. Thrown where no caller could go on.
 *
 * Its message holds the code and the path, never a value; {@link textOf} makes the sentence in Arabic or English.
 *
 * @example
 * ```ts
 * const error = new MartabaError('month-outside-year', ['birthDate']);
 * error.message; // 'month-outside-year at birthDate'
 * JSON.parse(JSON.stringify(error));
 * // { name: 'MartabaError', code: 'month-outside-year', path: ['birthDate'], params: {} }
 * ```
 */
export class MartabaError extends Error {
  override readonly name: string = 'MartabaError';
  readonly code: string;
  readonly path: Path;
  readonly params: Params;

  constructor(code: string, path: Path = [], params: Params = {}) {
    super(path.length === 0 ? code : `${code} at ${path.join('.')}`);
    this.code = code;
    this.path = path;
    this.params = params;
    Object.defineProperty(this, brand, { value: true });
  }

  toJSON(): { name: string; code: string; path: Path; params: Params } {
    const { name, code, path, params } = this;
    return { name, code, path, params };
  }
}

/**
 * Whether a thrown thing is a {@link MartabaError}, of whichever build of the package.
 *
 * @example
 * ```ts
 * import { hijriToDay } from 'martaba/models';
 *
 * const thrownBy = (run: () => unknown): unknown => {
 *   try {
 *     return run();
 *   } catch (thrown) {
 *     return thrown;
 *   }
 * };
 * isMartabaError(thrownBy(() => hijriToDay(1447, 13, 1))); // true
 * isMartabaError(new Error('month-outside-year')); // false
 * ```
 */
export const isMartabaError = (thrown: unknown): thrown is MartabaError =>
  typeof thrown === 'object' && thrown !== null && brand in thrown;
