import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nationalId } from '../../../src/models/identifiers/index.js';
import { digest } from '../../../src/models/privacy/index.js';

const peppers = fc.uint8Array({ minLength: 16, maxLength: 80 });

describe('the digest of an identifier', () => {
  it("is Node's own HMAC-SHA-256", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), peppers, async (text, pepper) => {
        expect(await digest(text, pepper)).toBe(createHmac('sha256', pepper).update(text).digest('hex'));
      }),
    );
  });

  it('is of the identifier and not of its mask', async () => {
    const pepper = new Uint8Array(16).fill(7);
    const found = nationalId.validate('١٩٩٩٩٩٩٩٩٦');
    expect(found.ok && (await digest(found.value, pepper))).toBe(await digest('1999999996', pepper));
  });

  test.each([0, 15])('is not made with a pepper of %i bytes', async (length) => {
    await expect(digest('1999999996', new Uint8Array(length))).rejects.toMatchObject({ code: 'pepper-too-short' });
  });
});
