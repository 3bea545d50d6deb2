export { fileOutbox } from './file-outbox.js';
export type { Delivery, Outbox, OutboxOptions } from './outbox.js';
export { openOutbox } from './outbox.js';
export type { OutboxStore } from './outbox-store.js';
export { memoryOutbox } from './outbox-store.js';
export { sealedOutbox } from './sealed-outbox.js';
