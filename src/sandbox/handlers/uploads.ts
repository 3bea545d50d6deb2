import type { Upload } from '../../client/contract/upload-endpoints.js';
import { fromBase64 } from '../../client/uploads/base64.js';
import { beginsAs } from '../../client/uploads/media-type.js';
import { hexOf } from '../../models/privacy/hex.js';
import { done, refuse } from '../answer.js';
import { uuidFrom } from '../random.js';
import type { State } from '../state.js';
import type { Handlers } from './context.js';
import { signedIn } from './context.js';

const mostBytes = 10_000_000;
const partBytes = 196_608;

/** A file of which some is there. */
export interface StoredUpload {
  readonly subject: string;
  upload: Upload;
  readonly content: Uint8Array<ArrayBuffer>;
}

const ownUpload = (id: string, subject: string, { uploads }: State): StoredUpload | undefined => {
  const found = uploads.get(id);
  return found?.subject === subject ? found : undefined;
};

/** Files are kept in memory, and with everything else that a sandbox remembers. */
export const uploadHandlers = {
  createUpload: ({ body }, of) => {
    const { nationalId: subject } = signedIn(of);
    if (body.bytes > mostBytes) return refuse('body-too-large');
    const upload = { id: uuidFrom(of.state.random), attachment: body, received: 0, partBytes, complete: false };
    of.state.uploads.set(upload.id, { subject, upload, content: new Uint8Array(body.bytes) });
    return done(upload);
  },

  upload: ({ params }, of) => {
    const stored = ownUpload(params.id, signedIn(of).nationalId, of.state);
    return stored === undefined ? refuse('not-found') : done(stored.upload);
  },

  sendPart: async ({ params, body }, of) => {
    const stored = ownUpload(params.id, signedIn(of).nationalId, of.state);
    if (stored === undefined) return refuse('not-found');
    const { upload, content } = stored;
    const bytes = fromBase64(body.bytes);
    if (body.from !== upload.received || body.from + bytes.length > content.length) return refuse('part-misplaced');
    if (bytes.length > partBytes) return refuse('body-too-large');
    content.set(bytes, body.from);
    const received = body.from + bytes.length;
    stored.upload = { ...upload, received };
    if (received < content.length) return done(stored.upload);
    const { mediaType, hash } = upload.attachment;
    const isAsSaid = beginsAs(mediaType, content) && hexOf(await crypto.subtle.digest('SHA-256', content)) === hash;
    // What is not what was said is forgotten, and may come again from its beginning.
    stored.upload = isAsSaid ? { ...upload, received, complete: true } : { ...upload, received: 0 };
    return isAsSaid ? done(stored.upload) : refuse('content-other');
  },
} satisfies Partial<Handlers>;
