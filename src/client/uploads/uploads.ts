import { hexOf } from '../../models/privacy/hex.js';
import type { Attachment } from '../../models/requests/supporting-document.js';
import type { CallOptions, Caller } from '../call.js';
import type { Upload } from '../contract/upload-endpoints.js';
import { ProblemError, isProblemError } from '../errors/problem-error.js';
import { ResponseError } from '../errors/response-error.js';
import { toBase64 } from './base64.js';
import { beginsAs } from './media-type.js';

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
   * @param file of 10 MB at most
   * @throws ProblemError `body-too-large` and `content-other`, before anything is sent; and what the server refuses
   */
  readonly send: (file: Blob, options: UploadOptions) => Promise<Attachment>;
}

const mostBytes = 10_000_000;
/** How often in a row the server may say that it has other bytes than it was thought to have. */
const mostMisplaced = 3;

const refuse = (code: string, status: number): never => {
  throw new ProblemError({ code, status });
};

export const uploadsOf = (call: Caller): Uploads => ({
  send: async (file, { kind, mediaType, onProgress, ...options }) => {
    const total = file.size;
    if (total > mostBytes) return refuse('body-too-large', 413);
    const content = new Uint8Array(await file.arrayBuffer());
    if (!beginsAs(mediaType, content)) return refuse('content-other', 422);
    const hash = hexOf(await crypto.subtle.digest('SHA-256', content));
    const attachment: Attachment = { kind, mediaType, bytes: total, hash };
    // The key is the file's own digest and kind, so that the same file is the same upload, in another process too.
    const { id } = await call('createUpload', { body: attachment }, { ...options, key: `${hash}-${kind}` });
    const ask = (): Promise<Upload> => call('upload', { params: { id } }, options);
    let upload = await ask();
    let misplaced = 0;
    while (!upload.complete) {
      const { received, partBytes } = upload;
      onProgress?.({ received, total });
      const bytes = toBase64(content.subarray(received, received + partBytes));
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
