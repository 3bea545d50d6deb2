import { describe, expect, it } from 'vitest';
import { formatCivilDate } from '../../../src/models/calendar/civil-date.js';
import { dataSubjectDeadline, decide, recordRecent } from '../../../src/rules/index.js';

const start = 20_000;
const civil = (day: number): string => formatCivilDate(day, 'gregorian');

describe('the time to answer a data subject', () => {
  it('is thirty days, and sixty where it was extended within the first thirty', () => {
    for (let day = start; day <= start + 70; day += 1) {
      for (const extended of [undefined, 0, 15, 30, 31, 45]) {
        if (extended !== undefined && start + extended > day) continue;
        const sheet = {
          'dataSubject.receivedOn': civil(start),
          'dataSubject.extendedOn': extended === undefined ? null : civil(start + extended),
        };
        const most = extended !== undefined && extended <= 30 ? 60 : 30;
        expect([day, extended, decide(dataSubjectDeadline, sheet, { asOf: civil(day) }).outcome]).toEqual([
          day,
          extended,
          day - start <= most ? 'eligible' : 'ineligible',
        ]);
      }
    }
  });
});

describe('a record', () => {
  it('is old from the day after its Hijri anniversary on, and that is only a warning', () => {
    const warned = (asOf: string) => decide(recordRecent, { 'record.confirmedOn': '1446-01-10H' }, { asOf });
    expect(warned('1447-01-10H').warnings).toEqual([]);
    expect(warned('1447-01-11H')).toMatchObject({ outcome: 'eligible', warnings: ['requests.record.recent'] });
    expect(decide(recordRecent, {}, { asOf: '1447-01-10H' }).warnings).toEqual(['requests.record.recent']);
  });
});
