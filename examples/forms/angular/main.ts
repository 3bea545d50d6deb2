// The order matters: the zone patches the browser, and the compiler must be there before a component is declared.
/* oxlint-disable import/no-unassigned-import -- both work by being loaded, and export nothing that is needed */
import 'zone.js';
import '@angular/compiler';
import { provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { rootOfPage } from '../form/page.js';
import { ContactForm } from './contact-form.js';

rootOfPage().append(document.createElement('contact-form'));

void bootstrapApplication(ContactForm, { providers: [provideZoneChangeDetection({ eventCoalescing: true })] });
