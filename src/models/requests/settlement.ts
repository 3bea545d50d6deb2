import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema, openCodeSchema } from '../employment/code-list.js';
import { endOfServiceReasons } from '../employment/codes.js';
import { during } from '../employment/history.js';
import { employeeIdSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import { refuse } from './refuse.js';

/**
 * Where a settlement stands (حالة التسوية). The list is this project's.
 *
 * @example
 * ```ts
 * labelOf(settlementStates, 'with-pension-agency', 'ar'); // 'لدى جهة التقاعد'
 * ```
 */
export const settlementStates = {
  name: 'settlement-state',
  source: 'this project (R141)',
  codes: {
    open: { ar: 'قيد التسوية', en: 'Being settled' },
    'with-pension-agency': { ar: 'لدى جهة التقاعد', en: 'With the pension agency' },
    settled: { ar: 'سُوّيت', en: 'Settled' },
  },
} as const satisfies CodeList<string>;

/**
 * What a settlement is made up of (بنود المستحقات). The list is open, and this project's.
 *
 * @example
 * ```ts
 * labelOf(settlementItems, 'leave-balance', 'ar'); // 'التعويض عن رصيد الإجازات'
 * ```
 */
export const settlementItems = {
  name: 'settlement-item',
  source: 'this project (R141); HR regulation, art. 133, for leave',
  codes: {
    'leave-balance': { ar: 'التعويض عن رصيد الإجازات', en: 'Balance of leave' },
    'end-of-service-reward': { ar: 'مكافأة نهاية الخدمة', en: 'End-of-service reward' },
    salary: { ar: 'رواتب مستحقة', en: 'Salary due' },
    deduction: { ar: 'حسميات', en: 'Deductions' },
  },
} as const satisfies CodeList<string>;

const addsUp = (
  payload: z.core.ParsePayload<{ readonly items: readonly { readonly amount: number }[]; readonly total: number }>,
): void => {
  const { items, total } = payload.value;
  if (items.reduce((sum, { amount }) => sum + amount, 0) !== total) refuse(payload, 'total-differs', ['total']);
};

const halalas = z.int().min(-1_000_000_000_000).max(1_000_000_000_000);

/**
 * The settlement of what an employee is due at the end of his service (تسوية المستحقات, R141): the periods that count, and
 * amounts in halalas, what is deducted below zero. Its own code is `total-differs`.
 *
 * @example
 * ```ts
 * issuesOf(settlementSchema, { ...aSettlement, total: 1 }).issues[0].code; // 'total-differs'
 * ```
 */
export const settlementSchema = z
  .strictObject({
    employeeId: labelled(employeeIdSchema, 'معرّف الموظف', 'Employee'),
    reason: field(openCodeSchema(endOfServiceReasons), {
      label: { ar: 'سبب انتهاء الخدمة', en: 'Reason' },
      sensitivity: 'sensitive',
    }),
    endedOn: labelled(dualDateSchema, 'تاريخ انتهاء الخدمة', 'End of service'),
    state: labelled(closedCodeSchema(settlementStates), 'حالة التسوية', 'State of the settlement'),
    periods: field(z.array(during({ counted: labelled(z.boolean(), 'محتسبة', 'Counted') })), {
      label: { ar: 'مدد الخدمة', en: 'Periods of service' },
    }),
    items: field(
      z.array(
        z.strictObject({
          item: labelled(openCodeSchema(settlementItems), 'البند', 'Item'),
          amount: labelled(halalas, 'المبلغ بالهللات', 'Amount in halalas'),
        }),
      ),
      { label: { ar: 'البنود', en: 'Items' } },
    ),
    total: labelled(halalas, 'الإجمالي بالهللات', 'Total in halalas'),
  })
  .check(addsUp);
export type Settlement = z.infer<typeof settlementSchema>;

export const settlementTexts = {
  'total-differs': { ar: 'الإجمالي لا يساوي مجموع البنود.', en: 'The total is not the sum of the items.' },
} as const;
