import { MartabaError } from '../error.js';

/**
 * The digest of an identifier: HMAC-SHA-256 with a pepper, in hexadecimal. A pepper is required, for a bare hash of ten
 * digits is found by trying all of them.
 *
 * @param text the compact identifier
 * @param pepper a secret of at least 16 bytes, kept apart from the digests
 * @throws MartabaError `pepper-too-short`
 * @example
 * ```ts
 * (await digest('1999999996', crypto.getRandomValues(new Uint8Array(32)))).length; // 64
 * ```
 */
export const digest = async (text: string, pepper: Uint8Array): Promise<string> => {
  if (pepper.byteLength < 16) throw new MartabaError('pepper-too-short');
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', Uint8Array.from(pepper), algorithm, false, ['sign']);
  const signature = await subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

export const digestTexts = {
  'pepper-too-short': {
    ar: 'المفتاح السري أقصر من ستة عشر بايتًا.',
    en: 'The pepper is shorter than sixteen bytes.',
  },
} as const;
