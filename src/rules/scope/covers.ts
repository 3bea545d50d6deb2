import { formula } from '../catalogue/formula.js';
import { verdict } from '../catalogue/result.js';
import { all, any, is, no, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { employee } from '../facts/employee.js';
import { cabinetResolution721, cr721 } from '../law/cabinet-resolution-721.js';
import { civilServiceLaw, csl, hr, hrRegulation } from '../law/instruments.js';
import { body, post, specialRegime } from './facts.js';

/** Whom the law covers (نطاق السريان). Civil Service Law, art. 37 bis; HR regulation, arts. 1 and 5. */

const facts = registry([employee, post, body, specialRegime]);
const elsewhere = all(body.specialRegime, specialRegime.regulatesPoint);
const label = { ar: 'يسري عليه', en: 'Covered' } as const;

export const civilServiceScope = formula({
  id: 'scope.civil-service-law',
  cites: csl('37 bis'),
  title: { ar: 'نطاق سريان النظام', en: 'Who the Civil Service Law covers' },
  facts,
  instruments: [civilServiceLaw],
  from: '1438-05-24H',
  results: { covered: verdict(label, all(post.onPermanentStateBudgetPost, no(elsewhere))) },
});

export const regulationScope = formula({
  id: 'scope.hr-regulation',
  cites: hr('5'),
  title: { ar: 'نطاق سريان اللائحة', en: 'Who the HR Regulation covers' },
  facts,
  instruments: [hrRegulation],
  results: { covered: verdict(label, no(elsewhere)) },
});

export const labourLawStaff = formula({
  id: 'scope.contracts-labour-law',
  cites: cr721('5-6'),
  title: { ar: 'الخاضعون لنظام العمل', en: 'Labour-law staff' },
  facts,
  instruments: [cabinetResolution721],
  results: {
    civilServiceRulesApply: verdict(
      { ar: 'تسري قواعد الخدمة المدنية', en: 'The civil-service rules apply' },
      is(employee.regime, 'civil-service'),
    ),
  },
});

export const governmentAgency = formula({
  id: 'def.government-agency',
  cites: hr('1'),
  title: { ar: 'الجهة الحكومية', en: 'Government agency' },
  doubt: 'AMB-07: on the wording a State body whose staff are not under the Civil Service Law is none.',
  facts,
  instruments: [hrRegulation],
  results: {
    governmentAgency: verdict(
      { ar: 'جهة حكومية', en: 'A government agency' },
      reading('AMB-07', {
        A: body.staffUnderCivilServiceLaw,
        B: any(body.staffUnderCivilServiceLaw, body.stateBody),
      }),
    ),
  },
});
