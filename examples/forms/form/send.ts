import { correspondingText, enteredText, isolate } from 'martaba/models';
import * as z from 'zod';
import { type Contact, contactSchema } from './contact.js';

/**
 * Sends the form in the body of a request, never in its address.
 *
 * @returns whether it was taken; why not is not told to the console, where a report of errors may collect it
 */
export const send = async (contact: Contact): Promise<boolean> => {
  try {
    const response = await fetch('/contact', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(z.encode(contactSchema, contact)),
    });
    return response.ok;
  } catch {
    return false;
  }
};

/** What may stay on the screen after sending: identifiers by their masks, the date in both calendars. */
export const receipt = ({ from, ...identifiers }: Contact): readonly string[] => [
  ...Object.values(identifiers).map((secret) => isolate(String(secret))),
  `${isolate(enteredText(from))} = ${isolate(correspondingText(from))}`,
];
