import { formatHijri } from '../../models/calendar/civil-date.js';
import { generalScale, lookupSalary } from '../../models/employment/salary-scale.js';
import { done } from '../answer.js';
import { today } from '../clock.js';
import { serviceOf } from '../judged.js';
import { pageOf } from '../page.js';
import type { Handlers } from './context.js';
import { signedIn } from './context.js';

/** The parts of a person's record. */
export const recordHandlers = {
  employmentHistory: (_input, of) => {
    const { appointedOn, statuses, positions, ranks, assignments, secondments, ...more } = signedIn(of).record;
    const { placements, contracts, experience, promotions, serviceEnd } = more;
    return done({
      appointedOn,
      statuses,
      positions,
      ranks,
      assignments,
      secondments,
      placements,
      contracts,
      experience,
      promotions,
      serviceEnd,
    });
  },

  compensation: (_input, of) => {
    const { ranks, allowances, rewards } = signedIn(of).record;
    const held = ranks.find(({ lastDay }) => lastDay === null);
    if (held === undefined) return done({ grade: null, basicSalary: null, allowances, rewards });
    const { rank, step } = held;
    const { scale, version } = generalScale;
    const salary = lookupSalary({ scale, rank, step, onDate: formatHijri(today(of.state.clock)) });
    const grade = { scale, version, grade: String(rank), step };
    return done({ grade, basicSalary: salary.ok ? salary.value : null, allowances, rewards });
  },

  performance: (_input, of) => done({ reviews: signedIn(of).record.reviews }),

  training: (_input, of) => done({ training: signedIn(of).record.training }),

  studies: (_input, of) => {
    const { studies, qualifications } = signedIn(of).record;
    return done({ studies, qualifications });
  },

  leaves: (_input, of) => {
    const { leaves, absences } = signedIn(of).record;
    return done({ leaves, absences });
  },

  serviceDuration: ({ params: { purpose } }, of) => {
    const { service, periods } = serviceOf(signedIn(of), purpose, today(of.state.clock));
    return done({
      purpose,
      asOf: service.asOf,
      length: service.length ?? null,
      periods: service.periods.map(({ index, counts }) => {
        const { kind, from, to } = periods[index] ?? {};
        return { kind: textOrNull(kind), from: textOrNull(from), to: textOrNull(to), counts };
      }),
      unknown: [...service.unknown],
      sources: service.sources.map(({ rule, cites, confidence }) => ({ rule, cites, confidence })),
    });
  },

  notifications: ({ query }, of) => {
    const { nationalId } = signedIn(of);
    const all = [...of.state.requests.values()]
      .filter(({ subject }) => subject === nationalId)
      .flatMap(({ request: { id, number, events } }) =>
        number === undefined
          ? []
          : events.map(({ event, at, sequence }) => ({ id: notificationId(id, sequence), request: number, event, at })),
      );
    return done(
      pageOf(
        all.toSorted((a, b) => b.at.localeCompare(a.at)),
        query,
      ),
    );
  },

  contactPreference: (_input, of) => done(signedIn(of).preference),

  preferContact: ({ body }, of) => {
    const person = signedIn(of);
    person.preference = body;
    return done(body);
  },
} satisfies Partial<Handlers>;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The id of what is told of an event: of the draft's own id, with the event's place at its end. */
const notificationId = (draft: string, sequence: number): string =>
  draft.slice(0, -4) + sequence.toString(16).padStart(4, '0');
