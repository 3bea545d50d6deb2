import { MartabaError } from '../models/error.js';

/** Whether a host is this machine itself. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/**
 * The base URL of a server.
 *
 * @throws MartabaError `not-a-url`, and `insecure-url` for anything but https, except to this machine
 */
export const secureUrl = (text: string): URL => {
  if (!URL.canParse(text)) throw new MartabaError('not-a-url');
  const url = new URL(text);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw new MartabaError('insecure-url');
};
