import type { LocalText } from '../../models/text/language.js';
import type { DatedValue } from './node.js';
import { holdsOn, parametersOf, showKnown, valueOn } from './parameters.js';
import type { Citation, Rule } from './rule.js';
import { nameOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import type { Shown } from './show.js';

/** One thing that is law on the one day and not, or otherwise, on the other. */
export interface LawChange {
  readonly change: 'rule-added' | 'rule-removed' | 'parameter';
  readonly rule: string;
  readonly part?: string;
  readonly cites: Citation;
  readonly title: LocalText;
  /** Of a parameter: its name, and its values; absent on a day on which it has none. */
  readonly parameter?: string;
  readonly from?: Shown;
  readonly to?: Shown;
  /** What enacted what is law on the later day, and the former text, where the set holds them. */
  readonly by?: string;
  readonly was?: string;
}

const enactedBy = ({ by, was }: { readonly by?: string; readonly was?: string }) => ({
  ...(by === undefined ? {} : { by }),
  ...(was === undefined ? {} : { was }),
});

const about = (rule: Rule) => ({ ...nameOf(rule), cites: rule.cites, title: rule.title });

const shown = (value: DatedValue | undefined): Shown | undefined => value && showKnown(value.value);

const parameterChanges = (set: RuleSet, rule: Rule, a: number, b: number): readonly LawChange[] => {
  const changes = parametersOf(rule, set.registry).flatMap((parameter): readonly LawChange[] => {
    const [old, now] = [valueOn(parameter, a), valueOn(parameter, b)];
    const [from, to] = [shown(old), shown(now)];
    if (from === to) return [];
    return [
      {
        change: 'parameter',
        ...about(rule),
        parameter: parameter.name,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...enactedBy(now ?? {}),
      },
    ];
  });
  // One parameter may stand in more than one place of a rule.
  return changes.filter(
    (change, i) => changes.findIndex((other) => JSON.stringify(other) === JSON.stringify(change)) === i,
  );
};

/** An article by its place in the text: `48-a-2` after `9`, by number and then by letter. */
const byArticle =
  (set: RuleSet) =>
  (a: LawChange, b: LawChange): number => {
    const text = ({ cites }: LawChange): number => set.instruments.findIndex(({ id }) => id === cites.instrument);
    const place = ({ cites }: LawChange): string => `${cites.article ?? ''}-${cites.paragraph ?? ''}`;
    return text(a) - text(b) || place(a).localeCompare(place(b), 'en', { numeric: true });
  };

/** What is law on a day and was not, or was otherwise, on another, in the order of the articles. */
export const changesBetween = (set: RuleSet, a: number, b: number): readonly LawChange[] =>
  set.rules
    .flatMap((rule): readonly LawChange[] => {
      const [before, after] = [holdsOn(rule, a), holdsOn(rule, b)];
      if (before && after) return parameterChanges(set, rule, a, b);
      if (after) return [{ change: 'rule-added', ...about(rule), ...enactedBy(rule) }];
      return before ? [{ change: 'rule-removed', ...about(rule) }] : [];
    })
    .toSorted(byArticle(set));
