import { describe, expect, it } from 'vitest';
import { MartabaError } from '../../../src/models/error.js';
import { ordinaryPromotion, toSql } from '../../../src/rules/index.js';
import type { Amount } from '../../engines/agreement.js';
import { describeAgreement } from '../../engines/agreement.js';
import { openDuckDB } from '../../engines/duckdb.js';
import { openPGlite } from '../../engines/pglite.js';
import { whereFactsAre } from './rows.js';

const deep = process.env['MARTABA_DEEP'] === '1';
const amount: Amount = deep
  ? { sheets: 25, runs: 40, randomSets: 300, bounds: 5000 }
  : { sheets: 25, runs: 1, randomSets: 6, bounds: 600 };

describeAgreement('DuckDB', openDuckDB, amount);
describeAgreement('PGlite', openPGlite, amount);

describe('the text of a statement', () => {
  const tables = whereFactsAre(ordinaryPromotion.registry);

  it.each(['duckdb', 'postgres', 'spark'] as const)(
    'holds no code and no threshold for %s: they are bound',
    (dialect) => {
      const { text, parameters } = toSql(ordinaryPromotion, { dialect, asOf: '1447-01-10H', tables });
      const places = new Set(text.match(dialect === 'spark' ? /:p\d+/g : /\$\d+/g));
      expect(places.size).toBe(parameters.length);
      for (const value of parameters) if (typeof value === 'string') expect(text).not.toContain(`'${value}'`);
    },
  );

  it('is the same for another day, but for its parameters, where the law is the same', () => {
    const on = (asOf: string) => toSql(ordinaryPromotion, { dialect: 'duckdb', asOf, tables });
    expect(on('1447-01-10H').text).toBe(on('1447-01-11H').text);
    expect(on('1447-01-10H').parameters).not.toEqual(on('1447-01-11H').parameters);
  });

  it('is refused where a list, or the calendar that it needs, is not named', () => {
    const { lists: _lists, ...without } = tables;
    expect(() => toSql(ordinaryPromotion, { dialect: 'duckdb', asOf: '1447-01-10H', tables: without })).toThrow(
      MartabaError,
    );
    const { calendar: _calendar, ...dateless } = tables;
    expect(() => toSql(ordinaryPromotion, { dialect: 'duckdb', asOf: '1447-01-10H', tables: dateless })).toThrow(
      expect.objectContaining({ code: 'table-missing', path: ['calendar'] }),
    );
  });
});
