// Requires each entry as a CommonJS consumer, and does one thing with it.
const assert = require('node:assert/strict');

const everything = require('martaba');
const { createClient } = require('martaba/client');
const { createClient: createFpClient } = require('martaba/fp');
const { hijriToDay, nationalId } = require('martaba/models');
const { columnsOf, decide, ordinaryPromotion } = require('martaba/rules');
const { createSandbox } = require('martaba/sandbox');
const { startWorkers } = require('martaba/workers');

assert.equal(hijriToDay(1400, 1, 1), 3610);
assert.equal(nationalId.validate('1234567890').ok, false);
assert.equal(decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' }).outcome, 'ineligible');
assert.equal(everything.nationalId.validate('1234567890').ok, false);
assert.equal(typeof createClient, 'function');
assert.equal(typeof createFpClient, 'function');
assert.equal(typeof createSandbox, 'function');
assert.equal(require('martaba/package.json').name, 'martaba');

const workers = startWorkers(ordinaryPromotion, { asOf: '1447-01-10H', workers: 1 });
void workers
  .judge(columnsOf(ordinaryPromotion.registry, [{ 'employee.suspended': true }]))
  .then(({ outcome }) => assert.deepEqual([...outcome], [1]))
  .finally(() => {
    void workers.close();
  });
