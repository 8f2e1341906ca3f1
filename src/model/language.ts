/** The languages of the app, of commitments and of the KPI catalogue. */
export const languages = ['en', 'vi', 'fi', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Each language's name for itself, for a language menu. */
export const nativeNames: Readonly<Record<Language, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  fi: 'Suomi',
  zh: '中文',
};

/** BCP 47 tags: for `lang` attributes, for number and date formats. */
export const localeTags: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN', fi: 'fi-FI', zh: 'zh-CN' };

/** Is this one of the four languages? */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}
