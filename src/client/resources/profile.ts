import type { Employee } from '../../models/employment/employee.js';
import type { Consent } from '../../models/privacy/consent.js';
import type { ContactPreference, Notification } from '../../models/requests/contact-preference.js';
import type { Input, Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';
import type { PlatformName } from '../contract/account-endpoints.js';
import type { Call, CallOptions, Caller } from '../call.js';
import { pages } from '../pages.js';

/** The employee's own record (الملف الوظيفي), and which services he may use. */
export interface Profile {
  readonly get: (options?: CallOptions) => Call<Employee>;
  /** Positions, ranks, statuses and contracts over time (السجل الوظيفي). */
  readonly employmentHistory: (options?: CallOptions) => Call<Output<Endpoints['employmentHistory']>>;
  /** The grade that is held and its basic salary, allowances and rewards (الراتب والبدلات). */
  readonly compensation: (options?: CallOptions) => Call<Output<Endpoints['compensation']>>;
  /** The performance ratings (تقويم الأداء). */
  readonly performance: (options?: CallOptions) => Call<Output<Endpoints['performance']>>;
  /** Training that was attended (التدريب). */
  readonly training: (options?: CallOptions) => Call<Output<Endpoints['training']>>;
  /** Scholarships, study dispatches and qualifications (الابتعاث والمؤهلات). */
  readonly studies: (options?: CallOptions) => Call<Output<Endpoints['studies']>>;
  /** Leaves and absences (الإجازات والغياب). */
  readonly leaves: (options?: CallOptions) => Call<Output<Endpoints['leaves']>>;
  /** How long one has served, as it counts for a purpose (مدة الخدمة): for promotion, in the rank, for leave, for retirement. */
  readonly serviceDuration: (
    purpose: Input<Endpoints['serviceDuration']>['params']['purpose'],
    options?: CallOptions,
  ) => Call<Output<Endpoints['serviceDuration']>>;
  /** What happened to one's requests, the newest first (الإشعارات). */
  readonly notifications: (options?: CallOptions) => AsyncIterable<Notification>;
  /** By which ways one wishes to be told (تفضيلات التواصل). */
  readonly contactPreference: (options?: CallOptions) => Call<ContactPreference>;
  readonly preferContact: (preference: ContactPreference, options?: CallOptions) => Call<ContactPreference>;
  /** Registers the account that every service needs, with the terms that were agreed to (R76, R80, R107–R109). */
  readonly register: (consent: Consent, options?: CallOptions) => Call<Output<Endpoints['register']>>;
  /** How he is reached: the mobile number and the e-mail address that are on record. */
  readonly contact: (options?: CallOptions) => Call<Output<Endpoints['contact']>>;
  /** Whether the services of a platform may be used, and why. */
  readonly access: (platform: PlatformName, options?: CallOptions) => Call<Output<Endpoints['access']>>;
}

export const profileOf = (call: Caller): Profile => ({
  get: (options) => call('profile', {}, options),
  employmentHistory: (options) => call('employmentHistory', {}, options),
  compensation: (options) => call('compensation', {}, options),
  performance: (options) => call('performance', {}, options),
  training: (options) => call('training', {}, options),
  studies: (options) => call('studies', {}, options),
  leaves: (options) => call('leaves', {}, options),
  serviceDuration: (purpose, options) => call('serviceDuration', { params: { purpose } }, options),
  notifications: (options) => pages((cursor) => call('notifications', { query: { cursor } }, options)),
  contactPreference: (options) => call('contactPreference', {}, options),
  preferContact: (preference, options) => call('preferContact', { body: preference }, options),
  register: (consent, options = {}) => {
    const id = options.key ?? crypto.randomUUID();
    return call('register', { body: { id, consent } }, { ...options, key: id });
  },
  contact: (options) => call('contact', {}, options),
  access: (platform, options) => call('access', { params: { platform } }, options),
});
