import type { Handled } from '../answer.js';
import { done, refuse } from '../answer.js';
import { today } from '../clock.js';
import { entityAccessOf } from '../judged.js';
import { pageOf } from '../page.js';
import type { Person } from '../person.js';
import { employerOf } from '../person.js';
import { receivedRound } from '../rounds.js';
import type { HandlerContext, Handlers } from './context.js';
import { signedIn } from './context.js';

/** What stands of a list of stretches today: the one that has not ended. */
const standing = <T extends { readonly lastDay: unknown }>(all: readonly T[]): T | undefined =>
  all.find(({ lastDay }) => lastDay === null);

const fileOf = ({ record: { employeeId, statuses, positions, ranks } }: Person) => {
  const [status, post, held] = [standing(statuses), standing(positions), standing(ranks)];
  return {
    employeeId,
    status: status?.status ?? null,
    post: post === undefined ? null : { number: post.postNumber, title: post.title, from: post.from },
    rank: held?.rank ?? null,
    step: held?.step ?? null,
  };
};

/** Answers whoever the rules let read what is an entity's own. */
const reading = <T>(
  of: HandlerContext,
  entity: string,
  what: 'files' | 'rounds',
  read: () => Handled<T>,
): Handled<T> => {
  if (!of.state.entities.some(({ code }) => code === entity)) return refuse('not-found');
  const { outcome } = entityAccessOf(signedIn(of), entity, what, today(of.state.clock));
  return outcome === 'eligible' ? read() : refuse('access-refused');
};

export const entityHandlers = {
  entities: ({ query }, { state }) => done(pageOf(state.entities, query)),

  entityEmployees: ({ params: { entity }, query }, of) =>
    reading(of, entity, 'files', () => {
      const own = [...of.state.people.values()].filter((person) => employerOf(person) === entity);
      return done(pageOf(own.map(fileOf), query));
    }),

  entityRounds: ({ params: { entity }, query }, of) =>
    reading(of, entity, 'rounds', () => {
      const { announcements, rounds } = of.state;
      const own = announcements.filter((announcement) => announcement.entity === entity);
      const found = own.map((announcement) => {
        const { id, type, route, considerationDate } = announcement;
        const round = rounds.get(id) ?? receivedRound(announcement, of.state);
        return {
          announcement: id,
          type,
          route,
          considerationDate,
          applications: round.applications.length,
          refused: round.refusals.length,
          stage: round.stage,
          nominations: 'nominations' in round ? [...round.nominations] : [],
        };
      });
      return done(pageOf(found, query));
    }),
} satisfies Partial<Handlers>;
