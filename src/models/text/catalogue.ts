import { civilDateTexts } from '../calendar/civil-date.js';
import { differenceTexts } from '../calendar/difference.js';
import { durationTexts } from '../calendar/duration.js';
import { periodTexts } from '../calendar/period.js';
import { historyTexts } from '../employment/history.js';
import { moneyTexts } from '../employment/money.js';
import { payScaleTexts } from '../employment/pay-scale.js';
import { salaryScaleTexts } from '../employment/salary-scale.js';
import { serviceEndTexts } from '../employment/service-end.js';
import { identifierTexts } from '../identifiers/texts.js';
import { entityTexts } from '../platforms/entity-list.js';
import { privacyTexts } from '../privacy/texts.js';
import { advanceTexts } from '../requests/advance.js';
import { qualificationTexts } from '../qualifications/qualification-issues.js';
import { announcementTexts } from '../requests/announcement.js';
import { confirmationTexts } from '../requests/confirmation.js';
import { dataUpdateTexts } from '../requests/data-update.js';
import { endOfServiceTexts } from '../requests/end-of-service.js';
import { grievanceTexts } from '../requests/grievance.js';
import { lifecycleTexts } from '../requests/lifecycle.js';
import { promotionApplicationTexts } from '../requests/promotion-application.js';
import { documentTexts } from '../requests/document-request.js';
import { printableTexts } from '../requests/printable.js';
import { bayanatiRegistrationTexts } from '../requests/registration/bayanati-registration.js';
import { emailChallengeTexts } from '../requests/registration/email-challenge.js';
import { identityTexts } from '../requests/registration/identity.js';
import { masarRegistrationTexts } from '../requests/registration/masar-registration.js';
import { termsTexts } from '../requests/registration/terms-reading.js';
import { wizardTexts } from '../requests/registration/walk.js';
import { settlementTexts } from '../requests/settlement.js';
import { sharingTexts } from '../requests/sharing-authorization.js';
import { verificationTexts } from '../requests/verification-challenge.js';
import { wishesTexts } from '../requests/wishes.js';
import { schemaTexts } from '../schema/issues.js';
import type { Texts } from './text-of.js';
import { textsBy } from './text-of.js';

/**
 * The texts of the models by code, one line a concept. No validator imports this.
 *
 * @example
 * ```ts
 * modelTexts['nothing-changes']?.ar; // 'لا يغيّر الطلب شيئًا: عدّل قسمًا واحدًا على الأقل.'
 * ```
 */
export const modelTexts: Texts = {
  ...identifierTexts,
  ...civilDateTexts,
  ...durationTexts,
  ...differenceTexts,
  ...periodTexts,
  ...entityTexts,
  ...privacyTexts,
  ...historyTexts,
  ...moneyTexts,
  ...salaryScaleTexts,
  ...payScaleTexts,
  ...serviceEndTexts,
  ...qualificationTexts,
  ...schemaTexts,
  ...lifecycleTexts,
  ...advanceTexts,
  ...announcementTexts,
  ...dataUpdateTexts,
  ...promotionApplicationTexts,
  ...documentTexts,
  ...printableTexts,
  ...settlementTexts,
  ...sharingTexts,
  ...verificationTexts,
  ...wishesTexts,
  ...grievanceTexts,
  ...endOfServiceTexts,
  ...confirmationTexts,
  ...wizardTexts,
  ...termsTexts,
  ...identityTexts,
  ...emailChallengeTexts,
  ...masarRegistrationTexts,
  ...bayanatiRegistrationTexts,
};

/**
 * The sentence of an issue or of an error of the models, made late and in the reader's language. It never holds a value
 * of a personal field, for issues and errors carry none. `martaba/rules` and `martaba/client` export a `textOf` that
 * also knows theirs.
 *
 * @param of anything with a code and params: an `Issue`, a `MartabaError`
 * @param language `ar` or `en`
 * @returns the sentence; of a code that is not known, a neutral one that holds the code
 * @example
 * ```ts
 * textOf({ code: 'empty' }, 'en'); // 'The field is empty.'
 * ```
 */
export const textOf = textsBy(modelTexts);
