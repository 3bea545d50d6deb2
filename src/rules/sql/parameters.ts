import type { Speech, SqlType } from './dialect.js';
import type { Sql } from './fragment.js';

/** The values of a statement, each bound and none written into its text. */
export interface Parameters {
  /** A place for a value; the same one for the same value. A small whole number is bound as one. */
  readonly place: (type: SqlType, value: number | string) => Sql;
  /** What is later and more than anything. */
  readonly infinity: Sql;
  readonly minusInfinity: Sql;
  /** The text with its places numbered in their order, and the values. */
  readonly bound: (text: string) => { readonly text: string; readonly parameters: readonly (number | string)[] };
}

/**
 * Whether whole numbers between two bounds are small: engines are quicker with 32 bits than with fractions, and a thousand of
 * these are added without running over.
 */
export const isSmall = (min: number, max: number): boolean =>
  Number.isInteger(min) && Number.isInteger(max) && -1_000_000 <= min && max <= 1_000_000;

const mark = '\u0001';

/** The values of one statement. What no text holds any more is not bound. */
export const parametersFor = (speech: Speech): Parameters => {
  const places = new Map<string, { readonly place: number; readonly type: SqlType; readonly value: number | string }>();
  const list: { readonly type: SqlType; readonly value: number | string }[] = [];
  const endless = (sign: string): Sql => ({
    text: `CAST('${sign}Infinity' AS ${speech.type.number})`,
    level: 0,
    scope: undefined,
  });
  return {
    infinity: endless(''),
    minusInfinity: endless('-'),
    place: (asked, value) => {
      const type = asked === 'number' && isSmall(Number(value), Number(value)) ? 'integer' : asked;
      const key = `${type} ${String(value)}`;
      let found = places.get(key);
      if (found === undefined) {
        found = { place: list.push({ type, value }) - 1, type, value };
        places.set(key, found);
      }
      return { text: `${mark}${found.place}${mark}`, level: 0, scope: undefined };
    },
    bound: (text) => {
      const numbers = new Map<string, number>();
      const parameters: (number | string)[] = [];
      const written = text.replaceAll(new RegExp(`${mark}(\\d+)${mark}`, 'g'), (_, place: string) => {
        const { type, value } = list[Number(place)] as (typeof list)[number];
        let number = numbers.get(place);
        if (number === undefined) {
          number = parameters.push(value);
          numbers.set(place, number);
        }
        return `CAST(${speech.parameter(number)} AS ${speech.type[type]})`;
      });
      return { text: written, parameters };
    },
  };
};
