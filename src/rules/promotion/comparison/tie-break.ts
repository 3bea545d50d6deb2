import { formula } from '../../catalogue/formula.js';
import type { Reader, ReadRow } from '../../catalogue/read.js';
import { hangOn } from '../../catalogue/read.js';
import { codeword } from '../../catalogue/result.js';
import { number, reading } from '../../language/build.js';
import type { List } from '../../language/expression.js';
import { hr, hrRegulation } from '../../law/instruments.js';
import { compared, comparisonFacts } from './facts.js';

/** Who comes first of equal candidates (الترجيح عند التساوي). HR regulation, art. 52-d. */

type FieldsOf<L> = L extends List<string, infer F> ? F : never;
type Candidate = ReadRow<FieldsOf<typeof compared.candidates>>;
type Compared = 'score' | 'tieBreakValue' | 'appointmentDate' | 'agencyAppointmentDate' | 'rankSince';

/** Which appointment seniority is counted from is open: AMB-08. */
const appointments = ['appointmentDate', 'agencyAppointmentDate', 'rankSince'] as const;
const appointment = reading('AMB-08', { A: number(0), B: number(1), C: number(2) });

interface Step {
  readonly by: 'score' | 'tie-breaker' | 'seniority';
  readonly field: Compared;
  /** Whether the greatest comes first, or the least: the earlier date is the senior. */
  readonly first: 'greatest' | 'least';
}

const stepsOf = (read: Reader): readonly Step[] => [
  { by: 'score', field: 'score', first: 'greatest' },
  { by: 'tie-breaker', field: 'tieBreakValue', first: 'greatest' },
  { by: 'seniority', field: appointments[read(appointment)[0]] ?? 'appointmentDate', first: 'least' },
];

/** Those who come first by one thing; what is unknown of any of them leaves it open. */
const leaders = (among: readonly Candidate[], { field, first }: Step, all: readonly Candidate[]) => {
  const unknown = among.filter((of) => of[field] === undefined);
  if (unknown.length > 0) hangOn(unknown.map((of) => `candidates[${all.indexOf(of)}].${field}`));
  const values = among.map((of) => of[field] ?? 0);
  const best = first === 'greatest' ? Math.max(...values) : Math.min(...values);
  return among.filter((of) => of[field] === best);
};

interface Found {
  readonly winner: string | null;
  readonly by: Step['by'] | null;
  readonly equal: number;
}

const found = (read: Reader): Found => {
  const [all] = read(compared.candidates);
  let among = all;
  for (const step of stepsOf(read)) {
    if (among.length > 1) among = leaders(among, step, all);
    const [only] = among;
    if (among.length === 1 && only !== undefined) {
      const winner = only.id ?? hangOn([`candidates[${all.indexOf(only)}].id`]);
      return { winner, by: all.length === 1 ? null : step.by, equal: 1 };
    }
  }
  return { winner: null, by: null, equal: among.length };
};

export const tieBreak = formula({
  id: 'comparison.tie-break',
  cites: hr('52-d'),
  title: { ar: 'الترجيح عند التساوي', en: 'Order of tie-breakers' },
  doubt: 'AMB-08: first appointment in the service, appointment in the agency, or in the rank.',
  facts: comparisonFacts,
  instruments: [hrRegulation],
  results: {
    winner: codeword({ ar: 'المتقدم', en: 'First of them' }, (read) => found(read).winner),
    decidedBy: codeword({ ar: 'ما قدَّمه', en: 'What put him first' }, (read) => found(read).by),
    next: codeword({ ar: 'ما يلزم بعد ذلك', en: 'What comes next' }, (read) =>
      found(read).equal > 1 ? 'agency-chooses-another-tie-breaker' : null,
    ),
  },
});
