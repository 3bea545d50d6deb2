import { describe, expect, it, test } from 'vitest';
import { email } from '../../../src/models/identifiers/index.js';

describe('the e-mail address', () => {
  test.each([
    'Salem@Example.SA',
    "o'neil+tag@x-y.org",
    'a_b@1.sa',
    `${'a'.repeat(64)}@example.sa`,
    `a@${'b'.repeat(63)}.sa`,
  ])('%s is one', (text) => {
    expect(email.is(text)).toBe(true);
  });

  it('keeps the case of the name and not of the domain', () => {
    expect(email.compact(' Salem@Example.SA ')).toBe('Salem@example.sa');
  });

  it('shows its domain and one letter of a name, and nothing of a name of one letter', () => {
    expect(email.mask('salem@example.sa')).toBe('s***@example.sa');
    expect(email.mask('s@example.sa')).toBe('***@example.sa');
  });

  it('is judged as long as it may be: 254 characters and no more', () => {
    const domain = `${'b'.repeat(60)}.`.repeat(3);
    const longest = `${'a'.repeat(64)}@${domain}${'c'.repeat(254 - 65 - domain.length)}`;
    expect(longest).toHaveLength(254);
    expect(email.is(longest.replace(/c.c/, 'c.c'))).toBe(true);
    expect(email.is(`${longest}c`)).toBe(false);
  });
});
