import type { Announcement } from '../../models/requests/announcement.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';
import type { Call, CallOptions, Caller } from '../call.js';
import { pages } from '../pages.js';

export type ApplicationResult = Output<Endpoints['applicationResult']>;

/** Promotions (الترقيات): what is announced, and what became of an application. One applies by a request. */
export interface Promotions {
  readonly announcements: (options?: CallOptions) => AsyncIterable<Announcement>;
  /** For each wish, whether the applicant may be considered, and why. */
  readonly result: (number: string, options?: CallOptions) => Call<ApplicationResult>;
}

export const promotionsOf = (call: Caller): Promotions => ({
  announcements: (options) =>
    pages((cursor) => call('announcements', { query: cursor === undefined ? {} : { cursor } }, options)),
  result: (number, options) => call('applicationResult', { params: { number } }, options),
});
