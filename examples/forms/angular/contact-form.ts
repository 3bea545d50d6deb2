import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { fieldsOf } from 'martaba/models';
import { type Contact, contactSchema, type FieldName, fieldNames } from '../form/contact.js';
import { contactIn } from '../form/contact-in.js';
import { idsOf, languageOfPage } from '../form/page.js';
import { receipt, send } from '../form/send.js';
import { words } from '../form/words.js';
import { bySchema } from './by-schema.js';

const language = languageOfPage();

const control = (name: FieldName): FormControl<string> =>
  new FormControl('', { nonNullable: true, validators: bySchema(contactSchema.shape[name], language) });

/** What the template shows of a field. */
const rowOf = (name: FieldName) => {
  const field = fieldsOf(contactSchema, language)[name];
  if (field === undefined) throw new Error(`The schema has no field "${name}".`);
  const { hint, error } = idsOf(name);
  return {
    name,
    ...field,
    hintId: hint,
    errorId: error,
    describedBy: field.hint === undefined ? error : `${hint} ${error}`,
  };
};

@Component({
  selector: 'contact-form',
  imports: [ReactiveFormsModule],
  template: `
    <form method="post" novalidate [formGroup]="form" (ngSubmit)="submit()">
      @for (row of rows; track row.name) {
        <div class="field">
          <label [for]="row.name">{{ row.label }} {{ row.required ? '' : words.optional[language] }}</label>
          @if (row.hint) {
            <p class="hint" [id]="row.hintId">{{ row.hint }}</p>
          }
          <input
            type="text"
            [id]="row.name"
            [formControlName]="row.name"
            [dir]="row.dir"
            [attr.name]="row.name"
            [attr.inputmode]="row.inputMode"
            [attr.autocomplete]="row.autocomplete"
            [attr.aria-required]="row.required"
            [attr.aria-invalid]="messageOf(row.name) !== ''"
            [attr.aria-describedby]="row.describedBy"
          />
          <p class="error" [id]="row.errorId">{{ messageOf(row.name) }}</p>
        </div>
      }
      <button type="submit" [disabled]="sending()">{{ words.send[language] }}</button>
    </form>
    <div role="status">
      @if (failed()) {
        <p>{{ words.notSent[language] }}</p>
      }
      @if (lines().length > 0) {
        <p>{{ words.sent[language] }}</p>
        <ul>
          @for (line of lines(); track line) {
            <li>{{ line }}</li>
          }
        </ul>
      }
    </div>
  `,
})
export class ContactForm {
  readonly language = language;
  readonly words = words;
  readonly rows = fieldNames.map(rowOf);
  readonly form = new FormGroup({
    nationalId: control('nationalId'),
    mobile: control('mobile'),
    iban: control('iban'),
    email: control('email'),
    from: control('from'),
  });

  readonly sending = signal(false);
  readonly failed = signal(false);
  readonly lines = signal<readonly string[]>([]);

  /** The message of a field that was left or sent; before that nobody is told off. */
  messageOf(name: FieldName): string {
    const { touched, errors } = this.form.controls[name];
    const message: unknown = touched ? errors?.['martaba'] : undefined;
    return typeof message === 'string' ? message : '';
  }

  async submit(): Promise<void> {
    this.form.markAllAsTouched();
    this.failed.set(false);
    this.lines.set([]);
    const wrong = fieldNames.find((name) => this.form.controls[name].invalid);
    if (wrong !== undefined) {
      document.getElementById(wrong)?.focus();
      return;
    }
    const judged = contactIn(language)['~standard'].validate(this.form.getRawValue());
    if (judged.issues === undefined) await this.deliver(judged.value);
  }

  private async deliver(contact: Contact): Promise<void> {
    this.sending.set(true);
    const sent = await send(contact);
    this.sending.set(false);
    this.failed.set(!sent);
    this.lines.set(sent ? receipt(contact) : []);
  }
}
