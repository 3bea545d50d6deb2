/** Where a digest stands: enough to go on from there, and no content but the bytes of a block that is not full. */
export interface DigestState {
  /** Eight words of 32 bits. */
  readonly words: readonly number[];
  /** The bytes since the last full block of 64. */
  readonly rest: Uint8Array<ArrayBuffer>;
  /** Bytes that were added. */
  readonly length: number;
}

/** A digest that is made of parts. */
export interface Digest {
  readonly add: (bytes: Uint8Array) => void;
  /** The digest of all that was added, as 64 hexadecimal digits. More may be added afterwards. */
  readonly hex: () => string;
  readonly state: () => DigestState;
}

const blockBytes = 64;

const isPrime = (n: number): boolean => {
  for (let i = 2; i * i <= n; i += 1) if (n % i === 0) return false;
  return true;
};

/** The first 32 bits behind the point of a root of each of the first primes: what the standard begins with. */
const rootBits = (count: number, root: (of: number) => number): Int32Array => {
  const bits = new Int32Array(count);
  for (let [n, at] = [2, 0]; at < count; n += 1) {
    if (!isPrime(n)) continue;
    bits[at] = (root(n) % 1) * 2 ** 32;
    at += 1;
  }
  return bits;
};

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (of: Int32Array, i: number): number => of[i] ?? 0;

/** The sixty-four words that a block gives (FIPS 180-4, 6.2.2, step 1). */
const spread = (schedule: Int32Array, block: DataView, from: number): void => {
  for (let i = 0; i < 16; i += 1) schedule[i] = block.getInt32(from + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const w15 = at(schedule, i - 15);
    const w2 = at(schedule, i - 2);
    const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    schedule[i] = at(schedule, i - 16) + s0 + at(schedule, i - 7) + s1;
  }
};

/** Takes the words of a block into the eight of the digest (steps 2 to 4). */
const mix = (words: Int32Array, constants: Int32Array, schedule: Int32Array): void => {
  let a = at(words, 0);
  let b = at(words, 1);
  let c = at(words, 2);
  let d = at(words, 3);
  let e = at(words, 4);
  let f = at(words, 5);
  let g = at(words, 6);
  let h = at(words, 7);
  for (let i = 0; i < 64; i += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(constants, i) + at(schedule, i)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  words[0] = at(words, 0) + a;
  words[1] = at(words, 1) + b;
  words[2] = at(words, 2) + c;
  words[3] = at(words, 3) + d;
  words[4] = at(words, 4) + e;
  words[5] = at(words, 5) + f;
  words[6] = at(words, 6) + g;
  words[7] = at(words, 7) + h;
};

/**
 * SHA-256 (FIPS 180-4) of bytes that come in parts: what the platform's own digest, which wants all of them at once,
 * does not do. It keeps a block of 64 bytes, however many come.
 *
 * @param from where another one stood; at the beginning unless said
 */
export const sha256 = (from?: DigestState): Digest => {
  const constants = rootBits(64, Math.cbrt);
  const schedule = new Int32Array(64);
  const words = from === undefined ? rootBits(8, Math.sqrt) : Int32Array.from(from.words);
  const rest = new Uint8Array(blockBytes);
  if (from !== undefined) rest.set(from.rest);
  let length = from?.length ?? 0;

  const take = (block: DataView, begin: number): void => {
    spread(schedule, block, begin);
    mix(words, constants, schedule);
  };

  const add: Digest['add'] = (bytes) => {
    const open = length % blockBytes;
    let next = open === 0 ? 0 : Math.min(blockBytes - open, bytes.length);
    length += bytes.length;
    if (next > 0) {
      rest.set(bytes.subarray(0, next), open);
      if (open + next < blockBytes) return;
      take(new DataView(rest.buffer), 0);
    }
    const blocks = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; next + blockBytes <= bytes.length; next += blockBytes) take(blocks, next);
    rest.set(bytes.subarray(next));
  };

  const state: Digest['state'] = () => ({ words: [...words], rest: rest.slice(0, length % blockBytes), length });

  const hex: Digest['hex'] = () => {
    const ended = sha256(state());
    // A bit of one, zeros to the end of a block, and how many bits there were.
    const padding = new Uint8Array(blockBytes + 8 - ((length + 8) % blockBytes));
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(length) * 8n);
    ended.add(padding);
    return ended
      .state()
      .words.map((word) => (word >>> 0).toString(16).padStart(8, '0'))
      .join('');
  };

  return { add, hex, state };
};
