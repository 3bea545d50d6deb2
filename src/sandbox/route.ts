import type { EndpointName } from '../client/contract/endpoints.js';
import { endpoints } from '../client/contract/endpoints.js';

export interface Route {
  readonly name: EndpointName;
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: EndpointName;
  readonly method: string;
  readonly parts: readonly string[];
}

const patterns: readonly Pattern[] = Object.entries(endpoints).map(([name, { method, path }]) => ({
  // The table's own keys.
  name: name as EndpointName,
  method,
  parts: path.split('/'),
}));

/** What a part of a path says; of what is not written rightly, nothing. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

const paramsOf = (pattern: Pattern, parts: readonly string[]): Readonly<Record<string, string>> | undefined => {
  if (pattern.parts.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, expected] of pattern.parts.entries()) {
    const part = parts[i] ?? '';
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined ? expected !== part : part === '') return undefined;
    if (name !== undefined) params[name] = decoded(part);
  }
  return params;
};

/** The endpoint that a method and a path name, by the contract's table; or that the path knows other methods only. */
export const routeOf = (method: string, pathname: string): Route | 'not-found' | 'method-unknown' => {
  const parts = pathname.split('/');
  let known = false;
  for (const pattern of patterns) {
    const params = paramsOf(pattern, parts);
    if (params === undefined) continue;
    if (pattern.method === method) return { name: pattern.name, params };
    known = true;
  }
  return known ? 'method-unknown' : 'not-found';
};
