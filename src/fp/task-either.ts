import type { Either } from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { MartabaError } from '../models/error.js';
import { isMartabaError } from '../models/error.js';
import { left, right } from './either.js';

/**
 * The view of a thing whose functions promise: each promise is a `TaskEither`, and each asynchronous sequence one of
 * `Either`s, which ends with the first left. What is no function is viewed in turn.
 */
export type TaskEithers<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? R extends PromiseLike<infer V>
      ? (...args: A) => TaskEither<MartabaError, V>
      : R extends AsyncIterable<infer V>
        ? (...args: A) => AsyncIterable<Either<MartabaError, V>>
        : T[K]
    : TaskEithers<T[K]>;
};

/** What this package throws is a value; anything else is a mistake of the programmer, and stays thrown. */
const known = (thrown: unknown): Either<MartabaError, never> => {
  if (isMartabaError(thrown)) return left(thrown);
  throw thrown;
};

type AnyFunction = (...args: never[]) => unknown;

/** Calls nothing until it is run, or walked through. */
const lifted =
  (act: (...args: readonly unknown[]) => unknown) =>
  (...args: readonly unknown[]): object =>
    Object.assign(
      async (): Promise<Either<MartabaError, unknown>> => {
        try {
          return right(await act(...args));
        } catch (thrown) {
          return known(thrown);
        }
      },
      {
        async *[Symbol.asyncIterator](): AsyncGenerator<Either<MartabaError, unknown>, void, undefined> {
          try {
            for await (const item of act(...args) as AsyncIterable<unknown>) yield right(item);
          } catch (thrown) {
            yield known(thrown);
          }
        },
      },
    );

const isFunction = (of: unknown): of is AnyFunction => typeof of === 'function';

const view = (of: object): object =>
  Object.fromEntries(
    Object.entries(of).map(([name, part]: [string, unknown]) => {
      if (isFunction(part)) return [name, lifted(part as (...args: readonly unknown[]) => unknown)];
      return [name, typeof part === 'object' && part !== null ? view(part) : part];
    }),
  );

/**
 * The same thing with `TaskEither`s for promises: of a client, its resources, a session. Nothing is called until a task
 * is run.
 *
 * @param of an object whose functions promise, or give asynchronous sequences
 * @example
 * ```ts
 * const { two } = taskEithers({ two: async () => 2 });
 * await two()(); // { _tag: 'Right', right: 2 }
 * ```
 */
export const taskEithers = <T extends object>(of: T): TaskEithers<T> => view(of) as TaskEithers<T>;
