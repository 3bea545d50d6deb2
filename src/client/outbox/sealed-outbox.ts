import { MartabaError } from '../../models/error.js';
import type { OutboxStore } from './outbox-store.js';

const toText = (bytes: Uint8Array): string => btoa(String.fromCodePoint(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);

/**
 * A store whose lines are sealed (AES-GCM) before another store has them.
 *
 * @param store where the sealed lines are kept
 * @param key a key of AES-GCM that may encrypt and decrypt; where it is kept is the application's to say
 * @throws MartabaError `outbox-damaged` from `load`, for a line that this key did not seal
 * @example
 * ```ts
 * const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
 * const store = sealedOutbox(memoryOutbox(), key);
 * await store.append('line');
 * await store.load(); // ['line']
 * ```
 */
export const sealedOutbox = (store: OutboxStore, key: CryptoKey): OutboxStore => {
  const seal = async (line: string): Promise<string> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(line));
    return `${toText(iv)}.${toText(new Uint8Array(sealed))}`;
  };
  const open = async (line: string, at: number): Promise<string> => {
    try {
      const [iv = '', sealed = ''] = line.split('.');
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(sealed));
      return new TextDecoder().decode(opened);
    } catch {
      throw new MartabaError('outbox-damaged', [at]);
    }
  };
  return {
    load: async () => Promise.all((await store.load()).map(open)),
    append: async (line) => store.append(await seal(line)),
    replace: async (lines) => store.replace(await Promise.all(lines.map(seal))),
  };
};
