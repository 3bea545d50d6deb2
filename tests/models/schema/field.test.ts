import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { withSensitivity } from '../../../src/models/privacy/index.js';
import * as models from '../../../src/models/index.js';
import { dualDateSchema } from '../../../src/models/calendar/index.js';
import { dataUpdateSchema } from '../../../src/models/requests/index.js';
import { field, fieldsOf } from '../../../src/models/schema/index.js';

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

/** What a form shows of a request, and what comes back of it. What a consent holds, nobody types. */
const forms = [
  models.anyDraftSchema.options.map(({ shape }) => shape.content),
  models.bayanatiRegistration().steps.map(({ answers }) => answers),
  models.masarRegistration.steps.map(({ answers }) => answers),
  models.contactMessageSchema,
  models.contactPreferenceSchema,
  models.announcementSchema,
  models.receiptSchema,
  models.requestEventSchema,
  models.enquiryAnswerSchema,
  models.settlementSchema,
  models.qualificationSchema,
  models.experienceSchema,
].flat();

/** What a machine makes and reads, or what is shown by its own parts. */
const unseen =
  /^(?:consent|reading|acknowledgement|criteria|grantee)\.|\.(?:ar|en)$|^(?:framework|specialisation|equivalence|challenge|id|draftId|state|registeredAt|signedInAt|confirmedAt|openedAt|employeeId)\b/;

/** The innermost of what wraps a schema. */
const innermost = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = schema._zod;
  return 'innerType' in def ? innermost(def.innerType as z.core.$ZodType) : schema;
};

/** Every place of a schema in which a value stands: its path and its schema. */
const placesOf = (schema: z.core.$ZodType, path = ''): readonly (readonly [string, z.core.$ZodType])[] => {
  const own = innermost(schema);
  const { def } = own._zod;
  const below =
    def.type === 'object' && 'shape' in def
      ? Object.entries(def.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([key, of]) =>
          placesOf(of, path === '' ? key : `${path}.${key}`),
        )
      : def.type === 'array' && 'element' in def
        ? placesOf(def.element as z.core.$ZodType, `${path}[]`)
        : [];
  return path === '' || path.endsWith('[]') ? below : [[path, own], ...below];
};

describe('every field of every form', () => {
  it('has a label in both languages, which no other field of its form has beside it', () => {
    expect(forms.length).toBeGreaterThan(30);
    for (const form of forms) {
      const [ar, en] = [fieldsOf(form, 'ar'), fieldsOf(form, 'en')];
      for (const [path] of placesOf(form)) {
        if (unseen.test(path)) continue;
        expect({ path, label: ar[path]?.label }).toEqual({ path, label: expect.stringMatching(/[\u0621-\u0652]/) });
        expect({ path, label: en[path]?.label }).toEqual({ path, label: expect.stringMatching(/^[A-Z]/) });
        const beside = Object.keys(ar).filter(
          (of) => of !== path && of.replace(/\w+$/, '') === path.replace(/\w+$/, ''),
        );
        expect(beside.map((of) => ar[of]?.label)).not.toContain(ar[path]?.label);
      }
    }
  });

  it('of a date or of a number is typed from left to right, by digits', () => {
    const dates = z.toJSONSchema(dualDateSchema, { io: 'input' }).pattern;
    for (const form of forms) {
      const en = fieldsOf(form, 'en');
      for (const [path, schema] of placesOf(form)) {
        const { type, pattern } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
        const of = en[path];
        if (of === undefined || !(pattern === dates || type === 'integer' || type === 'number')) continue;
        expect([path, of.dir, of.inputMode]).toEqual([path, 'ltr', 'numeric']);
      }
    }
  });
});
