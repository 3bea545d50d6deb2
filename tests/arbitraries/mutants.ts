import fc from 'fast-check';

type Change = (old: unknown) => unknown;

const onText =
  (change: (text: string) => string): Change =>
  (old) =>
    typeof old === 'string' ? change(old) : old;
const onObject =
  (change: (of: Readonly<Record<string, unknown>>) => unknown): Change =>
  (old) =>
    typeof old === 'object' && old !== null && !Array.isArray(old) ? change(old as Record<string, unknown>) : old;

const written = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Changes of what stands at one place. Many leave it valid: they are other writings of the same. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    // A character is left out, or stands twice: a place near the end too, whatever the length.
    arbitrary: fc.tuple(fc.integer({ min: -30, max: 30 }), fc.boolean()).map(([at, twice]) =>
      onText((text) => {
        const from = at < 0 ? Math.max(text.length + at, 0) : at;
        return text.slice(0, from + (twice ? 1 : 0)) + text.slice(from + (twice ? 0 : 1));
      }),
    ),
  },
  fc
    .tuple(
      fc.nat(60),
      fc.constantFrom('', '0', '1', '9', '٤', '۴', 'a', 'Z', '-', '.', '@', ':', ' ', '\u200f', '\ufeff', '😀', '\n'),
      fc.boolean(),
    )
    .map(([at, put, over]) => onText((text) => text.slice(0, at) + put + text.slice(at + (over ? 1 : 0)))),
  fc
    .tuple(fc.constantFrom(' ', '\u200f ', '\t\n', '-', 'H', 'هـ'), fc.boolean())
    .map(([put, before]) => onText((text) => (before ? put + text : text + put))),
  fc.constantFrom(written(0x06_60), written(0x06_f0)).map(onText),
  fc.constantFrom('هـ', 'ه', ' H', 'h').map((sign) => onText((text) => text.replace(/H$/, sign))),
  fc.constant(onText((text) => text.toUpperCase())),
  fc.constant(onText((text) => text.toLowerCase())),
  fc.constant(onText((text) => text.replaceAll('-', ''))),
  fc.nat(400).map((times) => onText((text) => text.repeat(times % 9) + 'x'.repeat(times))),
  fc
    .constantFrom<unknown>(null, '', 0, -1, 1.5, 2 ** 53, 1e300, true, [], {}, [null], '😀')
    .map((value) => () => value),
  fc.integer({ min: -20, max: 30 }).map(
    (by): Change =>
      (old) =>
        typeof old === 'number' ? old + by : old,
  ),
  fc.nat(8).map((at) => onObject((of) => Object.fromEntries(Object.entries(of).filter((_, index) => index !== at)))),
  fc.constantFrom('other', 'toString', 'constructor', 'م').map((key) => onObject((of) => ({ ...of, [key]: 1 }))),
  fc.constant((old: unknown) => (Array.isArray(old) ? [...old, ...(old as unknown[])] : old)),
  fc.constant((old: unknown) => (Array.isArray(old) ? old.slice(1) : old)),
);

/** A value of JSON with what stands at one random place of it changed. */
const changedAt = (value: unknown, choices: readonly number[], change: Change): unknown => {
  const [choice = 0, ...rest] = choices;
  if (typeof value !== 'object' || value === null || choices.length === 0) return change(value);
  const keys = Object.keys(value);
  const key = keys[choice % (keys.length + 1)];
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((of: unknown, at) => (String(at) === key ? changedAt(of, rest, change) : of));
  const of = value as Readonly<Record<string, unknown>>;
  return { ...of, [key]: changedAt(of[key], rest, change) };
};

/** Values of JSON, and what becomes of them by a change or two. */
export const mutantsOf = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(documents, fc.array(fc.tuple(fc.array(fc.nat(60), { maxLength: 6 }), changes), { maxLength: 2 }))
    .map(([document, all]) => all.reduce((value, [place, change]) => changedAt(value, place, change), document));
