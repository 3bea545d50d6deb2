import type { Announcement } from '../../models/requests/announcement.js';
import type { Receipt } from '../../models/requests/envelope.js';
import type {
  PromotionApplicationDraft,
  PromotionApplicationRequest,
} from '../../models/requests/promotion-application.js';
import type { Call, CallOptions, Caller } from '../call.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';
import { pages } from '../pages.js';
import type { DraftOptions, Requests } from './requests.js';

/** What an applicant was given, and why. */
export type ApplicationWhy = Output<Endpoints['applicationWhy']>;
export type ApplicationResult = Output<Endpoints['applicationResult']>;

/** Promotions (الترقيات): what is announced, and what becomes of an application. An application is a request. */
export interface Promotions {
  readonly announcements: (options?: CallOptions) => AsyncIterable<Announcement>;
  /** Applies, with the posts wished for in their order (الرغبات). Its own id is the key, as of any request. */
  readonly apply: (draft: PromotionApplicationDraft, options?: DraftOptions) => Promise<Receipt>;
  /** One's own applications, the newest first. */
  readonly applications: (options?: CallOptions) => AsyncIterable<PromotionApplicationRequest>;
  /** Withdraws an application that is not decided yet. */
  readonly withdraw: (number: string, options?: CallOptions) => ReturnType<Requests['cancel']>;
  /** For each wish, whether the applicant may be considered, and why. */
  readonly result: (number: string, options?: CallOptions) => Call<ApplicationResult>;
  /**
   * Once the round was run: what was given, wish by wish, and why (سبب النتيجة).
   *
   * @throws ProblemError `round-not-run` before that
   */
  readonly why: (number: string, options?: CallOptions) => Call<ApplicationWhy>;
}

async function* applicationsOf(
  requests: Requests,
  options: CallOptions | undefined,
): AsyncGenerator<PromotionApplicationRequest, void, undefined> {
  for await (const request of requests.list({ ...options, type: 'promotion-application' }))
    if (request.type === 'promotion-application') yield request;
}

export const promotionsOf = (call: Caller, requests: Requests): Promotions => ({
  announcements: (options) => pages((cursor) => call('announcements', { query: { cursor } }, options)),
  apply: requests.submit,
  applications: (options) => applicationsOf(requests, options),
  withdraw: requests.cancel,
  result: (number, options) => call('applicationResult', { params: { number } }, options),
  why: (number, options) => call('applicationWhy', { params: { number } }, options),
});
