import { payScales } from '../../models/employment/pay-scale.js';
import { dayToHijri } from '../../models/calendar/umalqura.js';
import { requestNumberFrom } from '../../models/identifiers/request-number.js';
import { authorities } from '../../models/platforms/authorities.js';
import { platforms } from '../../models/platforms/platforms.js';
import { services } from '../../models/platforms/services.js';
import { done } from '../answer.js';
import { instant, today } from '../clock.js';
import { codeLists } from '../code-lists.js';
import type { Handlers } from './context.js';

/** What anyone may read, out of the models; and messages to support, of which the sandbox keeps nothing. */
export const publicHandlers = {
  codeLists: () => done({ lists: codeLists.map(({ name, source, codes }) => ({ name, source, codes: { ...codes } })) }),

  payScales: () =>
    done({ scales: payScales.map((scale) => ({ ...scale, rows: scale.rows.map((row) => ({ ...row })) })) }),

  authorities: () => done({ authorities: authorities.map(({ aliases, ...of }) => ({ ...of, aliases: [...aliases] })) }),

  platforms: () => done({ platforms: [...platforms] }),

  services: () => done({ services: services.map(({ aliases, ...of }) => ({ ...of, aliases: [...aliases] })) }),

  writeToSupport: (_input, { state }) => {
    state.serial += 1;
    const number = requestNumberFrom(dayToHijri(today(state.clock)).year, state.serial);
    return done({ number, receivedAt: instant(state.clock) });
  },
} satisfies Partial<Handlers>;
