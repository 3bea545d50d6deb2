import { all, no, post as postRule } from '../language/build.js';
import { dismissal, post } from '../facts/post.js';
import { hr, jdl } from '../law/instruments.js';

/** Posts that may not be filled. HR regulation, art. 81; Job Discipline Law, art. 4-2. */

export const secondedHolder = postRule({
  id: 'posts.seconded-holder-freeze',
  cites: hr('81'),
  title: { ar: 'وظيفة الموظف المعار لا تشغل بالترقية', en: 'The post of a seconded employee may not be filled' },
  when: post.holderSeconded,
});

export const dismissedHolder = postRule({
  id: 'posts.dismissed-holder-freeze',
  cites: jdl('4-2'),
  from: '1443-08-20H',
  by: 'Royal Decree M/18 of 8/2/1443H, art. 25',
  title: {
    ar: 'لا تشغل وظيفة المفصول قبل تحصن قرار الفصل',
    en: 'The post of a dismissed employee may not be filled before the dismissal is final',
  },
  when: all(post.previousHolderDismissed, no(dismissal.final)),
});
