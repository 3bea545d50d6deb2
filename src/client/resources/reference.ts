import type { Call, CallOptions, Caller } from '../call.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';

/** What anyone may read without signing in (البيانات المرجعية). */
export interface Reference {
  /** Every list of codes with its labels (قوائم الرموز). */
  readonly codeLists: (options?: CallOptions) => Call<Output<Endpoints['codeLists']>>;
  /** Every scale of pay (سلالم الرواتب). */
  readonly payScales: (options?: CallOptions) => Call<Output<Endpoints['payScales']>>;
  readonly authorities: (options?: CallOptions) => Call<Output<Endpoints['authorities']>>;
  readonly platforms: (options?: CallOptions) => Call<Output<Endpoints['platforms']>>;
  /** The menu of digital services (قائمة الخدمات الرقمية). */
  readonly services: (options?: CallOptions) => Call<Output<Endpoints['services']>>;
}

export const referenceOf = (call: Caller): Reference => ({
  codeLists: (options) => call('codeLists', {}, options),
  payScales: (options) => call('payScales', {}, options),
  authorities: (options) => call('authorities', {}, options),
  platforms: (options) => call('platforms', {}, options),
  services: (options) => call('services', {}, options),
});
