import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { withSensitivity } from '../../../src/models/privacy/index.js';
import * as models from '../../../src/models/index.js';
import { dataUpdateSchema } from '../../../src/models/requests/index.js';
import { field, fieldsOf } from '../../../src/models/schema/index.js';
import { schemas } from '../../arbitraries/schemas.js';

const label = { ar: 'اسم', en: 'Name' };

describe('the fields of a form', () => {
  it('have a label in both languages, a direction and an input mode, for each leaf of the data update', () => {
    const [ar, en] = [fieldsOf(dataUpdateSchema, 'ar'), fieldsOf(dataUpdateSchema, 'en')];
    expect(Object.keys(ar)).toEqual([
      'reason',
      'personal',
      'personal.mobile',
      'personal.email',
      'job',
      'job.currentPosition',
      'job.currentPosition.number',
      'job.currentPosition.code',
      'job.officialJobTitle',
      'job.positionStartDate',
      'job.rank',
      'job.step',
      'job.entity',
      'qualifications',
      'qualifications[].degree',
      'qualifications[].specialisation',
      'qualifications[].awardedOn',
      'attested',
      'attested[].field',
      'attested[].document',
      'attested[].document.kind',
      'attested[].document.number',
      'attested[].document.issuedOn',
      'attachments',
      'attachments[].kind',
      'attachments[].mediaType',
      'attachments[].bytes',
      'attachments[].hash',
      'consent',
      'consent.text',
      'consent.version',
      'consent.hash',
      'consent.purpose',
      'consent.givenAt',
      'consent.withdrawnAt',
    ]);
    for (const [path, of] of Object.entries(ar)) {
      expect(of.label).toMatch(/^[\u0621-\u0652 ]+$/);
      expect(en[path]?.label).toMatch(/^[A-Z][A-Za-z -]+$/);
      expect({ ...en[path], label: '', hint: '' }).toEqual({ ...of, label: '', hint: '' });
    }
  });

  it('say how a thing is typed, and what it is protected as', () => {
    expect(fieldsOf(dataUpdateSchema, 'en')['personal.mobile']).toEqual({
      label: 'Mobile number',
      hint: 'Begins with 05',
      dir: 'ltr',
      inputMode: 'tel',
      autocomplete: 'tel',
      required: false,
      sensitivity: 'personal',
    });
    expect(fieldsOf(dataUpdateSchema, 'ar')['job.rank']).toMatchObject({
      label: 'المرتبة الحالية',
      dir: 'ltr',
      inputMode: 'numeric',
      required: true,
      sensitivity: 'internal',
    });
  });

  it('are required unless the schema may do without them', () => {
    const name = field(z.string(), { label });
    const shape = {
      bare: name,
      nullable: field(z.string().nullable(), { label }),
      optional: field(z.string().optional(), { label }),
      defaulted: field(z.string().default('x'), { label }),
      prefaulted: field(z.string().prefault('x'), { label }),
      both: field(z.string().optional().nullable(), { label }),
      afterwards: name.optional(),
    };
    const fields = fieldsOf(z.object(shape), 'ar');
    expect(Object.entries(fields).flatMap(([key, of]) => (of.required ? key : []))).toEqual(['bare', 'nullable']);
    expect(Object.keys(fields)).toEqual(Object.keys(shape));
  });

  it('are apart, though they are of one schema', () => {
    const text = z.string();
    const form = z.object({
      a: field(text, { label, dir: 'rtl', sensitivity: 'sensitive' }),
      b: field(text, { label: { ar: 'مدينة', en: 'City' }, hint: label }),
      c: text,
    });
    expect(fieldsOf(form, 'en')).toEqual({
      a: { label: 'Name', dir: 'rtl', inputMode: 'text', required: true, sensitivity: 'sensitive' },
      b: { label: 'City', hint: 'Name', dir: 'auto', inputMode: 'text', required: true, sensitivity: 'internal' },
    });
  });

  it('keep the sensitivity that their schema already has', () => {
    const name = withSensitivity(z.string(), 'personal');
    expect(fieldsOf(z.object({ name: field(name, { label }) }), 'en')['name']?.sensitivity).toBe('personal');
    expect(fieldsOf(z.object({ name: field(name.optional(), { label }) }), 'en')['name']?.sensitivity).toBe('personal');
  });

  it('judge and decode as their schema does', () => {
    const rank = field(z.codec(z.string(), z.int(), { decode: Number, encode: String }), { label });
    expect(rank.parse('7')).toBe(7);
    expect(z.encode(rank, 7)).toBe('7');
    expect(rank.safeParse(7).success).toBe(false);
  });
});

/** Every schema that the models export, and every step of a wizard. */
const forms: readonly (readonly [string, z.core.$ZodType])[] = [
  ...schemas,
  ...[models.bayanatiRegistration(), models.masarRegistration].flatMap(({ steps }, wizard) =>
    steps.map(({ id, answers }) => [`${wizard}.${id}`, answers] as const),
  ),
];

/** The innermost of what wraps a schema. */
const innermost = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = schema._zod;
  return 'innerType' in def ? innermost(def.innerType as z.core.$ZodType) : schema;
};

/** Every place of a schema in which a value stands: its path and its schema. */
const placesOf = (schema: z.core.$ZodType, path = ''): readonly (readonly [string, z.core.$ZodType])[] => {
  const own = innermost(schema);
  const { def } = (own as z.core.$ZodTypes)._zod;
  const below =
    def.type === 'object'
      ? Object.entries(def.shape).map(([key, of]) => [path === '' ? key : `${path}.${key}`, of] as const)
      : def.type === 'array'
        ? [[`${path}[]`, def.element] as const]
        : def.type === 'union'
          ? def.options.map((of) => [path, of] as const)
          : [];
  const inside = below.flatMap(([at, of]) => placesOf(of, at));
  return path === '' || path.endsWith('[]') || inside.some(([at]) => at === path) ? inside : [[path, own], ...inside];
};

/** The texts of identifiers, dates, lengths of time and money as the wire has them, whose form has to be known. */
const ofAForm = new Set(
  [
    models.nationalIdSchema,
    models.mobileSchema,
    models.ibanSchema,
    models.emailSchema,
    models.employeeIdSchema,
    models.entityCodeSchema,
    models.requestNumberSchema,
    models.dualDateSchema,
    models.civilDateSchema,
    models.durationSchema('hijri'),
    models.moneySchema,
    models.countrySchema,
  ].map((schema) => models.jsonSchemaOf(schema).pattern),
);

describe.each(forms)('every field of %s', (_, form) => {
  const [ar, en] = [fieldsOf(form, 'ar'), fieldsOf(form, 'en')];
  const places = placesOf(form);

  it('has a label in both languages, which no other field has beside it', () => {
    for (const [path] of places) {
      expect({ path, label: ar[path]?.label }).toEqual({
        path,
        label: expect.stringMatching(/^[\u0621-\u0652: «»،؟-]+$/),
      });
      expect({ path, label: en[path]?.label }).toEqual({
        path,
        label: expect.stringMatching(/^[A-Z][\u0020-\u007e’“”]+$/),
      });
      const beside = Object.keys(ar).filter((of) => of !== path && of.replace(/\w+$/, '') === path.replace(/\w+$/, ''));
      expect(beside.map((of) => ar[of]?.label)).not.toContain(ar[path]?.label);
    }
  });

  it('whose form has to be known is typed from left to right, and has a hint', () => {
    for (const [path, schema] of places) {
      const { pattern, type } = models.jsonSchemaOf(schema);
      if (type === 'integer') expect([path, en[path]?.dir, en[path]?.inputMode]).toEqual([path, 'ltr', 'numeric']);
      if (pattern === undefined || !ofAForm.has(pattern)) continue;
      expect([path, en[path]?.dir]).toEqual([path, 'ltr']);
      expect(ar[path]?.hint).toMatch(/[\u0621-\u064a]/);
      expect(en[path]?.hint).toMatch(/^[A-Z]/);
    }
  });

  it('is typed alike in both languages, and what has letters of Arabic or Latin by a keyboard with letters', () => {
    for (const [path, schema] of places) {
      expect({ ...en[path], label: '', hint: '' }).toEqual({ ...ar[path], label: '', hint: '' });
      const { examples = [] } = models.jsonSchemaOf(schema) as { examples?: readonly string[] };
      if (examples.some((text) => /[A-Z:@]/i.test(text)))
        expect([path, ar[path]?.inputMode]).toEqual([path, expect.stringMatching(/text|email/)]);
    }
  });
});

describe('the fields of a union', () => {
  it('are those of each of its options, required where each that has one requires it', () => {
    const fields = fieldsOf(models.retirementSchema, 'en');
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['kind', 'retiresOn', 'statement', 'extendedUntil']));
    expect([fields['kind'], fields['retiresOn'], fields['statement']].map((of) => of?.required)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
