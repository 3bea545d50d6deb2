import type * as z from 'zod';
import { functionOf } from '../../function-of.js';
import { codecs } from './codecs.js';
import { expressionOf } from './expression.js';
import { askedOf, type Read, refused } from './unit.js';

export const readingOf = (schema: z.core.$ZodType, makes: boolean): Read => {
  const referred: unknown[] = [];
  const functions = new Map<z.core.$ZodType, string>();
  const texts: string[] = [];
  const expression = expressionOf(
    {
      makes,
      codecs: codecs(),
      refer: (value) => {
        const at = referred.indexOf(value);
        return `c${at === -1 ? referred.push(value) - 1 : at}`;
      },
      functionFor: (of, body) => {
        let name = functions.get(of);
        if (name === undefined) {
          functions.set(of, (name = `f${functions.size}`));
          texts.push(`function ${name}(o){${body()}}`);
        }
        return name;
      },
    },
    schema,
    'o',
  );
  return functionOf<(R: symbol, C: readonly unknown[]) => Read>(['R', 'C'], `const [${referred.map((_, at) => `c${at}`).join()}]=C;${texts.join('')}return o=>${expression}`)?.(refused, referred) ?? askedOf(schema);
};
