import { fieldsOf, type Language } from 'martaba/models';
import { createElement as h, type ReactElement } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { contactSchema, type FieldName } from '../form/contact.js';
import { idsOf } from '../form/page.js';
import { words } from '../form/words.js';

interface Props {
  readonly language: Language;
  /** What `register` gives for the field. */
  readonly input: UseFormRegisterReturn<FieldName>;
  /** What is wrong with it. */
  readonly message: string | undefined;
}

/** A field on the page: its label, its input, its hint and its message. */
export const FieldRow = ({ language, input, message }: Props): ReactElement => {
  const { name } = input;
  const field = fieldsOf(contactSchema, language)[name];
  if (field === undefined) throw new Error(`The schema has no field "${name}".`);
  const ids = idsOf(name);

  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: name }, field.label, field.required ? '' : ` ${words.optional[language]}`),
    field.hint !== undefined && h('p', { id: ids.hint, className: 'hint' }, field.hint),
    h('input', {
      ...input,
      id: name,
      type: 'text',
      dir: field.dir,
      inputMode: field.inputMode,
      autoComplete: field.autocomplete,
      'aria-required': field.required,
      'aria-invalid': message !== undefined,
      'aria-describedby': field.hint === undefined ? ids.error : `${ids.hint} ${ids.error}`,
    }),
    h('p', { id: ids.error, className: 'error' }, message),
  );
};
