import { existsSync, readFileSync } from 'node:fs';

import { type DefaultTheme, defineConfig } from 'vitepress';

/** The sidebar of the API reference, as typedoc wrote it. */
const api = (): DefaultTheme.SidebarItem[] => {
  const file = new URL('../api/typedoc-sidebar.json', import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DefaultTheme.SidebarItem[]) : [];
};

const english: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guides',
    items: [
      { text: 'A form, before it is sent', link: '/guide/frontend' },
      { text: 'One form, three ways', link: '/guide/forms' },
      { text: 'A decision, and why', link: '/guide/backend' },
      { text: 'A round of promotion', link: '/guide/round' },
      { text: 'Every employee at once', link: '/guide/batch' },
      { text: 'The questions people ask', link: '/questions/' },
      { text: 'A request, never twice', link: '/guide/integrator' },
      { text: "The contract on an agency's own system", link: '/guide/agency' },
      { text: 'Tests of your own', link: '/guide/testing' },
      { text: 'The decision where the data lies', link: '/guide/warehouse' },
      { text: 'Millions of cases, in columns', link: '/guide/columns' },
    ],
  },
  {
    text: 'About',
    items: [
      { text: 'The house', link: '/house' },
      { text: 'The rule language', link: '/language' },
      { text: 'Reliability', link: '/reliability' },
      { text: 'The law, rule by rule', link: '/law/' },
      { text: 'Mutants of the interpreter', link: '/mutation' },
      { text: 'Mutants of the law', link: '/law-mutation' },
      { text: 'The same answer in SQL', link: '/equivalence' },
      { text: 'Glossary', link: '/glossary' },
      { text: 'Decisions', link: '/decisions' },
    ],
  },
  { text: 'Reference', collapsed: true, items: api() },
];

const arabic: DefaultTheme.SidebarItem[] = [
  {
    text: 'الأدلة',
    items: [
      { text: 'النموذج قبل إرساله', link: '/ar/guide/frontend' },
      { text: 'نموذج واحد بثلاث طرق', link: '/ar/guide/forms' },
      { text: 'النتيجة وتعليلها', link: '/ar/guide/backend' },
      { text: 'دورة الترقيات', link: '/ar/guide/round' },
      { text: 'الموظفون كلهم دفعة واحدة', link: '/ar/guide/batch' },
      { text: 'الطلب دون تكرار', link: '/ar/guide/integrator' },
      { text: 'العقد على نظام الجهة', link: '/ar/guide/agency' },
      { text: 'اختباراتك أنت', link: '/ar/guide/testing' },
      { text: 'النتيجة حيث تُحفظ البيانات', link: '/ar/guide/warehouse' },
      { text: 'ملايين الحالات في أعمدة', link: '/ar/guide/columns' },
    ],
  },
  {
    text: 'عن الحزمة',
    items: [
      { text: 'ما هي', link: '/ar/' },
      { text: 'المصطلحات', link: '/glossary' },
    ],
  },
];

export default defineConfig({
  title: 'martaba',
  description: 'Unofficial library of Saudi civil-service employment rules. حزمة غير رسمية، لا تتبع أي جهة حكومية.',
  cleanUrls: true,
  lastUpdated: false,
  // No page asks another host for anything, not even for a font.
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'self' 'unsafe-inline' data:" }],
    // A path or a call within an Arabic sentence reads from left to right, or its slash and its brackets change sides.
    ['style', {}, '[dir=rtl] :not(pre) > code { direction: ltr; unicode-bidi: isolate; }'],
  ],
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { sidebar: english } },
    ar: {
      label: 'العربية',
      lang: 'ar',
      dir: 'rtl',
      themeConfig: {
        nav: [
          { text: 'الأدلة', link: '/ar/guide/frontend' },
          { text: 'المرجع', link: '/api/' },
        ],
        sidebar: arabic,
        outline: { label: 'في هذه الصفحة' },
        docFooter: { prev: 'السابق', next: 'التالي' },
        darkModeSwitchLabel: 'المظهر',
        sidebarMenuLabel: 'القائمة',
        returnToTopLabel: 'إلى الأعلى',
        langMenuLabel: 'اللغة',
      },
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guide/frontend' },
      { text: 'Reference', link: '/api/' },
    ],
    search: {
      provider: 'local',
      options: {
        locales: {
          ar: {
            translations: {
              button: { buttonText: 'بحث', buttonAriaLabel: 'بحث' },
              modal: {
                displayDetails: 'عرض التفاصيل',
                resetButtonTitle: 'مسح',
                backButtonTitle: 'إغلاق البحث',
                noResultsText: 'لا نتيجة للبحث عن',
                footer: { selectText: 'اختيار', navigateText: 'تنقل', closeText: 'إغلاق' },
              },
            },
          },
        },
      },
    },
    footer: {
      message:
        'Unofficial: not affiliated with nor endorsed by any ministry or platform. حزمة غير رسمية، لا تتبع أي جهة حكومية.',
    },
    outline: [2, 3],
  },
});
