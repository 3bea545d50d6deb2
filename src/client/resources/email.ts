import type { Secret } from '../../models/identifiers/secret.js';
import type { EmailChallenge, EmailCode } from '../../models/requests/registration/email-challenge.js';
import type { Call, CallOptions, Caller } from '../call.js';
import type { Output } from '../contract/endpoint.js';
import type { Endpoints } from '../contract/endpoints.js';

/** Confirming an e-mail address (التحقق من البريد الإلكتروني, R153). */
export interface EmailVerification {
  /** Has a code sent to an address. With one `key`, it is one code however often it is asked for. */
  readonly send: (email: Secret<'email'>, options?: CallOptions) => Call<EmailChallenge>;
  /**
   * Has another code sent.
   *
   * @throws ProblemError `email-code-not-resent`, with `retryAfter` where one need only wait
   */
  readonly resend: (challenge: Pick<EmailChallenge, 'id'>, options?: CallOptions) => Call<EmailChallenge>;
  /**
   * Confirms the address by a code that was typed, as `emailCode` of the models reads it. The code stands in no address and
   * in no log.
   *
   * @throws ProblemError `email-code-wrong`, `email-code-expired`, `email-code-locked`
   */
  readonly confirm: (typed: EmailCode, options?: CallOptions) => Call<Output<Endpoints['confirmEmail']>>;
}

export const emailOf = (call: Caller): EmailVerification => ({
  send: (email, options = {}) => {
    const id = options.key ?? crypto.randomUUID();
    return call('sendEmailCode', { body: { id, email } }, { ...options, key: id });
  },
  resend: ({ id }, options) => call('resendEmailCode', { params: { challenge: id } }, options),
  confirm: ({ challenge, code }, options) => call('confirmEmail', { params: { challenge }, body: { code } }, options),
});
