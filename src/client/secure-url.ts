import { MartabaError } from '../models/error.js';

/** Whether a host is this machine itself. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** The base URL of a server. @throws MartabaError `insecure-url` for anything but https, except to this machine */
export const secureUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || !secure) throw new MartabaError('insecure-url');
  return url;
};
