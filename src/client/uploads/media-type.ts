import type { Attachment } from '../../models/requests/supporting-document.js';

/** How files of each type begin. */
const signatures = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const satisfies Readonly<Record<Attachment['mediaType'], readonly number[]>>;

/** How many bytes of a file tell its type at most. */
export const longestSignature = 8;

/**
 * Whether a file begins as files of its type do. What a browser or a file's name says of its type is not asked; and this
 * alone does not make a file harmless.
 */
export const beginsAs = (mediaType: Attachment['mediaType'], bytes: Uint8Array): boolean =>
  signatures[mediaType].every((byte, at) => bytes[at] === byte);
