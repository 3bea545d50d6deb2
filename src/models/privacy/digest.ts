import { MartabaError } from '../error.js';
import type { Secret } from '../identifiers/secret.js';
import { hexOf } from './hex.js';

/**
 * The digest of an identifier (بصمة المعرّف): HMAC-SHA-256 with a pepper, in hexadecimal. A pepper is required, for a
 * bare hash of ten digits is found by trying all of them.
 *
 * @param identifier a valid identifier, or its compact text
 * @param pepper a secret of at least 16 bytes, kept apart from the digests
 * @throws MartabaError `pepper-too-short`
 * @example
 * ```ts
 * (await digest('1999999996', new TextEncoder().encode('sixteen bytes, or more'))).slice(0, 8); // '4a42bcb2'
 * ```
 */
export const digest = async (identifier: Secret<string> | string, pepper: Uint8Array): Promise<string> => {
  if (pepper.byteLength < 16) throw new MartabaError('pepper-too-short');
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', Uint8Array.from(pepper), algorithm, false, ['sign']);
  const text = typeof identifier === 'string' ? identifier : identifier.reveal();
  return hexOf(await subtle.sign('HMAC', key, new TextEncoder().encode(text)));
};
