import type { CatalogueLine } from '../catalogue/places.js';
import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr } from '../law/instruments.js';
import { consultantContract, nonSaudiContract, retireeContract } from './persons.js';
import { fullTimeContract, partTimeContract } from './post.js';
import { temporaryContract, temporaryContractEnd } from './temporary.js';

/** Contracting (التعاقد), as far as conditions decide it. */
export const contractSets: readonly RuleSet[] = [
  fullTimeContract,
  partTimeContract,
  temporaryContract,
  retireeContract,
  nonSaudiContract,
  consultantContract,
];

export const contractFormulas: readonly Formula[] = [temporaryContractEnd];

/** What the law says of contracting that no fact tests. */
export const contractLines: readonly CatalogueLine[] = [
  {
    id: 'contract.types',
    form: 'code-list',
    cites: hr('92'),
    why: {
      ar: 'الأنواع في القائمة contractTypes، وهي قيم الواقعة contract.kind.',
      en: 'The types are the list contractTypes, the codes of the fact contract.kind.',
    },
  },
  {
    id: 'contract.special-programmes',
    form: 'procedure',
    cites: hr('96'),
    why: {
      ar: 'تحيل المادتان إلى قواعد البرنامجين ونماذج عقودهما، وليست تلك القواعد هنا.',
      en: 'The articles refer to the rules and forms of the two programmes, which are not here.',
    },
  },
  {
    id: 'contract.forms',
    form: 'procedure',
    cites: hr('100'),
    why: {
      ar: 'تحيل المادة إلى نماذج الوزارة، ولا تشترط في الوقائع شيئًا.',
      en: "The article refers to the ministry's forms and sets no condition on facts.",
    },
  },
];
