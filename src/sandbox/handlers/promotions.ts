import { refuse } from '../answer.js';
import { wishOf } from '../judged.js';
import { pageOf } from '../page.js';
import type { Handlers } from './context.js';
import { done, signedIn } from './context.js';
import { requestOfNumber } from './requests.js';

export const promotionHandlers = {
  announcements: ({ query }, { state }) => done(pageOf(state.announcements, query)),

  applicationResult: ({ params }, of) => {
    const person = signedIn(of);
    const request = requestOfNumber(params.number, person, of.state);
    if (request?.type !== 'promotion-application') return refuse('not-found');
    const announcement = of.state.announcements.find(({ id }) => id === request.content.announcement);
    if (announcement === undefined) return refuse('not-found');
    const wishes = request.content.wishes.flatMap((wish) => {
      const post = announcement.posts.find(({ id }) => id === wish);
      return post === undefined ? [] : [{ post: wish, decision: wishOf(person, announcement, post) }];
    });
    return done({ number: params.number, announcement: announcement.id, wishes });
  },
} satisfies Partial<Handlers>;
