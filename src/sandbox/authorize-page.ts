import type { LocalText } from '../models/text/language.js';
import type { State } from './state.js';
import { opaqueFrom } from './random.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);

/**
 * What the simulated sign-in says of itself (إشعار المحاكاة), wherever it is shown.
 *
 * @example
 * ```ts
 * simulationNotice.en.startsWith('A simulation'); // true
 * ```
 */
export const simulationNotice: LocalText = {
  ar: 'محاكاة للتطوير والاختبار. ليست خدمة حكومية، ولا تطلب كلمة مرور.',
  en: 'A simulation for development and tests. Not a government service; it asks for no password.',
};

const page = (rows: string): string => `<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8"><title>محاكاة — Simulation</title>
<body><h1>محاكاة — Simulation</h1><p>${simulationNotice.ar}</p><p dir="ltr" lang="en">${simulationNotice.en}</p>
<ul>${rows}</ul></body></html>`;

/**
 * The page of the simulated sign-in: it says in both languages what it is, and offers the synthetic people by name.
 * Choosing one brings him back with a code.
 */
export const authorizePage = (state: State, url: URL): Response => {
  const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const token = url.searchParams.get('state') ?? '';
  const waiting = state.redirects.get(token);
  if (waiting === undefined) return new Response(page(''), { status: 400, headers: html });
  const chosen = [...state.people.values()].find(({ record }) => record.employeeId === url.searchParams.get('as'));
  if (chosen === undefined) {
    const rows = [...state.people.values()].map(({ record, name }) => {
      const address = `?state=${encodeURIComponent(token)}&as=${encodeURIComponent(record.employeeId)}`;
      return `<li><a href="${escape(address)}">${escape(name.ar)}</a></li>`;
    });
    return new Response(page(rows.join('')), { headers: html });
  }
  // A state is used once.
  state.redirects.delete(token);
  const code = opaqueFrom(state.random);
  state.codes.set(code, {
    subject: chosen.nationalId,
    state: token,
    serviceId: waiting.serviceId,
    nonce: token,
    until: state.clock.now() + 300_000,
  });
  const back = new URL(waiting.returnTo);
  back.searchParams.set('code', code);
  back.searchParams.set('state', token);
  return new Response(null, { status: 303, headers: { location: back.href } });
};
