import type { Attachment } from '../../models/requests/supporting-document.js';
import type { CallOptions, Caller } from '../call.js';
import type { Upload } from '../contract/upload-endpoints.js';
import { isProblemError } from '../errors/problem-error.js';
import { ResponseError } from '../errors/response-error.js';
import { toBase64 } from './base64.js';
import type { UploadSource } from './upload-source.js';
import { readPiece } from './upload-source.js';

/** What is said of a file before it is sent. It has no name, for people write names in those. */
export interface UploadOptions extends Pick<Attachment, 'kind' | 'mediaType'>, Omit<CallOptions, 'key'> {
  /** Told how much of it the server has, after each part. */
  readonly onProgress?: (progress: UploadProgress) => void;
}

export interface UploadProgress {
  /** Bytes that the server has. */
  readonly received: number;
  readonly total: number;
}

/** Files that requests name (المرفقات). */
export interface Uploads {
  /**
   * Sends a file in parts, and gives the attachment that stands for it in a request. Called again with the same file,
   * after whatever went wrong, it sends only what the server does not have yet.
   *
   * The file is read twice, a piece at a time, and never held whole: for its digest, and to be sent.
   *
   * @param file of 50 MB at most
   * @throws ProblemError `body-too-large` and `content-other`, before anything is sent; and what the server refuses
   */
  readonly send: (file: UploadSource, options: UploadOptions) => Promise<Attachment>;
}

/** How often in a row the server may say that it has other bytes than it was thought to have. */
const mostMisplaced = 3;

export const uploadsOf = (call: Caller): Uploads => ({
  send: async (file, { kind, mediaType, onProgress, ...options }) => {
    // Loaded by those who send files: how a file is digested is a good part of a client.
    const { describeFile } = await import('./describe-file.js');
    const attachment = await describeFile(file, { kind, mediaType }, options.signal);
    const { bytes: total, hash } = attachment;
    // The key is the file's own digest and kind, so that the same file is the same upload, in another process too.
    const { id } = await call('createUpload', { body: attachment }, { ...options, key: `${hash}-${kind}` });
    const ask = (): Promise<Upload> => call('upload', { params: { id } }, options);
    let upload = await ask();
    let misplaced = 0;
    while (!upload.complete) {
      const { received, partBytes } = upload;
      onProgress?.({ received, total });
      const bytes = toBase64(await readPiece(file, received, received + partBytes));
      if (bytes === '') throw new ResponseError('response-shape', undefined, ['received']);
      try {
        upload = await call('sendPart', { params: { id }, body: { from: received, bytes } }, options);
        misplaced = 0;
      } catch (thrown) {
        misplaced += 1;
        // Another process sends the same file, or an answer was lost.
        if (!(isProblemError(thrown) && thrown.code === 'part-misplaced') || misplaced > mostMisplaced) throw thrown;
        upload = await ask();
      }
    }
    onProgress?.({ received: total, total });
    return attachment;
  },
});
