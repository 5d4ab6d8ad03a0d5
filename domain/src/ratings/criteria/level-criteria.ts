import type { Rating } from '../../model/terms.ts'

/** What each level asks of collectives, or of people: sentences to read, in order. */
export interface LevelCriteria {
  of: 'unit' | 'person'
  title: string
  levels: Readonly<Record<Rating, readonly string[]>>
}
