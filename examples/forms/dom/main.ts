import * as z from 'zod';
import { fieldNames } from '../form/contact.js';
import { contactIn } from '../form/contact-in.js';
import { languageOfPage, rootOfPage } from '../form/page.js';
import { receipt, send } from '../form/send.js';
import { words } from '../form/words.js';
import { element } from './element.js';
import { fieldRow } from './field-row.js';

// The page forbids `eval`; without this, zod would try whether it may.
z.config({ jitless: true });

const language = languageOfPage();
const schema = contactIn(language);
const rows = fieldNames.map((name) => fieldRow(name, language));

const button = element('button', { type: 'submit' }, words.send[language]);
const status = element('div', { role: 'status' });
// Were the script to fail, a form sent by the browser itself would still keep the values out of the address.
const form = element('form', { method: 'post', novalidate: '' }, ...rows.map(({ whole }) => whole), button);
rootOfPage().append(form, status);

const submit = async (): Promise<void> => {
  const judged = schema['~standard'].validate(Object.fromEntries(rows.map((row) => [row.name, row.typed()])));
  const issues = judged.issues ?? [];
  for (const row of rows) row.show(issues.find(({ path }) => path[0] === row.name)?.message);
  rows.find((row) => issues.some(({ path }) => path[0] === row.name))?.focus();
  status.replaceChildren();
  if (judged.issues !== undefined) return;

  button.disabled = true;
  const sent = await send(judged.value);
  button.disabled = false;
  status.append(
    element('p', {}, sent ? words.sent[language] : words.notSent[language]),
    ...(sent ? [element('ul', {}, ...receipt(judged.value).map((line) => element('li', {}, line)))] : []),
  );
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
