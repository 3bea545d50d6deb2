/** The contract served from memory, for development and tests. A simulation: nothing in it is real. */
export { simulationNotice } from './authorize-page.js';
export type { Clock } from './clock.js';
export { manualClock, movingClock } from './clock.js';
export type { Outgoing } from './deprecation.js';
export type { Fault, Faults } from './fault.js';
export type { PersonSeed, Role } from './person.js';
export { population } from './population.js';
export type { Random } from './random.js';
export type { RateLimitPolicy } from './rate-limit.js';
export { oneOf, randomFrom, wholeFrom } from './random.js';
export type { Review, Sandbox, SandboxOptions } from './sandbox.js';
export { createSandbox } from './sandbox.js';
export { announcementsOf, entitiesOf, peopleOf } from './seeds.js';
export type { PushAnswer } from './state.js';
export type { Served } from './serve.js';
export { serve } from './serve.js';
