import type * as z from 'zod';
import { functionOf } from '../../function-of.js';
import { codecs } from './codecs.js';
import { stepOf } from './steps.js';
import { askedOf, type Read, refused, type Unit } from './unit.js';

export const readingOf = (schema: z.core.$ZodType, makes: boolean): Read => {
  let names = 0;
  const unit: Unit = { makes, codecs: codecs(), functions: new Map(), referred: [], name: () => `v${(names += 1)}` };
  const { code, value } = stepOf(unit, schema, 'v');
  const text = `"use strict";const [${unit.referred.map((_, at) => `c${at}`).join(',')}]=C;
${[...unit.functions.values()].map(({ text }) => text).join('\n')}
return v=>{${code}return ${value}}`;
  return functionOf<(R: symbol, C: readonly unknown[]) => Read>(['R', 'C'], text)?.(refused, unit.referred) ?? askedOf(schema);
};
