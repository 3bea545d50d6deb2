import type { LocalText } from '../../models/text/language.js';
import type { Server } from './server.js';

/** One promise of the contract, and how to see whether a server keeps it. */
export interface Check {
  readonly id: string;
  readonly promise: LocalText;
  /** @throws Broken when the promise is not kept, Skipped when nothing can be seen of it */
  readonly run: (server: Server) => Promise<void>;
}

/** A promise that is not kept: what was seen instead, in names, codes and numbers; never a value of a person. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** A promise of which nothing can be seen, for lack of what the reason names. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** Says what was expected and what was seen. @throws Broken unless they are the same */
export const expectSame = (what: string, seen: unknown, expected: unknown): void => {
  if (seen !== expected) throw new Broken(`${what}: expected ${String(expected)}, saw ${String(seen)}`);
};

/** @throws Broken with the reason unless it holds */
export const expectThat = (holds: boolean, reason: string): void => {
  if (!holds) throw new Broken(reason);
};
