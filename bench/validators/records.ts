import { randomFrom } from '../kit/random.js';

/** How many records `recordsOf` gives. */
export const recordsCount = 2_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** Employee records as the wire carries them, each with a career of some years; one of twenty has a fault. */
export const recordsOf = (seed: number): readonly unknown[] => {
  const random = randomFrom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  const oneOf = <T>(...all: readonly [T, ...T[]]): T => all[upTo(all.length)] ?? all[0];
  const date = (from: number): string =>
    random() < 0.5
      ? `${from + upTo(8)}-${two(1 + upTo(12))}-${two(1 + upTo(29))}H`
      : `${from + 579 + upTo(8)}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`;
  const times = <T>(most: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: upTo(most + 1) }, (_, at) => make(at));
  const during = (from: number) => ({
    from: date(from),
    lastDay: random() < 0.2 ? null : date(from + 9),
    provenance: oneOf('verified', 'self-declared', 'derived'),
  });
  const one = (at: number): Readonly<Record<string, unknown>> => ({
    employeeId: `e-${at}`,
    nationality: 'SA',
    birthDate: date(1380),
    regime: 'civil-service',
    appointedOn: date(1420),
    statuses: [{ status: 'on-duty', ...during(1420) }],
    positions: times(3, () => ({
      postNumber: `P-${upTo(9_999)}`,
      title: 'باحث',
      entity: 'example:moh',
      ...during(1420),
    })),
    ranks: times(5, () => ({ rank: 1 + upTo(15), step: 1 + upTo(10), ...during(1420) })),
    leaves: times(6, () => ({ type: oneOf('ordinary', 'sick', 'study'), ...during(1430) })),
    assignments: times(2, () => ({ to: 'post', extent: oneOf('full', 'partial'), ...during(1430) })),
    secondments: times(1, () => ({ borrower: 'government-agency', ...during(1430) })),
    studies: [],
    training: times(5, () => ({ title: 'دورة', abroad: random() < 0.1, ...during(1430) })),
    suspensions: [],
    absences: times(1, () => during(1435)),
    penalties: times(1, () => ({ type: 'warning', issuedOn: date(1435), provenance: 'verified' })),
    reviews: times(8, () => ({ rating: 1 + upTo(5), approvedOn: date(1435), provenance: 'verified' })),
    promotions: times(3, () => ({ type: 'ordinary', effectiveOn: date(1430), provenance: 'verified' })),
    qualifications: times(2, () => ({
      degree: oneOf('bachelor', 'master'),
      specialisation: { title: 'محاسبة' },
      awardedOn: date(1415),
      verification: 'verified',
    })),
    complete: random() < 0.9,
  });
  const faults: readonly Readonly<Record<string, unknown>>[] = [
    { birthDate: 'soon' },
    { regime: 7 },
    { employeeId: '1999999996' },
    { reviews: [{ rating: 6 }] },
    { other: 1 },
  ];
  return Array.from({ length: recordsCount }, (_, at) => ({
    ...one(at),
    ...(random() < 0.05 ? faults[upTo(faults.length)] : {}),
  }));
};
