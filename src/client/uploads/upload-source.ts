/**
 * What a file is read from, a piece at a time (مصدر الملف): a `Blob` is one, of a browser or of Node's `openAsBlob`; so is
 * whatever knows its length and can be read from a place. A stream that is read once is none, for a file's digest is
 * said before its first byte is sent, and a part may have to be sent again.
 */
export interface UploadSource {
  /** Bytes. */
  readonly size: number;
  readonly slice: (from: number, to: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

/** The bytes between two places of a file, the second left out. */
export const readPiece = async (of: UploadSource, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await of.slice(from, Math.min(to, of.size)).arrayBuffer());
