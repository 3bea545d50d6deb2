import type { Attachment } from '../../models/requests/supporting-document.js';
import { AbortedError } from '../errors/aborted-error.js';
import { ProblemError } from '../errors/problem-error.js';
import { mostUploadBytes } from '../contract/upload-endpoints.js';
import { beginsAs } from './media-type.js';
import { sha256 } from './sha256.js';
import type { UploadSource } from './upload-source.js';
import { readPiece } from './upload-source.js';

const pieceBytes = 1_048_576;

const refuse = (code: string, status: number): never => {
  throw new ProblemError({ code, status });
};

/**
 * What is said of a file before it is sent: read through once, a piece at a time.
 *
 * @throws ProblemError `body-too-large`; `content-other` where it begins otherwise than its type does, or ends early;
 * AbortedError
 */
export const describeFile = async (
  file: UploadSource,
  { kind, mediaType }: Pick<Attachment, 'kind' | 'mediaType'>,
  signal?: AbortSignal,
): Promise<Attachment> => {
  const { size } = file;
  if (size > mostUploadBytes) return refuse('body-too-large', 413);
  const digest = sha256();
  for (let from = 0; from === 0 || from < size; from += pieceBytes) {
    if (signal?.aborted === true) throw new AbortedError();
    const piece = await readPiece(file, from, from + pieceBytes);
    const isWhole = piece.length === Math.min(pieceBytes, size - from);
    if (!isWhole || (from === 0 && !beginsAs(mediaType, piece))) return refuse('content-other', 422);
    digest.add(piece);
  }
  return { kind, mediaType, bytes: size, hash: digest.hex() };
};
