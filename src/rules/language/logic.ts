import type { Expr } from './expression.js';
import { typed } from './expression.js';

/** True when every part is. */
export const all = <S extends string = never>(...of: readonly Expr<boolean, S>[]): Expr<boolean, S> =>
  typed({ k: 'all', of });

/** True when some part is. */
export const any = <S extends string = never>(...of: readonly Expr<boolean, S>[]): Expr<boolean, S> =>
  typed({ k: 'any', of });

/** True when the part is not. */
export const no = <S extends string = never>(of: Expr<boolean, S>): Expr<boolean, S> => typed({ k: 'not', of });

/** True when at least `count` of the parts are. */
export const atLeastOf = <S extends string = never>(
  count: number,
  ...of: readonly Expr<boolean, S>[]
): Expr<boolean, S> => typed({ k: 'at-least-of', count, of });

/** A truth written down: for a branch that always, or never, holds. */
export const always: Expr<boolean> = typed({ k: 'literal', type: 'truth', value: true });
export const never: Expr<boolean> = typed({ k: 'literal', type: 'truth', value: false });
