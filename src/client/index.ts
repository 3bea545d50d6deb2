/** How to ask: the contract, the typed client, sessions and errors. */
export type { Call, CallEvent, CallOptions, Caller, Hooks, Reply } from './call.js';
export type { Client, ClientOptions } from './client.js';
export { createClient } from './client.js';
export type { Endpoint, Input, Output } from './contract/endpoint.js';
export type { AnyRequest, Draft, EndpointName, Endpoints, Tokens } from './contract/endpoints.js';
export { anyRequestSchema, draftSchema, endpoints } from './contract/endpoints.js';
export type { Problem, ProblemCode } from './contract/problem.js';
export { problems, problemSchema } from './contract/problem.js';
export * from './errors/index.js';
export type { Profile } from './resources/profile.js';
export type { ApplicationResult, Promotions } from './resources/promotions.js';
export type { Requests, WatchOptions } from './resources/requests.js';
export type { NafathOptions, NafathSession, Push, Redirect } from './sessions/nafath.js';
export { nafath } from './sessions/nafath.js';
export type { Session } from './sessions/session.js';
export { bearer } from './sessions/session.js';
export { textOf } from './texts.js';
export type { TransportOptions } from './transport.js';
