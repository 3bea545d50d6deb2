import { randomFrom } from '../kit/random.js';

/** How many texts `textsOf` gives. */
export const textsCount = 20_000;

export const kinds = [
  'national-id',
  'mobile',
  'iban',
  'email',
  'request-number',
  'employee-id',
  'entity-code',
] as const;
export type Kind = (typeof kinds)[number];

type Make = (digits: (count: number) => string, random: () => number) => string;

/** The remainder by 97 of a number written out, a few digits at a time. */
const remainder = (digits: string): number =>
  (digits.match(/\d{1,7}/g) ?? []).reduce((rest, part) => Number(`${rest}${part}`) % 97, 0);
const pair = (digits: string): string => String(98 - remainder(`${digits}00`)).padStart(2, '0');

const makes: Readonly<Record<Kind, Make>> = {
  // Synthetic: each begins with 1999. One of ten has the right check digit.
  'national-id': (digits) => `1999${digits(6)}`,
  mobile: (digits, random) => `${random() < 0.9 ? '05' : '06'}0000${digits(4)}`,
  iban: (digits, random) => {
    const account = `80000${digits(15)}`;
    return random() < 0.9 ? `SA${pair(`${account}2810`)}${account}` : `SA00${account}`;
  },
  email: (digits, random) => `name.${digits(4)}${random() < 0.9 ? '@' : '..'}example.sa`,
  'request-number': (digits, random) => {
    const serial = digits(7);
    return `MRT-1447-${serial}-${random() < 0.9 ? pair(`1447${serial}`) : '00'}`;
  },
  'employee-id': (digits, random) => `e-${digits(4)}${random() < 0.9 ? '' : '/'}`,
  'entity-code': (digits, random) => `example${random() < 0.9 ? ':' : '-'}dept-${digits(3)}`,
};

/** Texts of a kind as forms give them, mostly right. */
export const textsOf = (seed: number, kind: string): readonly string[] => {
  const make = new Map<string, Make>(Object.entries(makes)).get(kind);
  if (make === undefined) throw new RangeError(`There is no kind of identifier called ${kind}.`);
  const random = randomFrom(seed);
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');
  return Array.from({ length: textsCount }, () => make(digits, random));
};
