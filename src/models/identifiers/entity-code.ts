import { defineIdentifier } from './contract.js';

/**
 * The code of a government entity (رمز الجهة الحكومية) with the system that it belongs to: `system:code`. No public
 * official list of entities was found, so the code is opaque and its system is always named.
 *
 * @example
 * ```ts
 * entityCode.is('example:moh'); // true
 * entityCode.is('moh'); // false: of which system?
 * ```
 */
export const entityCode = defineIdentifier<'entity-code'>({
  name: 'entity-code',
  localName: { ar: 'رمز الجهة', en: 'Entity code' },
  judge: (text) => {
    if (text.length > 96) return ['too-long', { greatest: 96 }];
    if (!text.includes(':')) return ['code-system-missing'];
    return /^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) ? 'entity-code' : ['characters'];
  },
  mask: (text) => text,
});

/** Whether it is an entity code with its system. */
export const isEntityCode = entityCode.is;
