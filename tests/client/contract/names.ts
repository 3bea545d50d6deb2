import type * as z from 'zod';

/** The names of all fields in a schema, as deep as it goes. */
export const namesIn = (of: z.core.$ZodType): readonly string[] => {
  const [met, names] = [new Set<z.core.$ZodType>(), new Set<string>()];
  const visit = (schema: z.core.$ZodType): void => {
    if (met.has(schema)) return;
    met.add(schema);
    const { def } = schema._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'object') {
      for (const [name, field] of Object.entries(def.shape)) {
        names.add(name);
        visit(field);
      }
    }
    for (const part of Object.values(def)) {
      for (const inner of Array.isArray(part) ? (part as unknown[]) : [part])
        if (typeof inner === 'object' && inner !== null && '_zod' in inner) visit(inner as z.core.$ZodType);
    }
  };
  visit(of);
  return [...names];
};

/** Whether a text is one of its language: in Arabic letters, or without them. */
export const isLanguageText = (text: string, language: 'ar' | 'en'): boolean =>
  text.length > 3 && (language === 'ar' ? /^[^A-Za-z]*[\u0600-\u06ff]/.test(text) : !/[\u0600-\u06ff]/.test(text));
