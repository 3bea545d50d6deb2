import { defineIdentifier } from './contract.js';

/** Words with dots between them, `@`, and labels of at most 63 characters that neither begin nor end with a hyphen. */
const shape =
  /^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * An e-mail address (البريد الإلكتروني) as mail on the web is written: a local part of at most 64 characters, a domain
 * of two labels or more, at most 254 in all (RFC 5321, RFC 1035). Judged in linear time. The domain is kept small.
 *
 * Its codes: `not-text`, `empty`, `too-long`, `email-shape`, `characters`.
 *
 * @example
 * ```ts
 * email.mask('salem@example.sa'); // 's***@example.sa'
 * ```
 */
export const email = defineIdentifier<'email'>({
  name: 'email',
  localName: { ar: 'البريد الإلكتروني', en: 'E-mail address' },
  spaced: false,
  // No part of a text this short is too long.
  usual: new RegExp(`^(?!.{65})${shape.source.slice(1)}`),
  compact: (text) => {
    const at = text.lastIndexOf('@');
    return at >= 0 && /[^!-@[-~]/.test(text) ? text.slice(0, at) + text.slice(at).toLowerCase() : text;
  },
  judge: (text) => {
    if (text.length > 254) return ['too-long', { greatest: 254 }];
    const at = text.lastIndexOf('@');
    if (at < 65 && shape.test(text)) return 'email';
    if (at < 1) return ['email-shape'];
    const name = text.slice(0, at);
    const labels = text.slice(at + 1).split('.');
    if (labels.length < 2 || labels.some((part) => part === '')) return ['email-shape'];
    if (name.length > 64) return ['too-long', { greatest: 64 }];
    return name.startsWith('.') || name.endsWith('.') || name.includes('..') ? ['email-shape'] : ['characters'];
  },
  // A name of one letter would stand there whole.
  mask: (text) => `${text.indexOf('@') > 1 ? text.slice(0, 1) : ''}***${text.slice(text.lastIndexOf('@'))}`,
});

/**
 * Whether it is an e-mail address.
 *
 * @example
 * ```ts
 * isEmail('salem@example'); // false
 * ```
 */
export const isEmail = email.is;
