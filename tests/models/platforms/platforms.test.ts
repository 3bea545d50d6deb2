import { describe, expect, it } from 'vitest';
import { authorities, platforms, resolveAuthority } from '../../../src/models/index.js';

describe('authorities', () => {
  it('are found by every name that they bear or bore, in either language', () => {
    for (const authority of authorities) {
      for (const { id, name } of [authority, ...authority.aliases])
        for (const written of [id, name.ar, name.en, name.ar.replaceAll('ا', 'أ')])
          expect(resolveAuthority(written)?.id).toBe(authority.id);
    }
    expect(resolveAuthority('وزارة لا وجود لها')).toBeUndefined();
  });

  it('own every platform', () => {
    for (const { owner } of platforms) expect(authorities.map(({ id }) => id)).toContain(owner);
  });
});
