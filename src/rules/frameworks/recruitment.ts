import { formula } from '../catalogue/formula.js';
import { day, verdict } from '../catalogue/result.js';
import { atLeast, atMost, bar, condition, daysAfter, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { announcement, examination, interview, recruitment } from './facts.js';

/** Announcing posts, and examining candidates (الإعلان عن الوظائف والفحص الطبي). Frameworks JO 2–5 and MF 2. */

const confidence = 'medium';
const id = 'framework.job-announcement';
const noticeDays = given('noticeDays', from('1440-06-09H', 5));
const documentsDays = given('documentsDays', from('1440-06-09H', 15));

/**
 * Whether an announcement of posts keeps to the framework (الإعلان عن الوظائف). Framework JO 2–5.
 *
 * @example
 * ```ts
 * import { decide, jobAnnouncement } from 'martaba/rules';
 *
 * const sheet = { noticeDays: 5, documentsDays: 14, 'committee.members': 3, 'committee.hrDirector': true };
 * const { findings } = decide(jobAnnouncement, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'documents'
 * ```
 */
export const jobAnnouncement = ruleSet({
  id: 'job-announcement',
  title: { ar: 'الإعلان عن الوظائف', en: 'Recruitment announcement' },
  facts: registry([announcement, recruitment, interview]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: `${id}/notice`,
      confidence,
      cites: framework('JO 2'),
      title: { ar: 'النشر قبل فتح التقديم بخمسة أيام', en: 'Published five days before applications open' },
      holds: atLeast(recruitment.noticeDays, noticeDays),
    }),
    condition({
      id: `${id}/content`,
      confidence,
      cites: framework('JO 3'),
      title: { ar: 'اكتمال بيانات الإعلان', en: 'Complete in what it states' },
      holds: announcement.complete,
    }),
    condition({
      id: `${id}/committee`,
      confidence,
      cites: framework('JO 4'),
      title: { ar: 'لجنة من ثلاثة على الأقل', en: 'A committee of at least three' },
      holds: atLeast(interview.members, given('committee', from('1440-06-09H', 3))),
    }),
    condition({
      id: `${id}/hr-director`,
      confidence,
      cites: framework('JO 4'),
      title: { ar: 'منهم مدير الموارد البشرية', en: 'Among them the HR director' },
      holds: interview.hrDirector,
    }),
    condition({
      id: `${id}/documents`,
      confidence,
      cites: framework('JO 5'),
      title: { ar: 'خمسة عشر يومًا على الأقل لتقديم الوثائق', en: 'At least fifteen days to submit documents' },
      holds: atLeast(recruitment.documentsDays, documentsDays),
    }),
  ],
});

/**
 * Whether a candidate stays in the running (استبعاد المتغيب). Framework JO 5.
 *
 * @example
 * ```ts
 * import { candidatePresence, decide } from 'martaba/rules';
 *
 * decide(candidatePresence, { absentAtStage: true }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const candidatePresence = ruleSet({
  id: 'candidate-presence',
  title: { ar: 'حضور المتقدم', en: 'Presence of a candidate' },
  facts: registry([recruitment]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    bar({
      id: `${id}/absent`,
      confidence,
      cites: framework('JO 5'),
      title: { ar: 'غاب عن مرحلة من المراحل', en: 'Absent at a stage' },
      when: recruitment.absentAtStage,
    }),
  ],
});

export const announcementDeadline = formula({
  id,
  cites: framework('JO 2-5'),
  title: { ar: 'مواعيد الإعلان عن الوظائف', en: 'Dates of a recruitment announcement' },
  confidence,
  facts: registry([announcement, recruitment]),
  instruments: [hrsdFrameworks],
  lastDay: 'documentsUntil',
  results: {
    opensFrom: day(
      { ar: 'أول يوم لفتح التقديم', en: 'First day on which applications may open' },
      daysAfter(announcement.publishedOn, noticeDays),
    ),
    documentsUntil: day(
      { ar: 'أقل موعد لنهاية تقديم الوثائق', en: 'Documents are taken until, at the earliest' },
      daysAfter(announcement.documentsAskedOn, documentsDays),
    ),
    excluded: verdict({ ar: 'يستبعد المتقدم', en: 'The candidate is excluded' }, recruitment.absentAtStage),
  },
});

/**
 * Whether a candidate may be examined (مرات الفحص الطبي). Framework MF 2.
 *
 * @example
 * ```ts
 * import { decide, fitnessAttempts } from 'martaba/rules';
 *
 * decide(fitnessAttempts, { 'fitness.attempt': 3 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(fitnessAttempts, { 'fitness.attempt': 4 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const fitnessAttempts = ruleSet({
  id: 'fitness-attempts',
  title: { ar: 'مرات الفحص الطبي', en: 'Medical examinations of a candidate' },
  facts: registry([examination]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: 'framework.fitness-attempts',
      confidence,
      cites: framework('MF 2'),
      title: { ar: 'ثلاث مرات', en: 'Three times' },
      holds: atMost(examination.attempt, given('times', from('1440-06-09H', 3))),
    }),
  ],
});
