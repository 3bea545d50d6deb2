/**
 * A process that is going to be killed: puts drafts into an outbox, says of each that it is kept, and delivers.
 *
 *     node killed-process.mjs FILE URL TOKEN HOW-MANY-TO-PUT
 */
import { bearer, createClient, fileOutbox, openOutbox } from '../../src/client/index.js';
import { plantedDraft } from './planted-draft.js';

const [path = '', baseUrl = '', token = '', many = '0'] = process.argv.slice(2);
const client = createClient({ baseUrl, session: bearer(async () => token), mostBackoff: 5, mostRetryAfter: 5 });
const outbox = await openOutbox({ client, store: fileOutbox(path), owner: 'E-0001', atOnce: 8 });
const put = async (at: number): Promise<void> => {
  const draft = plantedDraft(at);
  await outbox.put(draft);
  process.stdout.write(`kept ${draft.id}\n`);
};
for (let from = 0; from < Number(many); from += 100)
  await Promise.all(Array.from({ length: Math.min(100, Number(many) - from) }, (_, at) => put(from + at)));
const { waiting } = await outbox.drain();
process.stdout.write(`left ${waiting.length}\n`);
