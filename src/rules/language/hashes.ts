import { MartabaError } from '../../models/error.js';

/** How long a key must be: as long as what the hash gives. */
const keyBytes = 32;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await globalThis.crypto.subtle.digest('SHA-256', bytesOf(text)));

/** HMAC-SHA-256 of texts under one key, as 64 hexadecimal digits. */
export interface Signer {
  readonly sign: (text: string) => Promise<string>;
  /** Whether a text has that signature; takes the same time wherever the two differ. */
  readonly check: (text: string, signature: string) => Promise<boolean>;
}

/**
 * @param key at least 32 bytes, kept from whoever reads the records
 * @throws MartabaError `key-too-short`
 */
export const signerOf = async (key: Uint8Array): Promise<Signer> => {
  if (key.length < keyBytes) throw new MartabaError('key-too-short', [], { least: keyBytes });
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
  return {
    sign: async (text) => hex(await subtle.sign('HMAC', imported, bytesOf(text))),
    check: async (text, signature) => {
      const bytes = Uint8Array.from({ length: signature.length / 2 }, (_, i) =>
        Number.parseInt(signature.slice(2 * i, 2 * i + 2), 16),
      );
      return subtle.verify('HMAC', imported, bytes, bytesOf(text));
    },
  };
};
