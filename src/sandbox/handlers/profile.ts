import type { Identifier } from '../../models/identifiers/contract.js';
import { email as emails } from '../../models/identifiers/email.js';
import { mobile as mobiles } from '../../models/identifiers/mobile.js';
import type { Secret } from '../../models/identifiers/secret.js';
import { done } from '../answer.js';
import { instant, today } from '../clock.js';
import { accessOf } from '../judged.js';
import type { Handlers } from './context.js';
import { signedIn } from './context.js';

const onRecord = <K extends string>(of: Identifier<K>, text: string | null): Secret<K> | null => {
  const found = of.validate(text);
  return found.ok ? found.value : null;
};

export const profileHandlers = {
  profile: (_input, of) => done(signedIn(of).record),

  register: ({ body }, of) => {
    const person = signedIn(of);
    person.facts = { ...person.facts, 'account.bayanati': 'active' };
    return done({ id: body.id, state: 'registered' as const, registeredAt: instant(of.state.clock) });
  },

  contact: (_input, of) => {
    const { mobile, email } = signedIn(of);
    return done({ mobile: onRecord(mobiles, mobile), email: onRecord(emails, email) });
  },

  access: ({ params }, of) => done(accessOf(signedIn(of), params.platform, today(of.state.clock))),
} satisfies Partial<Handlers>;
