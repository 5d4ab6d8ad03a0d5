/** Words of two syllables in names of issuers, which a line never ends between. */
const PAIRS = ['LIÊN ĐOÀN', 'LAO ĐỘNG', 'THƯỜNG VỤ', 'ĐẢNG ĐOÀN', 'CÔNG ĐOÀN', 'DOANH NGHIỆP', 'CƠ QUAN', 'ĐƠN VỊ']

/** A line of a head whose pairs hold together where it is too long for its column. */
export const unbroken = (text: string): string =>
  PAIRS.reduce((kept, pair) => kept.replaceAll(pair, pair.replace(' ', '\u00a0')), text)
