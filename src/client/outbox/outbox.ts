import * as z from 'zod';
import type { MartabaError } from '../../models/error.js';
import { isMartabaError } from '../../models/error.js';
import type { Receipt } from '../../models/requests/envelope.js';
import type { Client } from '../client.js';
import type { Draft } from '../contract/request-endpoints.js';
import { draftSchema } from '../contract/request-endpoints.js';
import { encoded } from '../encode.js';
import { AbortedError } from '../errors/aborted-error.js';
import { ClientError, isClientError } from '../errors/client-error.js';
import { isProblemError, ProblemError } from '../errors/problem-error.js';
import { wait } from '../wait.js';
import type { Queued } from './outbox-line.js';
import { readLine, writeLine } from './outbox-line.js';
import type { OutboxStore } from './outbox-store.js';

/** How an outbox is made. */
export interface OutboxOptions {
  readonly client: Pick<Client, 'call' | 'requests'>;
  readonly store: OutboxStore;
  /**
   * Whose drafts these are: an opaque name of who is signed in, as his `employeeId`, and never a national ID. What
   * another put in waits until he is signed in again.
   */
  readonly owner: string;
  /** How many drafts are on their way at once. 4 unless said. */
  readonly atOnce?: number;
  /** Waits so many milliseconds between two deliveries of `drain`; for tests. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** What became of a delivery. */
export interface Delivery {
  readonly sent: readonly Receipt[];
  /** What the server will not take, however often it is sent: out of the outbox, and for the application to tell. */
  readonly refused: readonly { readonly id: string; readonly error: MartabaError }[];
  /** What could not be sent now, and stays. */
  readonly waiting: readonly { readonly id: string; readonly error: MartabaError }[];
}

/** Requests that are to be sent, kept until they are: over a lost connection, a closed page, a killed process. */
export interface Outbox {
  /**
   * Keeps a draft for sending. When the promise is kept, it will be sent by some delivery, in this process or in a later
   * one. Put in twice, it is one.
   *
   * @throws ProblemError `body-invalid`; `key-reuse` when another content waits under its id
   */
  readonly put: (draft: Draft) => Promise<void>;
  /** The ids of one's own drafts that wait, in the order in which they came. */
  readonly waiting: () => readonly string[];
  /**
   * Sends each waiting draft once. Two deliveries at a time are one.
   *
   * @throws ClientError `keys-not-kept` for a server that could make a request twice; nothing was sent
   */
  readonly deliver: (options?: { readonly signal?: AbortSignal }) => Promise<Delivery>;
  /**
   * Delivers until nothing waits that time alone could help, pausing longer each time: a second, two, up to a minute.
   * What waits for something else, as for signing in, is left.
   */
  readonly drain: (options?: { readonly signal?: AbortSignal }) => Promise<Delivery>;
}

/**
 * Whether a refusal is the server's last word on a draft. After any other, sending it again is safe and may help: also after
 * one without a problem that can be read, for something on the way may have said it.
 */
const isFinalRefusal = (error: MartabaError): boolean =>
  isProblemError(error) &&
  !error.retryable &&
  error.code !== 'refused-with' &&
  error.status < 500 &&
  ![401, 403].includes(error.status);

/** Whether waiting may help. */
const mayPass = (error: MartabaError): boolean => isClientError(error) && error.retryable;

/**
 * Opens an outbox: what was put in before, by this process or an earlier one, waits in it. Each draft is delivered at
 * least once and has its effect exactly once, for its id is its key.
 *
 * @throws MartabaError `outbox-damaged`
 * @example
 * ```ts
 * const client = createClient({ baseUrl: 'http://127.0.0.1:9', retries: 0 });
 * const outbox = await openOutbox({ client, store: memoryOutbox(), owner: 'E-0001' });
 * outbox.waiting(); // []
 * ```
 */
export const openOutbox = async ({
  client,
  store,
  owner,
  atOnce = 4,
  sleep = wait,
}: OutboxOptions): Promise<Outbox> => {
  const queue = new Map<string, Queued>();
  const lines = await store.load();
  for (const [at, text] of lines.entries()) {
    const line = readLine(text, at);
    if (line.is === 'queued') queue.set(line.id, line);
    else queue.delete(line.id);
  }
  // What is done is forgotten once it is the larger part.
  if (lines.length > 2 * queue.size) await store.replace([...queue.values()].map(writeLine));

  const keeping = new Map<string, { readonly text: string; readonly kept?: Promise<void> }>();
  const own = (): readonly Queued[] => [...queue.values()].filter((of) => of.owner === owner);

  const send = async ({ id, draft }: Queued, signal: AbortSignal | undefined): Promise<Receipt> => {
    const read = z.safeDecode(draftSchema, draft as z.input<typeof draftSchema>);
    // Written by an earlier version of the contract: the server is not asked, and nobody's data is thrown away unseen.
    if (!read.success) throw new ClientError('outbox-outdated', { retryable: false });
    const receipt = await client.requests.submit(read.data, signal === undefined ? {} : { signal });
    await store.append(writeLine({ is: 'sent', id, number: receipt.number }));
    queue.delete(id);
    return receipt;
  };

  let keepsKeys = false;
  const deliverNow = async (signal: AbortSignal | undefined): Promise<Delivery> => {
    const [sent, refused, waiting]: [Receipt[], Delivery['refused'][number][], Delivery['waiting'][number][]] = [
      [],
      [],
      [],
    ];
    const left = [...own()];
    if (left.length === 0) return { sent, refused, waiting };
    try {
      keepsKeys ||= (await client.call('contract', {}, signal === undefined ? {} : { signal })).idempotency === 'keyed';
    } catch (error) {
      if (!isMartabaError(error)) throw error;
      return { sent, refused, waiting: left.map(({ id }) => ({ id, error })) };
    }
    if (!keepsKeys) throw new ClientError('keys-not-kept', { retryable: false });
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const { id } = next;
        try {
          if (signal?.aborted === true) throw new AbortedError();
          sent.push(await send(next, signal));
        } catch (thrown) {
          if (!isMartabaError(thrown)) throw thrown;
          if (isFinalRefusal(thrown)) {
            await store.append(writeLine({ is: 'refused', id, code: thrown.code }));
            queue.delete(id);
            refused.push({ id, error: thrown });
          } else waiting.push({ id, error: thrown });
        }
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work));
    return { sent, refused, waiting };
  };

  let underWay: Promise<Delivery> | undefined;
  const deliver: Outbox['deliver'] = ({ signal } = {}) => {
    underWay ??= deliverNow(signal).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };

  const drain: Outbox['drain'] = async ({ signal } = {}) => {
    const all: { sent: Receipt[]; refused: Delivery['refused'][number][] } = { sent: [], refused: [] };
    for (let pause = 1_000; ; pause = Math.min(60_000, pause * 2)) {
      const { sent, refused, waiting } = await deliver(signal === undefined ? {} : { signal });
      all.sent.push(...sent);
      all.refused.push(...refused);
      if (!waiting.some(({ error }) => mayPass(error))) return { ...all, waiting };
      await sleep(pause, signal);
    }
  };

  return {
    put: async (draft) => {
      const wire = encoded(draftSchema, draft);
      if (!wire.ok) throw new ProblemError({ code: 'body-invalid', status: 422, issues: wire.issues });
      const line: Queued = { is: 'queued', id: draft.id, owner, draft: wire.value };
      const text = writeLine(line);
      const known = queue.get(draft.id);
      const present = keeping.get(draft.id) ?? (known === undefined ? undefined : { text: writeLine(known) });
      if (present !== undefined && present.text !== text) throw new ProblemError({ code: 'key-reuse', status: 422 });
      if (present !== undefined) return present.kept;
      // Nothing is sent before it is kept.
      const kept = store.append(text).then(() => void queue.set(draft.id, line));
      keeping.set(draft.id, { text, kept });
      try {
        await kept;
      } finally {
        keeping.delete(draft.id);
      }
    },
    waiting: () => own().map(({ id }) => id),
    deliver,
    drain,
  };
};
