import type { Language } from 'martaba/models';

/** The language of the page, which its server wrote into `<html lang>`. */
export const languageOfPage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'ar');

/** Where a page keeps its form. */
export const rootOfPage = (): HTMLElement => {
  const root = document.querySelector<HTMLElement>('main');
  if (root === null) throw new Error('The page has no <main>.');
  return root;
};

/** The ids that tie an input to its hint and to its message, for `aria-describedby`. */
export const idsOf = (name: string): { readonly hint: string; readonly error: string } => ({
  hint: `${name}-hint`,
  error: `${name}-error`,
});
