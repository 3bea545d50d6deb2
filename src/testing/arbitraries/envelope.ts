import fc from 'fast-check';
import { transitions } from '../../models/requests/lifecycle.js';
import { requestNumbers } from './identifiers.js';
import { employeeId, entity, moment, record, text } from './wire.js';

/** A life that the table of transitions allows, from the draft on. */
export const lives: fc.Arbitrary<readonly (typeof transitions)[number][]> = fc
  .array(fc.nat(), { maxLength: 12 })
  .map((choices) => {
    const life: (typeof transitions)[number][] = [];
    for (const choice of choices) {
      const open = transitions.filter(({ from }) => from === (life.at(-1)?.to ?? 'draft'));
      const next = open[choice % Math.max(open.length, 1)];
      if (next !== undefined) life.push(next);
    }
    return life;
  });

/** Requests of a type in their envelope, each with a life that the table allows. */
export const requestWires = <T extends string, C>(type: T, content: fc.Arbitrary<C>) =>
  fc
    .tuple(
      lives,
      record(
        {
          id: fc.uuid(),
          type: fc.constant(type),
          content,
          channel: fc.constantFrom(
            'web' as const,
            'ios' as const,
            'android' as const,
            'phone' as const,
            'branch' as const,
          ),
          createdAt: moment,
        },
        { number: requestNumbers, applicant: employeeId, destination: entity },
      ),
      moment,
      text,
    )
    .map(([life, of, at, note]) => ({
      ...of,
      state: life.at(-1)?.to ?? ('draft' as const),
      events: life.map(({ event, to }, index) => ({ sequence: index + 1, event, state: to, at, note })),
    }));
