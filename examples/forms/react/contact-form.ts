import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { Language } from 'martaba/models';
import { createElement as h, type ReactElement, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { type Contact, fieldNames } from '../form/contact.js';
import { contactIn } from '../form/contact-in.js';
import { receipt, send } from '../form/send.js';
import { words } from '../form/words.js';
import { FieldRow } from './field-row.js';

export const ContactForm = ({ language }: { readonly language: Language }): ReactElement => {
  const resolver = useMemo(() => standardSchemaResolver(contactIn(language)), [language]);
  const { register, handleSubmit, formState } = useForm({ resolver });
  const [sent, setSent] = useState<Contact | 'failed'>();

  const submit = handleSubmit(
    async (contact) => setSent((await send(contact)) ? contact : 'failed'),
    () => setSent(undefined),
  );

  return h(
    'div',
    null,
    h(
      'form',
      { method: 'post', noValidate: true, onSubmit: (event) => void submit(event) },
      fieldNames.map((name) =>
        h(FieldRow, { key: name, language, input: register(name), message: formState.errors[name]?.message }),
      ),
      h('button', { type: 'submit', disabled: formState.isSubmitting }, words.send[language]),
    ),
    h(
      'div',
      { role: 'status' },
      sent === 'failed' && h('p', null, words.notSent[language]),
      typeof sent === 'object' && h('p', null, words.sent[language]),
      typeof sent === 'object' &&
        h(
          'ul',
          null,
          receipt(sent).map((line) => h('li', { key: line }, line)),
        ),
    ),
  );
};
