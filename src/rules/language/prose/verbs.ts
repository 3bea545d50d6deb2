/** The mood of a clause: after إذا and التي, in the past; after أن, in the subjunctive. */
export type Mood = 'past' | 'subjunctive';

/** A verb in all the forms that a clause needs, each masculine and then feminine. */
type Verb = Readonly<Record<'past' | 'jussive' | 'subjunctive', readonly [string, string]>>;

const pair = (forms: string): readonly [string, string] => {
  const [masculine = '', feminine = ''] = forms.split(' ');
  return [masculine, feminine];
};

const verb = (past: string, jussive: string, subjunctive: string): Verb => ({
  past: pair(past),
  jussive: pair(jussive),
  subjunctive: pair(subjunctive),
});

const verbs = {
  be: verb('كان كانت', 'يكن تكن', 'يكون تكون'),
  exist: verb('وُجد وُجدت', 'يوجد توجد', 'يوجد توجد'),
  equal: verb('ساوى ساوت', 'يساوِ تساوِ', 'يساوي تساوي'),
  exceed: verb('زاد زادت', 'يزد تزد', 'يزيد تزيد'),
  fallShort: verb('قل قلت', 'يقل تقل', 'يقل تقل'),
  pass: verb('مضى مضت', 'يمض تمض', 'يمضي تمضي'),
  fall: verb('وقع وقعت', 'يقع تقع', 'يقع تقع'),
  holdTrue: verb('صح صحت', 'يصح تصح', 'يصح تصح'),
  come: verb('تحقق تحققت', 'يتحقق تتحقق', 'يتحقق تتحقق'),
} as const satisfies Readonly<Record<string, Verb>>;

/**
 * A verb in its mood and gender, affirmed or denied: كانت, لم تكن, أن تكون, ألا تكون.
 *
 * @param of which verb
 * @param want whether it is affirmed
 * @param mood of the clause
 * @param feminine whether its subject is
 */
export const conjugate = (of: keyof typeof verbs, want: boolean, mood: Mood, feminine: boolean): string => {
  const forms = verbs[of];
  const gender = feminine ? 1 : 0;
  if (mood === 'subjunctive') return `${want ? 'أن' : 'ألا'} ${forms.subjunctive[gender]}`;
  return want ? forms.past[gender] : `لم ${forms.jussive[gender]}`;
};
