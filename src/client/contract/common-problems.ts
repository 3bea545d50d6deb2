/** What may go wrong with every call that has a key. */
export const keyed = ['key-missing', 'key-reuse', 'key-in-flight'] as const;

/** What may go wrong with every call in a session. */
export const signedIn = ['unauthenticated', 'forbidden', 'rate-limited', 'unavailable'] as const;

/** What may go wrong with every call that anyone may make. */
export const open = ['rate-limited', 'unavailable'] as const;
