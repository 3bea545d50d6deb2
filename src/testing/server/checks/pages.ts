import type { Check } from '../check.js';
import { expectSame, expectThat } from '../check.js';
import { answerOf, problemOf } from '../judge.js';

/** What lists in pages keep. */
export const pageChecks: readonly Check[] = [
  {
    id: 'pages-hold-each-item-once',
    promise: {
      ar: 'صفحات القائمة تأتي بكل عنصر مرة واحدة وتنتهي.',
      en: 'The pages of a list hold each item once, and come to an end.',
    },
    run: async (server) => {
      const made = [server.draft(), server.draft(), server.draft()];
      for (const draft of made) answerOf('createRequest', await server.store(draft));
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string> = { limit: '2', type: 'enquiry', ...(cursor === null ? {} : { cursor }) };
        const page = answerOf('requests', await server.call('requests', { query }));
        expectThat(page.items.length <= 2, `a page of 2 holds ${page.items.length}`);
        seen.push(...page.items.map(({ id }) => id));
        expectThat(page.next === null || page.next !== cursor, 'a page leads back to itself');
        cursor = page.next;
      } while (cursor !== null && seen.length < 10_000);
      expectSame('items that came twice', seen.length - new Set(seen).size, 0);
      expectSame('new items that did not come', made.filter(({ id }) => !seen.includes(id)).length, 0);
    },
  },
  {
    id: 'parameter-invalid',
    promise: { ar: 'المعامل غير الصحيح يُرفض.', en: 'A parameter that is not right is refused.' },
    run: async (server) =>
      void problemOf('parameter-invalid', await server.call('requests', { query: { limit: '0' } })),
  },
];
