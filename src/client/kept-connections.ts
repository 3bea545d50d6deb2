/** The connections that answers came over, which a runtime keeps for the calls to come. */
export interface KeptConnections {
  /** A call is under way; gives what is told when it has ended, with or without an answer. */
  readonly begin: () => (isAnswered: boolean) => void;
  /** Whether a connection that broke may be one of them; if so it is none of them any more. */
  readonly takeBroken: () => boolean;
}

/**
 * How many connections a server may have closed while nothing was asked over them. A runtime does not say over which
 * connection a call goes, but there are no more kept ones than there were calls at once, and each has carried an answer:
 * so a server that closes every connection is soon told from one that had closed those that were idle.
 */
export const keptConnections = (): KeptConnections => {
  let [underWay, most, kept] = [0, 0, 0];
  return {
    begin: () => {
      underWay += 1;
      most = Math.max(most, underWay);
      return (isAnswered) => {
        underWay -= 1;
        if (isAnswered) kept = Math.min(most, kept + 1);
      };
    },
    takeBroken: () => {
      if (kept === 0) return false;
      kept -= 1;
      return true;
    },
  };
};

/** How runtimes name a connection that the other end closed: Node's system and its `fetch`, and Bun. */
const broken: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ConnectionClosed']);

const codeOf = (of: unknown): unknown => (of instanceof Error && 'code' in of ? of.code : undefined);

/** Whether what `fetch` threw is a connection that the other end closed before its answer began. */
export const isBrokenConnection = (thrown: unknown): boolean =>
  broken.has(codeOf(thrown)) || (thrown instanceof Error && broken.has(codeOf(thrown.cause)));
