import type { LocalText } from '../text/language.js';

/** How far an amount of a scale may be relied on (درجة التوثيق). */
export type ScaleStanding =
  /** The text of the decision was read. */
  | 'instrument'
  /** Two public tables agree on it. */
  | 'two-tables'
  /** One public table says so. */
  | 'one-table'
  /** The sources disagree, and no amount is given. */
  | 'conflict';

/**
 * A row as it is packed: the first step and the increment in riyals a month, then the steps; `null` of an amount that was
 * not found.
 */
export type PackedRow = readonly [first: number | null, increment: number | null, steps: number];

/** A grade as it is packed: one row, or a row a level, the first level first. */
export interface PackedGrade {
  readonly grade: string;
  readonly label: LocalText;
  readonly row?: PackedRow;
  readonly levels?: readonly PackedRow[];
}

/** A scale as it is packed. */
export interface PackedScale {
  readonly scale: string;
  readonly version: string;
  readonly from: string | null;
  readonly label: LocalText;
  readonly source: string;
  readonly standing: ScaleStanding;
  readonly grades: readonly PackedGrade[];
}

const flat = (grade: string, ar: string, en: string, ...row: PackedRow): PackedGrade => ({
  grade,
  label: { ar, en },
  row,
});

const levelled = (grade: string, ar: string, en: string, steps: number, amounts: string): PackedGrade => ({
  grade,
  label: { ar, en },
  levels: amounts.split(' ').map((pair): PackedRow => {
    const [first, increment] = pair.split('+').map((of) => (of === '?' ? null : Number(of)));
    return [first ?? null, increment ?? null, steps];
  }),
});

/** Of the two tables of health jobs only the first step of the first level of each category was found. */
const health = (grade: string, ar: string, en: string, first: number): PackedGrade =>
  levelled(grade, ar, en, 4, `${first}+? ?+? ?+? ?+? ?+? ?+? ?+?`);

const oneTable = 'one public table of the salary scales; the order was not read';

/**
 * The scales beside the general one (سلالم الرواتب الأخرى), hand-kept. Each names its source and how far it may be relied
 * on; none was read from an official table. A version `undated` is that of a table which does not say since when it holds.
 */
export const packedScales: readonly PackedScale[] = [
  {
    scale: 'support-employees',
    version: 'undated',
    from: null,
    label: { ar: 'سلم رواتب المستخدمين', en: 'Support employees scale' },
    source: oneTable,
    standing: 'one-table',
    grades: [
      flat('31', 'المرتبة الحادية والثلاثون', 'Grade 31', 3000, 100, 16),
      flat('32', 'المرتبة الثانية والثلاثون', 'Grade 32', 3530, 135, 16),
      flat('33', 'المرتبة الثالثة والثلاثون', 'Grade 33', 4325, 190, 20),
    ],
  },
  {
    scale: 'wages-band',
    version: '1432',
    from: '1432-06-25H',
    label: { ar: 'سلم رواتب بند الأجور', en: 'Wages band scale' },
    source: `${oneTable}; Cabinet resolution 721 of 26/10/1444H names its scale of order 4097/م ب of 25/6/1432H as in force`,
    standing: 'one-table',
    grades: [
      flat('a', 'الفئة أ', 'Category A', 3000, 125, 15),
      flat('b', 'الفئة ب', 'Category B', 3560, 165, 15),
      flat('c', 'الفئة ج', 'Category C', 4280, 205, 15),
      flat('d', 'الفئة د', 'Category D', 5150, 245, 15),
    ],
  },
  {
    scale: 'faculty',
    version: 'undated',
    from: null,
    label: { ar: 'سلم رواتب أعضاء هيئة التدريس', en: 'University faculty scale' },
    source: oneTable,
    standing: 'one-table',
    grades: [
      flat('teaching-assistant', 'معيد', 'Teaching assistant', 6650, 415, 15),
      flat('lecturer', 'محاضر', 'Lecturer', 8765, 510, 15),
      flat('assistant-professor', 'أستاذ مساعد', 'Assistant professor', 12_765, 570, 15),
      flat('associate-professor', 'أستاذ مشارك', 'Associate professor', 16_080, 665, 15),
      flat('professor', 'أستاذ', 'Professor', 18_420, 735, 15),
    ],
  },
  {
    scale: 'education',
    version: 'before-1441',
    from: null,
    label: { ar: 'سلم رواتب الوظائف التعليمية السابق', en: 'Former education scale' },
    source: `${oneTable}; superseded from 1441H`,
    standing: 'one-table',
    grades: [
      flat('1', 'المستوى الأول', 'Level 1', 4445, 300, 25),
      flat('2', 'المستوى الثاني', 'Level 2', 5350, 365, 25),
      flat('3', 'المستوى الثالث', 'Level 3', 6390, 435, 25),
      flat('4', 'المستوى الرابع', 'Level 4', 7570, 510, 24),
      flat('5', 'المستوى الخامس', 'Level 5', 8060, 510, 24),
      flat('6', 'المستوى السادس', 'Level 6', 9260, 510, 20),
    ],
  },
  {
    scale: 'education',
    version: '1440',
    from: null,
    label: { ar: 'سلم رواتب الوظائف التعليمية', en: 'Education scale' },
    source:
      'one public table; the press of July 2019 confirms the lowest and the highest salary (the regulation of education jobs, 1440H)',
    standing: 'one-table',
    grades: [
      levelled(
        'teacher',
        'معلم أو مساعد معلم',
        'Teacher or assistant teacher',
        6,
        '5200+300 7000+320 8920+340 10900+360 13100+400 15500+400',
      ),
      levelled(
        'practitioner',
        'معلم ممارس',
        'Practitioner teacher',
        6,
        '7570+500 10570+520 13690+540 16700+540 19800+540',
      ),
      levelled('advanced', 'معلم متقدم', 'Advanced teacher', 6, '9950+540 13190+560 16550+580 19900+580'),
      levelled('expert', 'معلم خبير', 'Expert teacher', 6, '12650+600 16250+620 19970+640'),
    ],
  },
  {
    scale: 'engineering',
    version: '1446',
    from: null,
    label: { ar: 'سلم رواتب الوظائف الهندسية', en: 'Engineering scale' },
    source:
      'Cabinet resolution 407 of 16/6/1446H, as an unofficial corpus of laws carries it; the day from which it holds was not read',
    standing: 'instrument',
    grades: [
      levelled('engineer', 'مهندس', 'Engineer', 4, '8650+400 10300+450 12150+500 14200+550 16400+550 18600+550'),
      levelled(
        'associate',
        'مهندس مشارك',
        'Associate engineer',
        4,
        '10700+600 13150+650 15750+650 18400+700 21200+700',
      ),
      levelled('professional', 'مهندس محترف', 'Professional engineer', 4, '14850+750 17900+800 21150+850 24550+850'),
      levelled('consultant', 'مهندس مستشار', 'Consultant engineer', 4, '22650+950 26550+1050 30750+1050'),
    ],
  },
  {
    scale: 'diplomatic',
    version: 'undated',
    from: null,
    label: { ar: 'سلم رواتب الدبلوماسيين', en: 'Diplomatic scale' },
    source: oneTable,
    standing: 'one-table',
    grades: [
      flat('attache', 'ملحق', 'Attaché', 5555, 315, 20),
      flat('third-secretary', 'سكرتير ثالث', 'Third secretary', 6480, 380, 20),
      flat('second-secretary', 'سكرتير ثانٍ', 'Second secretary', 7805, 440, 20),
      flat('first-secretary', 'سكرتير أول', 'First secretary', 9655, 520, 19),
      flat('counsellor', 'مستشار', 'Counsellor', 12_830, 590, 17),
      flat('minister-plenipotentiary', 'وزير مفوض', 'Minister plenipotentiary', 16_665, 705, 15),
      flat('ambassador', 'سفير', 'Ambassador', 21_825, 930, 12),
    ],
  },
  {
    scale: 'judges',
    version: 'undated',
    from: null,
    label: { ar: 'سلم رواتب القضاة', en: 'Judges scale' },
    source: oneTable,
    standing: 'one-table',
    grades: [
      flat('trainee', 'ملازم قضائي', 'Trainee judge', 10_320, 0, 1),
      flat('judge-c', 'قاضي (ج)', 'Judge (C)', 11_230, 630, 15),
      flat('judge-b', 'قاضي (ب)', 'Judge (B)', 13_470, 680, 15),
      flat('judge-a', 'قاضي (أ)', 'Judge (A)', 15_575, 720, 15),
      flat('deputy-president-b', 'وكيل محكمة (ب)', 'Deputy president of a court (B)', 17_490, 775, 15),
      flat('deputy-president-a', 'وكيل محكمة (أ)', 'Deputy president of a court (A)', 19_445, 835, 15),
      flat('president-b', 'رئيس محكمة (ب)', 'President of a court (B)', 21_425, 900, 15),
      flat('president-a', 'رئيس محكمة (أ)', 'President of a court (A)', 24_510, 930, 15),
      flat('appeal-judge', 'قاضي استئناف', 'Judge of appeal', 39_675, 0, 1),
      flat('appeal-president', 'رئيس محكمة استئناف', 'President of a court of appeal', 42_320, 0, 1),
    ],
  },
  {
    scale: 'health-practitioners',
    version: 'undated',
    from: null,
    label: { ar: 'سلم رواتب الممارسين الصحيين', en: 'Health practitioners scale' },
    source: `${oneTable}; of each category the first step of the first level`,
    standing: 'one-table',
    grades: [
      health('consultant-physician', 'طبيب استشاري', 'Consultant physician', 25_415),
      health('registrar', 'طبيب نائب', 'Registrar', 19_025),
      health('resident', 'طبيب مقيم', 'Resident physician', 15_640),
      health('consultant-pharmacist', 'صيدلي استشاري', 'Consultant pharmacist', 16_060),
      health('senior-pharmacist', 'صيدلي أول', 'Senior pharmacist', 13_310),
      health('pharmacist', 'صيدلي', 'Pharmacist', 10_760),
      health('consultant-specialist', 'أخصائي استشاري', 'Consultant specialist', 12_645),
      health('senior-specialist', 'أخصائي أول', 'Senior specialist', 10_530),
      health('specialist', 'أخصائي', 'Specialist', 8560),
      health('technician', 'فني', 'Technician', 5610),
      health('health-assistant', 'مساعد صحي', 'Health assistant', 4725),
    ],
  },
  {
    scale: 'health-jobs',
    version: 'undated',
    from: null,
    label: { ar: 'سلم رواتب الوظائف الصحية', en: 'Health jobs scale' },
    source: `${oneTable}; of each category the first step of the first level`,
    standing: 'one-table',
    grades: [
      health('consultant-physician', 'طبيب استشاري', 'Consultant physician', 14_950),
      health('registrar', 'طبيب نائب', 'Registrar', 11_190),
      health('resident', 'طبيب مقيم', 'Resident physician', 9200),
      health('consultant-pharmacist', 'صيدلي استشاري', 'Consultant pharmacist', 11_075),
      health('senior-pharmacist', 'صيدلي أول', 'Senior pharmacist', 9180),
      health('pharmacist', 'صيدلي', 'Pharmacist', 7420),
      health('consultant-specialist', 'أخصائي استشاري', 'Consultant specialist', 10_535),
      health('senior-specialist', 'أخصائي أول', 'Senior specialist', 8775),
      health('specialist', 'أخصائي', 'Specialist', 7130),
      health('technician', 'فني', 'Technician', 4670),
      health('health-assistant', 'مساعد صحي', 'Health assistant', 3935),
    ],
  },
  {
    scale: 'ministers',
    version: 'undated',
    from: null,
    label: { ar: 'رواتب الوزراء ومن في مرتبتهم', en: 'Ministers and those of their rank' },
    source:
      'a public table and the law of ministers (last amended by M/40 of 28/9/1401H, as it was read) give different amounts',
    standing: 'conflict',
    grades: [
      flat('excellent', 'المرتبة الممتازة', 'Excellent rank', null, null, 1),
      flat('deputy-minister', 'نائب وزير', 'Deputy minister', null, null, 1),
      flat('minister', 'وزير ومن في مرتبته', 'Minister, and those of this rank', null, null, 1),
    ],
  },
];
