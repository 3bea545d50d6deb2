import { formatHijri } from '../models/calendar/civil-date.js';
import { parseDualDate } from '../models/calendar/dual-date.js';
import type { Announcement } from '../models/requests/announcement.js';
import type { AnyRequest } from '../models/requests/any-request.js';
import type { RequestEventName } from '../models/requests/lifecycle.js';
import { decideRound } from '../rules/round/decide-round.js';
import { completeRound } from '../rules/round/run-round.js';
import type { RoundDecision } from '../rules/round/stages.js';
import { riyadhDay } from './clock.js';
import type { Person } from './person.js';
import { receivedRound } from './rounds.js';
import type { State } from './state.js';

const day = 86_400_000;
/** How long after the candidates were considered the decisions are issued: the sandbox's own pace, and nobody's promise. */
const decidedAfter = 15 * day;

/** When the day on which candidates are considered begins, in Riyadh. */
const consideredAt = ({ considerationDate }: Announcement): number => considerationDate.day * day - 3 * 3_600_000;

/** What comes next of a round, and when: it is run on its day, and decided later. One of equals waits for a further element. */
export const nextOfRound = (
  announcement: Announcement,
  state: State,
): { readonly due: number; readonly happen: () => void } | undefined => {
  const { id } = announcement;
  const round = state.rounds.get(id);
  if (round === undefined)
    return {
      due: consideredAt(announcement),
      happen: () => state.rounds.set(id, completeRound(receivedRound(announcement, state))),
    };
  if (round.stage !== 'nominated') return undefined;
  const due = consideredAt(announcement) + decidedAfter;
  return { due, happen: () => state.rounds.set(id, decideRound(round, { issuedOn: formatHijri(riyadhDay(due)) })) };
};

/** The decision on an applicant, where there is one. */
export const decisionOn = (applicant: string | undefined, id: string, { rounds }: State): RoundDecision | undefined => {
  const round = rounds.get(id);
  return round?.stage === 'decided' ? round.decisions.find((of) => of.applicant === applicant) : undefined;
};

/** What a round makes of an application, and when: it is approved or not as the round gives, and applied when it is decided. */
export const nextOfApplication = (
  request: AnyRequest,
  id: string,
  state: State,
): { readonly event: RequestEventName; readonly due: number } | undefined => {
  const announcement = state.announcements.find((of) => of.id === id);
  const round = state.rounds.get(id);
  if (announcement === undefined || round === undefined || round.stage === 'tied') return undefined;
  const due = consideredAt(announcement);
  if (request.state === 'under-review') {
    const isGiven = round.nominations.some(({ applicant }) => applicant === request.applicant);
    return { event: isGiven ? 'approve' : 'reject', due };
  }
  return round.stage === 'decided' ? { event: 'apply', due: due + decidedAfter } : undefined;
};

/** Changes a person's record as a decision of promotion says, where it says from when and to which step. */
export const applyPromotion = (person: Person, decision: RoundDecision, { type }: Announcement): void => {
  const { rank, step, effectiveOn } = decision;
  if (step === null || effectiveOn === null) return;
  const from = parseDualDate(effectiveOn);
  const lastDay = parseDualDate(formatHijri(from.day - 1));
  const provenance = 'verified' as const;
  const { record } = person;
  person.record = {
    ...record,
    ranks: [
      ...record.ranks.map((held) => (held.lastDay === null ? { ...held, lastDay } : held)),
      { rank, step, from, lastDay: null, provenance },
    ],
    promotions: [...record.promotions, { type, effectiveOn: from, provenance }],
  };
};
