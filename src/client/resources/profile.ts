import type { Employee } from '../../models/employment/employee.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';
import type { Call, CallOptions, Caller } from '../call.js';

/** The employee's own record (الملف الوظيفي), and which services he may use. */
export interface Profile {
  readonly get: (options?: CallOptions) => Call<Employee>;
  readonly contact: (options?: CallOptions) => Call<Output<Endpoints['contact']>>;
  /** Whether the services of a platform may be used, and why. */
  readonly access: (platform: 'bayanati' | 'masar', options?: CallOptions) => Call<Output<Endpoints['access']>>;
}

export const profileOf = (call: Caller): Profile => ({
  get: (options) => call('profile', {}, options),
  contact: (options) => call('contact', {}, options),
  access: (platform, options) => call('access', { params: { platform } }, options),
});
