import type { ContactMessage, ContactReceipt } from '../../models/requests/contact-message.js';
import type { Call, CallOptions, Caller } from '../call.js';

/** Support (الدعم والتواصل). */
export interface Support {
  /** Writes a message. With one `key`, it is one message however often it is sent. */
  readonly write: (message: ContactMessage, options?: CallOptions) => Call<ContactReceipt>;
}

export const supportOf = (call: Caller): Support => ({
  write: (message, options) => call('writeToSupport', { body: message }, options),
});
