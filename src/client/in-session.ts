import type { Deadline } from './deadline.js';
import { isFreshSignInRequired, isUnauthenticated } from './errors/problem-error.js';
import type { Session } from './sessions/session.js';
import { shared } from './share.js';

/** What is done about a token that was refused; each once a call. */
type Remedy = 'present' | 'renew' | 'sign-in-again';

/**
 * Makes calls in a session. A refused token is replaced: by the one that another call had meanwhile, by one renewal for all
 * calls together, or by one fresh sign-in for all of them; and the call is made again.
 */
export const inSession = (
  session: Session,
): (<T>(deadline: Deadline, attempt: (token: string) => Promise<T>) => Promise<T>) => {
  const renew = shared(session.renew);
  const again = session.reauthenticate === undefined ? undefined : shared(session.reauthenticate);
  return async (deadline, attempt) => {
    const tried = new Set<Remedy>();
    /** Another token in place of a refused one, where there is a way to it that was not tried. */
    const replace = async (refused: string, thrown: unknown): Promise<string> => {
      const present = await deadline.within(session.token());
      const wanted: Remedy = isFreshSignInRequired(thrown) ? 'sign-in-again' : 'renew';
      const remedy: Remedy = present === refused || tried.has('present') ? wanted : 'present';
      if (tried.has(remedy)) throw thrown;
      tried.add(remedy);
      if (remedy === 'present') return present;
      if (remedy === 'renew') return deadline.within(renew(refused));
      if (again === undefined) throw thrown;
      return deadline.outside(again(refused));
    };
    let token = await deadline.within(session.token());
    for (;;) {
      try {
        return await attempt(token);
      } catch (thrown) {
        if (!isUnauthenticated(thrown)) throw thrown;
        token = await replace(token, thrown);
      }
    }
  };
};
