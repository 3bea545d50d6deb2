import { why } from '../../rules/round/why.js';
import { done, refuse } from '../answer.js';
import { wishOf } from '../judged.js';
import { pageOf } from '../page.js';
import { decisionOn } from '../round-progress.js';
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

  applicationWhy: ({ params }, of) => {
    const { state } = of;
    const { record } = signedIn(of);
    const request = storedOf(params.number, signedIn(of), state)?.request;
    if (request?.type !== 'promotion-application') return refuse('not-found');
    const { announcement } = request.content;
    const round = state.rounds.get(announcement);
    if (round === undefined) return refuse('round-not-run');
    const answer = why(round, record.employeeId);
    // What was taken back, or refused at receipt, is not in the round.
    if (!answer.ok) return refuse('not-found');
    const decision = decisionOn(record.employeeId, announcement, state) ?? null;
    return done({ number: params.number, stage: round.stage, answer: answer.value, decision });
  },
} satisfies Partial<Handlers>;
