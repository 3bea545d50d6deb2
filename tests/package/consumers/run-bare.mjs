// Without fp-ts and io-ts, which are optional: all entries but `martaba/fp` load and work.
import assert from 'node:assert/strict';

await assert.rejects(import('io-ts'), { code: 'ERR_MODULE_NOT_FOUND' });
await assert.rejects(import('martaba/fp'), { code: 'ERR_MODULE_NOT_FOUND' });

const { decide, bayanatiAccess } = await import('martaba/rules');
assert.equal(decide(bayanatiAccess, {}, { asOf: '1447-01-10H' }).outcome, 'undetermined');
for (const entry of ['martaba', 'martaba/models', 'martaba/client', 'martaba/sandbox']) {
  assert.ok(Object.keys(await import(entry)).length > 0, entry);
}
