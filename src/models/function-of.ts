/**
 * The function that a text of code is: the only place of the package where text becomes code.
 *
 * @param parameters what the code calls the values that it is given
 * @returns nothing where that is not allowed, as under the content security policy of a page
 * @internal
 */
export const functionOf = <F>(parameters: readonly string[], code: string): F | undefined => {
  try {
    return new Function(...parameters, code) as F;
  } catch (thrown) {
    if (thrown instanceof EvalError) return undefined;
    throw thrown;
  }
};
