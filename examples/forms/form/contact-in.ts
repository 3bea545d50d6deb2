import { inLanguage, type Language, type StandardSchema } from 'martaba/models';
import { type Contact, contactSchema, type ContactWire } from './contact.js';

/** Text that is no answer: an input that was left blank holds an empty text, where the schema wants nothing at all. */
export const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

const answered = (typed: unknown): unknown =>
  typeof typed === 'object' && typed !== null
    ? Object.fromEntries(Object.entries(typed).filter(([, value]) => !isBlank(value)))
    : typed;

/** The form in one language, for what inputs hold: text throughout, empty where nothing was typed. */
export const contactIn = (language: Language): StandardSchema<ContactWire, Contact> => {
  const { validate } = inLanguage(contactSchema, language)['~standard'];
  return { '~standard': { version: 1, vendor: 'martaba', validate: (typed) => validate(answered(typed)) } };
};
