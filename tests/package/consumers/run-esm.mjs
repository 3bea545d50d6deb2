// Imports each entry as an ESM consumer, and does one thing with it.
import assert from 'node:assert/strict';

import * as everything from 'martaba';
import { createClient } from 'martaba/client';
import { createClient as createFpClient } from 'martaba/fp';
import { hijriToDay, nationalId } from 'martaba/models';
import { decide, ordinaryPromotion } from 'martaba/rules';
import { createSandbox } from 'martaba/sandbox';
import { people } from 'martaba/testing';

assert.equal(hijriToDay(1400, 1, 1), 3610);
assert.equal(nationalId.validate('1234567890').ok, false);
assert.equal(decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' }).outcome, 'ineligible');
assert.equal(everything.nationalId, nationalId);
assert.equal(typeof createClient, 'function');
assert.equal(typeof createFpClient, 'function');
assert.equal(typeof createSandbox, 'function');
assert.equal(people(4).length, 4);
