import { done, refuse } from '../answer.js';
import { wishOf } from '../judged.js';
import { pageOf } from '../page.js';
import type { Handlers } from './context.js';
import { signedIn } from './context.js';
import { announcementFor, storedOf } from './requests.js';

export const promotionHandlers = {
  announcements: ({ query }, { state }) => done(pageOf(state.announcements, query)),

  applicationResult: ({ params }, of) => {
    const person = signedIn(of);
    const request = storedOf(params.number, person, of.state)?.request;
    const announcement = request === undefined ? undefined : announcementFor(request, of.state);
    if (request?.type !== 'promotion-application' || announcement === undefined) return refuse('not-found');
    const wishes = request.content.wishes.flatMap((wish) => {
      const post = announcement.posts.find(({ id }) => id === wish);
      return post === undefined ? [] : [{ post: wish, decision: wishOf(person, announcement, post) }];
    });
    return done({ number: params.number, announcement: announcement.id, wishes });
  },
} satisfies Partial<Handlers>;
