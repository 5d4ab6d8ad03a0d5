import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'

/** As offices write them in a column that is narrow. */
const SHORT: Record<Rating, readonly string[]> = {
  outstanding: ['HTXSNV', 'XS', 'Xuất sắc', 'Hoàn thành xuất sắc'],
  good: ['HTTNV', 'T', 'Tốt', 'Hoàn thành tốt'],
  completed: ['HTNV', 'HT', 'Hoàn thành'],
  notCompleted: ['KHTNV', 'KHT', 'Không hoàn thành'],
}

/** Marks are part of a Vietnamese name: only case and room between words do not matter. */
export const plainWords = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')

const LEVELS = new Map(
  RATINGS.flatMap((level) => [RATING_NAMES[level], ...SHORT[level]].map((name) => [plainWords(name), level] as const)),
)

/** The level that a cell or word names, in full or as offices shorten it; null: none. */
export const levelNamed = (text: string): Rating | null => LEVELS.get(plainWords(text)) ?? null
