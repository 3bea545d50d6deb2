import { code, facts, flag, quantity } from '../language/build.js';

/** Facts about what an employee does beside his post (نشاط الموظف). */
export const activity = facts('activity', {
  kind: code(
    {
      'abuse-of-authority': { ar: 'إساءة استعمال السلطة', en: 'Abuse of authority' },
      influence: { ar: 'استغلال النفوذ', en: 'Use of influence' },
      bribery: { ar: 'الرشوة', en: 'Bribery' },
      forgery: { ar: 'التزوير', en: 'Forgery' },
      trading: { ar: 'الاشتغال بالتجارة', en: 'Trading' },
      'founding-company': { ar: 'تأسيس شركة', en: 'Founding a company' },
      'board-membership': { ar: 'عضوية مجلس إدارة شركة', en: 'Membership of the board of a company' },
      'company-work': { ar: 'العمل في شركة', en: 'Work in a company' },
      'other-profession': { ar: 'ممارسة مهنة أخرى', en: 'Practising another profession' },
      'obstructing-work': { ar: 'تعطيل العمل', en: 'Obstructing work' },
      strike: { ar: 'الإضراب', en: 'Striking' },
      inciting: { ar: 'التحريض على الإضراب أو التعطيل', en: 'Inciting to strike or to obstruct' },
      none: { ar: 'لا شيء من ذلك', en: 'None of these' },
    },
    { label: { ar: 'نوع النشاط', en: 'Kind of activity' }, sensitivity: 'sensitive', changedBy: 'employee' },
  ),
  form: code(
    {
      'own-real-estate': { ar: 'بيع عقاره أو تأجيره', en: 'Selling or renting own real estate' },
      'buying-real-estate': { ar: 'شراء عقار لغير إعادة بيعه', en: 'Buying real estate, not for resale' },
      'own-farm-yield': { ar: 'بيع غلة مزرعته', en: "Selling own farm's yield" },
      shares: { ar: 'تملك حصص أو أسهم', en: 'Owning shares' },
      guardianship: { ar: 'الولاية أو الوصاية أو الوكالة', en: 'Guardianship, trusteeship or agency' },
      'own-output': { ar: 'بيع إنتاجه الفني أو الفكري', en: 'Selling own artistic or intellectual output' },
      'cheques-and-bills': { ar: 'التعامل بالشيكات والكمبيالات', en: 'Cheques and bills' },
      craft: { ar: 'عمل الفنيين وأصحاب الحرف في حرفهم', en: 'Technicians and craftsmen working their craft' },
      other: { ar: 'غير ذلك', en: 'Another' },
    },
    { label: { ar: 'صورة النشاط', en: 'Form of the activity' }, sensitivity: 'personal', changedBy: 'employee' },
  ),
  appointedByGovernment: flag({ label: { ar: 'معين من الحكومة', en: 'Appointed by the government' } }),
  licensed: flag({ label: { ar: 'مرخص له بذلك', en: 'Licensed' } }),
  conflictOfInterest: flag({
    label: { ar: 'فيه تعارض مصالح', en: 'With a conflict of interest' },
    sensitivity: 'internal',
  }),
  outsideHours: flag({ label: { ar: 'خارج وقت الدوام', en: 'Outside working hours' } }),
  companyForm: code(
    {
      'joint-stock': { ar: 'شركة مساهمة', en: 'Joint-stock company' },
      'limited-liability': { ar: 'شركة ذات مسؤولية محدودة', en: 'Limited-liability company' },
      'limited-partnership': { ar: 'شركة توصية', en: 'Partnership in commendam' },
      'general-partnership': { ar: 'شركة تضامن', en: 'General partnership' },
    },
    { label: { ar: 'شكل الشركة', en: 'Form of the company' }, sensitivity: 'personal' },
  ),
});

/** The relative for whom he acts (القريب). */
export const relative = facts('relative', {
  degree: quantity({ label: { ar: 'درجة القرابة', en: 'Degree of kinship' }, min: 1, sensitivity: 'personal' }),
});
