// The two builds side by side, as in an application whose dependencies disagree: an error of one is known to the other.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import * as esm from 'martaba/models';
import { decide, ordinaryPromotion } from 'martaba/rules';

const require = createRequire(import.meta.url);
const cjs = require('martaba/models');
const cjsRules = require('martaba/rules');

const thrownBy = (act) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
};

for (const [thrower, judge] of [
  [esm, cjs],
  [cjs, esm],
]) {
  const error = thrownBy(() => thrower.hijriToDay(1447, 13, 1));
  assert.equal(error instanceof judge.MartabaError, false);
  assert.equal(judge.isMartabaError(error), true);
  assert.equal(error.code, 'month-outside-year');
}

const sheet = { 'employee.suspended': true, 'employee.rank': 6 };
const settings = { asOf: '1447-01-10H' };
assert.deepEqual(
  decide(ordinaryPromotion, sheet, settings),
  cjsRules.decide(cjsRules.ordinaryPromotion, sheet, settings),
);
