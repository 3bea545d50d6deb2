import type { Language } from 'martaba/models';
import { words } from './form/words.js';

export const frameworks = ['dom', 'react', 'angular'] as const;
export type Framework = (typeof frameworks)[number];
export const languages = ['ar', 'en'] as const satisfies readonly Language[];

// Angular compiles its templates in the browser here, which takes `eval`. An application that is built by Angular's own
// command does without, and so do the other two.
const scripts: Readonly<Record<Framework, string>> = {
  dom: "'self'",
  react: "'self'",
  angular: "'self' 'unsafe-eval'",
};

/** A page of the forms: its language and direction, what may run on it, and what it is not. */
export const htmlOf = (framework: Framework, language: Language): string => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; connect-src 'self'; form-action 'self'; img-src data:; script-src ${scripts[framework]}"
    />
    <title>${words.title[language]} · ${framework}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="form.css" />
  </head>
  <body>
    <h1>${words.title[language]}</h1>
    <p class="unofficial" role="note">${words.unofficial[language]}</p>
    <main></main>
    <script type="module" src="${framework}.js"></script>
  </body>
</html>
`;
