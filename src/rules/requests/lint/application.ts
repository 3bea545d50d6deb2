import { enteredText } from '../../../models/calendar/dual-date.js';
import { applicationIssues, promotionApplicationSchema } from '../../../models/requests/promotion-application.js';
import { applicationWindow } from '../application-window.js';
import { unmet } from './check.js';
import type { Found, LintContext } from './lint.js';

/** What in an application for promotion does not fit its announcement, or comes outside its time. */
export const applicationFindings = (content: unknown, { announcement, asOf }: LintContext): readonly Found[] => {
  if (announcement === undefined) return [];
  const application = promotionApplicationSchema.safeParse(content);
  return [
    ...unmet(
      applicationWindow,
      { 'requests.application-window': { code: 'outside-window', path: ['announcement'] } },
      {
        'announcement.opensOn': enteredText(announcement.opensOn),
        'announcement.lastDay': enteredText(announcement.lastDay),
      },
      asOf,
    ),
    ...(application.success ? applicationIssues(application.data, announcement) : []),
  ];
};
