import { fieldsOf, type Language } from 'martaba/models';
import { contactSchema, type FieldName } from '../form/contact.js';
import { idsOf } from '../form/page.js';
import { words } from '../form/words.js';
import { element } from './element.js';

/** A field on the page: its label, its input, its hint and its message. */
export interface FieldRow {
  readonly name: FieldName;
  readonly whole: HTMLElement;
  readonly typed: () => string;
  /** Shows what is wrong, or that nothing is. */
  readonly show: (message: string | undefined) => void;
  readonly focus: () => void;
}

export const fieldRow = (name: FieldName, language: Language): FieldRow => {
  const field = fieldsOf(contactSchema, language)[name];
  if (field === undefined) throw new Error(`The schema has no field "${name}".`);
  const ids = idsOf(name);

  const input = element('input', { id: name, name, type: 'text', dir: field.dir, inputmode: field.inputMode });
  if (field.autocomplete !== undefined) input.setAttribute('autocomplete', field.autocomplete);
  if (field.required) input.setAttribute('aria-required', 'true');
  input.setAttribute('aria-describedby', field.hint === undefined ? ids.error : `${ids.hint} ${ids.error}`);

  const label = element(
    'label',
    { for: name },
    field.required ? field.label : `${field.label} ${words.optional[language]}`,
  );
  const hint = field.hint === undefined ? [] : [element('p', { id: ids.hint, class: 'hint' }, field.hint)];
  const error = element('p', { id: ids.error, class: 'error' });

  return {
    name,
    whole: element('div', { class: 'field' }, label, ...hint, input, error),
    typed: () => input.value,
    show: (message) => {
      error.textContent = message ?? '';
      input.setAttribute('aria-invalid', String(message !== undefined));
    },
    focus: () => input.focus(),
  };
};
