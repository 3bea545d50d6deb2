/** How deep and how large a rule set from JSON may be: enough for any law, and little for a machine. */
export const limits = {
  /** Nodes of an expression, one below the other. */
  depth: 64,
  /** The same, with the derivations of the facts that are read counted in. */
  depthThroughFacts: 256,
  /** Nodes of all expressions together; and again with each derivation counted wherever it is read. */
  nodes: 100_000,
  /** Arrays and objects, one inside the other. */
  nesting: 200,
  /** Values of every kind. */
  values: 1_000_000,
  rules: 5_000,
  instruments: 100,
  /** Exceptions to one rule; and exceptions to exceptions, one above the other. */
  exceptions: 64,
  /** Issues that are reported before reading stops. */
  issues: 100,
} as const;
