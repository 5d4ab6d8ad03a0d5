/** Letters of each of the words that stand beside a report's figures. */
export const REPORT_WORDS_MAX = 6000
/** Most enclosures of a report, and letters of one's name. */
export const ENCLOSURES_MAX = 30
export const ENCLOSURE_NAME_MAX = 200

/** How a report was handed over. */
export const SENT_BY = ['hand', 'post', 'network'] as const
export type SentBy = (typeof SENT_BY)[number]
export const SENT_BY_NAMES: Record<SentBy, string> = {
  hand: 'trực tiếp',
  post: 'qua bưu điện',
  network: 'qua trục liên thông, mạng nội bộ',
}
