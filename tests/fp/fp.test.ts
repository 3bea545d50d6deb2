import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import * as z from 'zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec, createClient, either, validate } from '../../src/fp/index.js';
import {
  dataUpdateSchema,
  dualDateSchema,
  jobSectionSchema,
  nationalId,
  nationalIdSchema,
  syntheticNationalId,
} from '../../src/models/index.js';
import { createSandbox, serve } from '../../src/sandbox/index.js';

describe('a codec of io-ts derived from a schema', () => {
  it('decodes and refuses what the schema decodes and refuses, and encodes what it encodes', () => {
    const derived = codec(dualDateSchema, 'DualDate');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.constantFrom('1447-01-10H', '2025-07-05', '1447-02-30H')), (input) => {
        const parsed = dualDateSchema.safeParse(input);
        const decoded = derived.decode(input);
        expect(E.isRight(decoded)).toBe(parsed.success);
        if (E.isRight(decoded)) {
          expect(decoded.right).toEqual(parsed.data);
          expect(derived.encode(decoded.right)).toBe(z.encode(dualDateSchema, decoded.right));
          expect(derived.is(decoded.right)).toBe(true);
        }
      }),
    );
  });

  it('composes with hand-written io-ts, and shows the path in PathReporter and never the value', () => {
    const form = t.intersection([
      t.type({ job: codec(jobSectionSchema, 'Job') }),
      t.type({ id: codec(nationalIdSchema, 'NationalId') }),
    ]);
    const report = PathReporter.report(form.decode({ job: { rank: 99 }, id: '1234567890' })).join('\n');
    expect(report).toContain('checksum');
    expect(report).not.toContain('1234567890');
    const nested = codec(dataUpdateSchema, 'Update').decode({ job: { rank: 99 } });
    const paths = pipe(
      nested,
      E.fold(
        (errors) => errors.map(({ context }) => context.map(({ key }) => key).join('.')),
        () => [],
      ),
    );
    expect(paths).toContain('.job.rank');
  });
});

describe('Either', () => {
  it('holds the value on the right and the issues on the left', () => {
    const id = syntheticNationalId(7, 'citizen');
    expect(
      pipe(
        validate(nationalId, id),
        E.map((found) => found.reveal()),
      ),
    ).toEqual(E.right(id));
    expect(
      pipe(
        validate(nationalId, '1'),
        E.mapLeft((issues) => issues.map(({ code }) => code)),
      ),
    ).toEqual(E.left(['length']));
    expect(either({ ok: true, value: 1 })).toEqual(E.right(1));
  });
});

describe('the client of TaskEither', () => {
  it('sends nothing before it is run, and has what is thrown on the left', async () => {
    const served = await serve(createSandbox());
    try {
      const client = createClient({ baseUrl: served.url });
      const task = pipe(
        client.profile.get(),
        TE.map(({ employeeId }) => employeeId),
        TE.mapLeft(({ code }) => code),
      );
      expect(await task()).toEqual(E.left('unauthenticated'));
    } finally {
      await served.close();
    }
  });
});
