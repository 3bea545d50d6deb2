import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { languageOfPage, rootOfPage } from '../form/page.js';
import { ContactForm } from './contact-form.js';

// The page forbids `eval`; without this, zod would try whether it may.
z.config({ jitless: true });

createRoot(rootOfPage()).render(createElement(ContactForm, { language: languageOfPage() }));
