/** A change of the law after which everything comes out as before, and why. */
export interface Equivalent {
  readonly rule: string;
  readonly what: string;
  readonly why: string;
}

export const equivalent: readonly Equivalent[] = [
  {
    rule: 'salary.reemployment-step',
    what: '> → >=',
    why: 'A return to the same rank is answered before it is asked whether a higher one is covered.',
  },
];
