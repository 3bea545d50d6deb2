import { mobile as mobiles } from '../../models/identifiers/mobile.js';
import { instant, today } from '../clock.js';
import { accessOf } from '../judged.js';
import type { Handlers } from './context.js';
import { done, signedIn } from './context.js';

export const profileHandlers = {
  profile: (_input, of) => done(signedIn(of).record),

  register: ({ body }, of) => {
    const person = signedIn(of);
    person.facts = { ...person.facts, 'account.bayanati': 'active' };
    return done({ id: body.id, state: 'registered' as const, registeredAt: instant(of.state.clock) });
  },

  contact: (_input, of) => {
    const { mobile } = signedIn(of);
    const found = mobile === null ? undefined : mobiles.validate(mobile);
    return done({ mobile: found?.ok === true ? found.value : null });
  },

  access: ({ params }, of) => done(accessOf(signedIn(of), params.platform, today(of.state.clock))),
} satisfies Partial<Handlers>;
