import type { AbstractControl, ValidatorFn } from '@angular/forms';
import { inLanguage, type Language } from 'martaba/models';
import type * as z from 'zod';
import { isBlank } from '../form/contact-in.js';

/** What {@link bySchema} finds, as an error of Angular: `control.getError('martaba')` is the message. */
export interface SchemaError {
  readonly martaba: string;
}

/**
 * A validator of Angular from the schema of one field, with our message in the reader's language.
 *
 * Angular's own `Validators.required` is not needed: the schema knows whether the field may be left blank.
 */
export const bySchema = (schema: z.core.$ZodType, language: Language): ValidatorFn => {
  const { validate } = inLanguage(schema, language)['~standard'];
  return ({ value }: AbstractControl<unknown>): SchemaError | null => {
    const judged = validate(isBlank(value) ? undefined : value);
    const found = judged.issues?.[0];
    return found === undefined ? null : { martaba: found.message };
  };
};
