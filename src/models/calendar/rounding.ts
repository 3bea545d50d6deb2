/**
 * What becomes of a day that the month it is moved to does not have, as 31 January and one month: `down` is the last
 * day of that month (28 February), `up` the first of the next (1 March), `reject` an error. The same three that Catala
 * makes a law declare (R. Monat, A. Fromherz, D. Merigoux, "Formalizing Date Arithmetic and Statically Detecting
 * Ambiguities for the Law", ESOP 2024).
 */
export type Rounding = 'up' | 'down' | 'reject';
