/**
 * A process that is going to be killed: puts drafts into an outbox, says of each that it is kept, and delivers.
 *
 *     node killed-process.mjs FILE URL TOKEN HOW-MANY-TO-PUT
 */
import * as z from 'zod';
import { bearer, createClient, fileOutbox, openOutbox } from '../../src/client/index.js';
import { consentSchema, dataUpdateDraftSchema } from '../../src/models/index.js';

const [path = '', baseUrl = '', token = '', many = '0'] = process.argv.slice(2);
const consent = z.decode(consentSchema, {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2025-07-05T06:00:00Z',
});
const client = createClient({ baseUrl, session: bearer(async () => token), mostBackoff: 5, mostRetryAfter: 5 });
const outbox = await openOutbox({ client, store: fileOutbox(path), owner: 'E-0001', atOnce: 8 });
const put = async (): Promise<void> => {
  const draft = z.decode(dataUpdateDraftSchema, {
    id: crypto.randomUUID(),
    type: 'data-update',
    content: { reason: 'data-correction', personal: { mobile: '+966500000055' }, consent },
  });
  await outbox.put(draft);
  process.stdout.write(`kept ${draft.id}\n`);
};
for (let left = Number(many); left > 0; left -= 100)
  await Promise.all(Array.from({ length: Math.min(100, left) }, put));
const { waiting } = await outbox.drain();
process.stdout.write(`left ${waiting.length}\n`);
