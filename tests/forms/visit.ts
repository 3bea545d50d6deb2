import type { Browser, Locator, Page } from 'playwright-core';
import { type Contact, contactSchema, type FieldName } from '../../examples/forms/form/contact.js';
import { fieldsOf, type Language } from 'martaba/models';

/** All that a page let out while it was used: what it printed, what it asked for, and what it left in the browser. */
export interface Leaks {
  readonly console: readonly string[];
  readonly addresses: readonly string[];
  readonly stored: readonly string[];
}

/** A page with a form on it, used as a reader of its language uses it: by the labels. */
export interface Visit {
  readonly page: Page;
  /** Loads the page anew and waits for its form. */
  readonly open: () => Promise<void>;
  readonly input: (name: FieldName) => Locator;
  readonly type: (typed: Readonly<Partial<Record<FieldName, string>>>) => Promise<void>;
  readonly send: () => Promise<void>;
  /** The text of all that describes an input to a screen reader. */
  readonly description: (name: FieldName) => Promise<string>;
  readonly leaks: () => Promise<Leaks>;
  readonly close: () => Promise<void>;
}

export const visit = async (browser: Browser, address: string, language: Language): Promise<Visit> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // How long a page takes depends on the machine; that it never comes is what this is for.
  page.setDefaultTimeout(20_000);
  let printed: string[] = [];
  let addresses: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  page.on('request', (request) => addresses.push(request.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const fields = fieldsOf(contactSchema, language);
  const input = (name: FieldName): Locator => page.getByRole('textbox', { name: fields[name]?.label ?? name });
  return {
    page,
    open: async () => {
      printed = [];
      addresses = [];
      await page.goto(address);
      await input('nationalId').waitFor();
    },
    input,
    type: async (typed) => {
      for (const [name, text] of Object.entries(typed)) await input(name as keyof Contact).fill(text);
    },
    send: () => page.getByRole('button').click(),
    description: (name) =>
      input(name).evaluate((element) => {
        const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
        return ids.map((id) => document.getElementById(id)?.textContent ?? `(no #${id})`).join('\n');
      }),
    leaks: async () => {
      const stored = await page.evaluate(() => [
        ...Object.values({ ...localStorage }).map(String),
        ...Object.values({ ...sessionStorage }).map(String),
        document.cookie,
        JSON.stringify(history.state),
        document.title,
      ]);
      return { console: printed, addresses: [...addresses, page.url()], stored };
    },
    close: () => context.close(),
  };
};
