import type { DataUpdate } from '../models/requests/data-update.js';
import type { Person } from './person.js';

/** Changes a person's record as an applied request says. Until then it changes nothing. */
export const applyUpdate = (person: Person, { personal, job, qualifications = [] }: DataUpdate): void => {
  if (personal?.mobile !== undefined) person.mobile = personal.mobile.reveal();
  if (personal?.email !== undefined) person.email = personal.email.reveal();
  const { record } = person;
  const provenance = 'verified' as const;
  person.record = {
    ...record,
    qualifications: [
      ...record.qualifications,
      ...qualifications.map(({ degree, specialisation, awardedOn }) => ({
        degree,
        specialisation: { title: specialisation },
        awardedOn,
        verification: 'pending' as const,
      })),
    ],
    ...(job === undefined
      ? {}
      : {
          positions: [
            ...record.positions.filter(({ lastDay }) => lastDay !== null),
            {
              postNumber: job.currentPosition.number,
              title: job.officialJobTitle,
              entity: job.entity,
              from: job.positionStartDate,
              lastDay: null,
              provenance,
            },
          ],
          ranks: record.ranks.map((held) =>
            held.lastDay === null ? { ...held, rank: job.rank, step: job.step, provenance } : held,
          ),
        }),
  };
};
