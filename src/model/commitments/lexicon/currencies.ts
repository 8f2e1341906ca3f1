/** Signs and words of money by its code, in any of the languages. */
export const currencies: Readonly<Record<string, string>> = {
  EUR: '€|EUR|euro(?:a|s|n)?|eur|欧元',
  USD: '\\$|US\\$|USD|dollars?|dollari\\p{L}*|đô la|美元',
  GBP: '£|GBP|pounds?|punta\\p{L}*|bảng Anh|英镑',
  VND: '₫|VND|VNĐ|đồng|越南盾',
  CNY: '¥|CNY|RMB|yuan|nhân dân tệ|元|人民币',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  CHF: 'CHF',
  PLN: 'PLN',
  JPY: 'JPY|日元',
  SGD: 'SGD|新元|新加坡元',
  INR: 'INR',
};
