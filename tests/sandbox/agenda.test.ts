import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAgenda } from '../../src/sandbox/agenda.js';

const awaited = fc.record({ due: fc.nat(20), order: fc.nat(20) });
/** Something is added, or what comes first is taken out. */
const steps = fc.array(fc.option(awaited), { maxLength: 60 });

test('what comes out first is the least of what is there, by its time and then by its order', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const agenda = emptyAgenda();
      let there: { readonly due: number; readonly order: number }[] = [];
      for (const step of all) {
        if (step === null) {
          const [first] = there;
          expect(agenda.first()).toEqual(first);
          agenda.removeFirst();
          there = there.slice(1);
        } else {
          agenda.add(step);
          there = [...there, step].toSorted((a, b) => a.due - b.due || a.order - b.order);
        }
      }
      for (const one of there) {
        expect(agenda.first()).toEqual(one);
        agenda.removeFirst();
      }
      expect(agenda.first()).toBeUndefined();
    }),
  );
});
