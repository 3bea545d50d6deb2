import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { employeeSchema } from '../../../src/models/employment/index.js';
import { requestTypes } from '../../../src/models/requests/index.js';
import { linters, routeRequest, routes } from '../../../src/rules/index.js';
import { recordOf } from '../../arbitraries/records.js';

const asOf = '1447-01-10H';
const record = employeeSchema.parse(recordOf({}));
const codeOf = (result: ReturnType<typeof routeRequest>): string | undefined =>
  result.ok ? result.value : result.issues[0]?.code;

describe('a request is routed', () => {
  it('to the entity in which the applicant works on the day, and to none before he did', () => {
    const to = (day: string) => codeOf(routeRequest({ type: 'data-update' }, { record, asOf: day }));
    expect(to(asOf)).toBe('example:moh');
    expect(to('1444-12-29H')).toBe('example:moe');
    expect(to('1445-01-01H')).toBe('example:moh');
    expect(to('1439-12-29H')).toBe('no-own-entity');
  });

  it('nowhere, rather than by a guess', () => {
    expect(codeOf(routeRequest({ type: 'tea' }, { record, asOf }))).toBe('no-route');
    expect(codeOf(routeRequest({ type: 'data-update' }, { asOf }))).toBe('no-own-entity');
    const two = { ...record, positions: record.positions.map((of) => ({ ...of, lastDay: null })) };
    expect(codeOf(routeRequest({ type: 'data-update' }, { record: two, asOf }))).toBe('several-own-entities');
    expect(codeOf(routeRequest({ type: 'promotion-application' }, { record, asOf }))).toBe('no-announcing-entity');
    expect(codeOf(routeRequest({ type: 'data-sharing' }, { asOf }))).toBe('authority-code-unknown');
    expect(codeOf(routeRequest({ type: 'data-sharing' }, { asOf, authorities: {} }))).toBe('authority-code-unknown');
  });

  it('of every type that there is: each has a route and is judged before it is sent', () => {
    const folder = new URL('../../../src/models/requests/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const types = files.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/= requestDraftSchema\('([a-z-]+)'/g)].map(
        ([, of]) => of,
      ),
    );
    expect(new Set(types)).toEqual(new Set(Object.keys(requestTypes)));
    for (const type of types) {
      expect(routes.map((of) => of.type)).toContain(type);
      expect(Object.keys(linters)).toContain(type);
    }
  });

  it('by a table that is data, and that a host may replace', () => {
    expect(new Set(routes.map(({ type }) => type)).size).toBe(routes.length);
    const table = [{ type: 'tea', to: { authority: 'kitchen' }, source: 'a test' }];
    expect(codeOf(routeRequest({ type: 'tea' }, { asOf, table, authorities: { kitchen: 'example:k' } }))).toBe(
      'example:k',
    );
    expect(codeOf(routeRequest({ type: 'data-update' }, { record, asOf, table }))).toBe('no-route');
    expect(codeOf(routeRequest({ type: 'promotion-application' }, { asOf, announcing: 'example:moh' }))).toBe(
      'example:moh',
    );
  });
});
