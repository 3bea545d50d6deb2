export type { Authority, AuthorityAlias } from './authorities.js';
export { authorities, resolveAuthority } from './authorities.js';
export type { Platform } from './platforms.js';
export { platforms } from './platforms.js';
export type { PlatformChannel } from './channels.js';
export { channels, channelsFor } from './channels.js';
