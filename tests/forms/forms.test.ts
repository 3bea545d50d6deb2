import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildForms } from '../../examples/forms/build.js';
import { contactSchema, fieldNames } from '../../examples/forms/form/contact.js';
import { words } from '../../examples/forms/form/words.js';
import { frameworks, languages } from '../../examples/forms/html.js';
import { type Served, serveForms } from '../../examples/forms/serve.js';
import { fieldsOf, iban, mobile, nationalId, safeParseDualDate, syntheticNationalId, textOf } from 'martaba/models';
import { launchChromium } from './browser.js';
import { visit, type Visit } from './visit.js';

const id = syntheticNationalId(12_345, 'citizen');
const arabicDigits = (text: string): string => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));

/** As people type: Arabic-Indic digits, spaces, the Hijri mark. */
const good = {
  nationalId: arabicDigits(id),
  mobile: '٠٥٥ ٥٠٠ ٠٠٠١',
  iban: 'sa03 8000 0000 6080 1016 7519',
  email: 'someone@example.com',
  from: '١٤٤٧-٠١-١٠هـ',
};
const onTheWire = {
  nationalId: id,
  mobile: '+966555000001',
  iban: 'SA0380000000608010167519',
  email: 'someone@example.com',
  from: '1447-01-10H',
};

const slip = `${id.slice(0, 9)}${(Number(id.at(9)) + 1) % 10}`;
const bad = { nationalId: slip, mobile: '12', iban: 'SA00', email: '', from: '1447-02-30H' };

const said = [nationalId.validate(bad.nationalId), mobile.validate(bad.mobile), iban.validate(bad.iban)];
const [idIssue, mobileIssue, ibanIssue, dateIssue] = [...said, safeParseDualDate(bad.from)].map((judged) =>
  judged.ok ? { code: 'nothing' } : (judged.issues[0] ?? { code: 'nothing' }),
);

let browser: Browser;
let served: Served;
let folder: string;
let received: unknown[] = [];
let accepts = true;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'martaba-forms-'));
  await buildForms(folder);
  served = await serveForms(folder, (body) => {
    received.push(body);
    return accepts;
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const pages = frameworks.flatMap((framework) => languages.map((language) => ({ framework, language })));

describe.each(pages)('the $framework form in $language', ({ framework, language }) => {
  let form: Visit;

  beforeAll(async () => {
    form = await visit(browser, `${served.origin}/${framework}-${language}.html`, language);
  });
  afterAll(() => form.close());

  beforeEach(async () => {
    received = [];
    accepts = true;
    await form.open();
  });

  it('says that it is not official, in the language of the page', async () => {
    expect(await form.page.getByRole('note').innerText()).toBe(words.unofficial[language]);
    expect(await form.page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('runs in the direction of its language, and its inputs in that of what is typed', async () => {
    const directionOf = (selector: string): Promise<string[]> =>
      form.page
        .locator(selector)
        .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction));
    const own = language === 'ar' ? 'rtl' : 'ltr';
    // Arabic letters in it would turn an input whose direction is left to its content.
    await form.type(good);
    const each = (direction: string): string[] => fieldNames.map(() => direction);
    expect(await directionOf('label')).toEqual(each(own));
    expect(await directionOf('.error')).toEqual(each(own));
    expect(await directionOf('input')).toEqual(each('ltr'));

    // The words of a label begin at the edge where its language begins.
    const gaps = await form.page.locator('label').evaluateAll((labels) =>
      labels.map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        const [text, box] = [range.getBoundingClientRect(), label.getBoundingClientRect()];
        return { left: text.left - box.left, right: box.right - text.right };
      }),
    );
    for (const { left, right } of gaps) expect(language === 'ar' ? right < left : left < right).toBe(true);
  });

  it('takes label, hint, keyboard and autofill of each field from the schema', async () => {
    for (const [name, field] of Object.entries(fieldsOf(contactSchema, language))) {
      const input = form.page.locator(`#${name}`);
      expect(await form.page.locator(`label[for=${name}]`).innerText()).toBe(
        field.required ? field.label : `${field.label} ${words.optional[language]}`,
      );
      expect(await input.getAttribute('inputmode')).toBe(field.inputMode);
      expect(await input.getAttribute('autocomplete')).toBe(field.autocomplete);
      expect((await input.getAttribute('aria-required')) === 'true').toBe(field.required);
    }
    for (const name of fieldNames) {
      expect(await form.description(name)).toContain(fieldsOf(contactSchema, language)[name]?.hint ?? '');
      expect(await form.description(name)).not.toContain('(no #');
    }
  });

  it('asks for all that is required and for nothing else when nothing was typed', async () => {
    await form.send();
    for (const name of fieldNames) {
      const isRequired = name !== 'email';
      const missing = textOf({ code: 'missing' }, language);
      expect((await form.description(name)).includes(missing)).toBe(isRequired);
      expect(await form.input(name).getAttribute('aria-invalid')).toBe(String(isRequired));
    }
    expect(received).toEqual([]);
  });

  it('says in the language of the page what is wrong with each field, and sends nothing', async () => {
    await form.type(bad);
    await form.send();
    const expected = { nationalId: idIssue, mobile: mobileIssue, iban: ibanIssue, from: dateIssue };
    for (const [name, issue] of Object.entries(expected)) {
      const text = textOf(issue ?? { code: 'nothing' }, language);
      expect(/[ء-ي]/.test(text)).toBe(language === 'ar');
      expect(await form.page.locator(`#${name}-error`).innerText()).toBe(text);
      expect(await form.page.locator(`#${name}`).getAttribute('aria-invalid')).toBe('true');
    }
    expect(await form.page.locator('#email-error').innerText()).toBe('');
    expect(received).toEqual([]);
  });

  it('goes to the first field that is wrong, also when it was sent by the Enter key', async () => {
    await form.type({ ...good, mobile: bad.mobile, iban: bad.iban });
    await form.input('from').press('Enter');
    await expect.poll(() => form.page.evaluate(() => document.activeElement?.id)).toBe('mobile');
    expect(received).toEqual([]);
  });

  it('sends what was read out of what was typed, once all is right', async () => {
    await form.type(bad);
    await form.send();
    await form.type(good);
    await form.send();
    await expect.poll(() => received).toEqual([onTheWire]);
    for (const name of fieldNames) expect(await form.input(name).getAttribute('aria-invalid')).toBe('false');

    const status = form.page.getByRole('status');
    await expect.poll(() => status.innerText()).toContain(words.sent[language]);
    expect(await status.innerText()).toContain('1447-01-10H');
    expect(await status.innerText()).toContain('2025-07-05');
    expect(await status.innerText()).toContain(nationalId.mask(id));
    expect(await status.innerText()).not.toContain(id);
  });

  it('leaves out what is optional and was left blank', async () => {
    await form.type({ ...good, email: '  ' });
    await form.send();
    const { email: _, ...others } = onTheWire;
    await expect.poll(() => received).toEqual([others]);
  });

  it('says that nothing was sent when the server refuses, and keeps what was typed', async () => {
    accepts = false;
    await form.type(good);
    await form.send();
    await expect.poll(() => form.page.getByRole('status').innerText()).toContain(words.notSent[language]);
    expect(await form.input('mobile').inputValue()).toBe(good.mobile);
  });

  it('lets no personal value into an address, the console or the storage of the browser', async () => {
    await form.type(bad);
    await form.send();
    await form.type(good);
    await form.send();
    await expect.poll(() => received).toHaveLength(1);
    const { console, addresses, stored } = await form.leaks();
    expect(console).toEqual([]);
    const known = new Set(['html', 'js', 'css', 'contact']);
    for (const address of addresses.filter((of) => !of.startsWith('data:'))) {
      const { origin, pathname, search, hash } = new URL(address);
      expect({ origin, search, hash }).toEqual({ origin: served.origin, search: '', hash: '' });
      expect(known.has(pathname.split(/[./]/).at(-1) ?? '')).toBe(true);
    }
    for (const value of [...Object.values(good), ...Object.values(onTheWire), bad.nationalId])
      expect(stored.join('\n')).not.toContain(value);
  });
});
