/** That an endpoint is on its way out: since when, and from when on it will not answer. ISO 8601, in UTC. */
export interface Outgoing {
  readonly since: string;
  readonly sunset?: string;
}

/** The headers that say so: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). */
export const deprecationHeaders = (of: Outgoing | undefined): Readonly<Record<string, string>> =>
  of === undefined
    ? {}
    : {
        deprecation: `@${Math.floor(Date.parse(of.since) / 1_000)}`,
        ...(of.sunset === undefined ? {} : { sunset: new Date(of.sunset).toUTCString() }),
      };
