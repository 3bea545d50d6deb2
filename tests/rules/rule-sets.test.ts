import { expect, it } from 'vitest';
import { ruleSets } from '../../src/rules/index.js';

it('no two rule sets share an id, so that each can be asked by it', () => {
  const ids = ruleSets.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
