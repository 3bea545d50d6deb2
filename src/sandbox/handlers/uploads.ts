import type { Upload } from '../../client/contract/upload-endpoints.js';
import { mostUploadBytes } from '../../client/contract/upload-endpoints.js';
import { fromBase64 } from '../../client/uploads/base64.js';
import { beginsAs, longestSignature } from '../../client/uploads/media-type.js';
import type { Digest } from '../../client/uploads/sha256.js';
import { sha256 } from '../../client/uploads/sha256.js';
import { done, refuse } from '../answer.js';
import { uuidFrom } from '../random.js';
import type { State } from '../state.js';
import type { Handlers } from './context.js';
import { signedIn } from './context.js';

const partBytes = 196_608;

/** A file of which some came. It is not kept: only how it begins, and the digest of what came. */
export interface StoredUpload {
  readonly subject: string;
  upload: Upload;
  head: Uint8Array<ArrayBuffer>;
  digest: Digest;
}

const ownUpload = (id: string, subject: string, { uploads }: State): StoredUpload | undefined => {
  const found = uploads.get(id);
  return found?.subject === subject ? found : undefined;
};

const joined = (head: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...head, ...bytes.subarray(0, longestSignature - head.length)]);

const nothing = (): Pick<StoredUpload, 'head' | 'digest'> => ({ head: new Uint8Array(), digest: sha256() });

/** Files are judged as they come, a part at a time, and what a sandbox remembers of one is as long for each. */
export const uploadHandlers = {
  createUpload: ({ body }, of) => {
    const { nationalId: subject } = signedIn(of);
    if (body.bytes > mostUploadBytes) return refuse('body-too-large');
    const upload = { id: uuidFrom(of.state.random), attachment: body, received: 0, partBytes, complete: false };
    of.state.uploads.set(upload.id, { subject, upload, ...nothing() });
    return done(upload);
  },

  upload: ({ params }, of) => {
    const stored = ownUpload(params.id, signedIn(of).nationalId, of.state);
    return stored === undefined ? refuse('not-found') : done(stored.upload);
  },

  sendPart: ({ params, body }, of) => {
    const stored = ownUpload(params.id, signedIn(of).nationalId, of.state);
    if (stored === undefined) return refuse('not-found');
    const { upload, digest } = stored;
    const { mediaType, hash, bytes: total } = upload.attachment;
    const bytes = fromBase64(body.bytes);
    const received = body.from + bytes.length;
    if (body.from !== upload.received || received > total) return refuse('part-misplaced');
    if (bytes.length > partBytes) return refuse('body-too-large');
    stored.head = joined(stored.head, bytes);
    digest.add(bytes);
    const isLast = received === total;
    if (isLast && !(beginsAs(mediaType, stored.head) && digest.hex() === hash)) {
      // What is not what was said is forgotten, and may come again from its beginning.
      Object.assign(stored, nothing(), { upload: { ...upload, received: 0 } });
      return refuse('content-other');
    }
    stored.upload = { ...upload, received, complete: isLast };
    return done(stored.upload);
  },
} satisfies Partial<Handlers>;
