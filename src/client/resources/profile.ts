import type { Employee } from '../../models/employment/employee.js';
import type { Consent } from '../../models/privacy/consent.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints, PlatformName } from '../contract/endpoints.js';
import type { Call, CallOptions, Caller } from '../call.js';

/** The employee's own record (الملف الوظيفي), and which services he may use. */
export interface Profile {
  readonly get: (options?: CallOptions) => Call<Employee>;
  /** Registers the account that every service needs, with the terms that were agreed to (R76, R80, R107–R109). */
  readonly register: (consent: Consent, options?: CallOptions) => Call<Output<Endpoints['register']>>;
  /** How he is reached: the mobile number and the e-mail address that are on record. */
  readonly contact: (options?: CallOptions) => Call<Output<Endpoints['contact']>>;
  /** Whether the services of a platform may be used, and why. */
  readonly access: (platform: PlatformName, options?: CallOptions) => Call<Output<Endpoints['access']>>;
}

export const profileOf = (call: Caller): Profile => ({
  get: (options) => call('profile', {}, options),
  register: (consent, options = {}) => {
    const id = options.key ?? crypto.randomUUID();
    return call('register', { body: { id, consent } }, { ...options, key: id });
  },
  contact: (options) => call('contact', {}, options),
  access: (platform, options) => call('access', { params: { platform } }, options),
});
