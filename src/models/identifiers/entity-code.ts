import { defineIdentifier } from './contract.js';

/**
 * The code of a government entity (رمز الجهة الحكومية) with the system that it belongs to: `system:code`. No public
 * official list of entities was found, so the code is opaque and its system is always named.
 *
 * Its codes: `not-text`, `empty`, `too-long`, `code-system-missing`, `characters`.
 *
 * @example
 * ```ts
 * entityCode.is('example:moh'); // true
 * ```
 */
export const entityCode = defineIdentifier<'entity-code'>({
  name: 'entity-code',
  localName: { ar: 'رمز الجهة', en: 'Entity code' },
  spaced: false,
  judge: (text) => {
    if (text.length > 96) return ['too-long', { greatest: 96 }];
    if (!text.includes(':')) return ['code-system-missing'];
    return /^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) ? 'entity-code' : ['characters'];
  },
});

/**
 * Whether it is an entity code with its system.
 *
 * @example
 * ```ts
 * isEntityCode('moh'); // false
 * ```
 */
export const isEntityCode = entityCode.is;
