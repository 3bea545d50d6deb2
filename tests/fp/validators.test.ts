import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as fp from '../../src/fp/index.js';
import type { Validator } from '../../src/fp/index.js';
import type { Identifier } from '../../src/models/index.js';
import * as models from '../../src/models/index.js';

test.each([
  ['nationalId', fp.nationalId, models.nationalId],
  ['mobile', fp.mobile, models.mobile],
  ['iban', fp.iban, models.iban],
  ['email', fp.email, models.email],
  ['requestNumber', fp.requestNumber, models.requestNumber],
  ['employeeId', fp.employeeId, models.employeeId],
  ['entityCode', fp.entityCode, models.entityCode],
] as const)('%s says what the validator of the models says', (_, of: Validator<string>, model: Identifier<string>) => {
  const some = fc.constantFrom(
    '1999999996',
    '0500000009',
    'SA0380000000608010167519',
    'a@example.sa',
    'MRT-1447-0000123-98',
    'e-1',
    'example:moh',
  );
  fc.assert(
    fc.property(fc.oneof(some, fc.string(), fc.anything()), (input) => {
      const found = model.validate(input);
      const seen = pipe(
        of(input),
        E.match(
          (issues): unknown => issues,
          (value) => value.reveal(),
        ),
      );
      expect(seen).toEqual(found.ok ? found.value.reveal() : found.issues);
    }),
  );
});

test('an Either of ours is one of fp-ts', () => {
  const masked = pipe(
    fp.nationalId('1999999996'),
    E.map(String),
    E.mapLeft((issues) => issues.map(({ code }) => code)),
    E.getOrElse((codes) => codes.join()),
  );
  expect(masked).toBe(models.nationalId.mask('1999999996'));
  expect(fp.eitherOf({ ok: true, value: 1 })).toEqual(E.right(1));
  expect(fp.eitherOf(models.safeParseCivilDate('1447-13-01H'))._tag).toBe('Left');
});
