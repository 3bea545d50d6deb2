export type { Authority, Platform } from './platforms.js';
export { authorities, platforms, resolveAuthority } from './platforms.js';
