import type { Rating } from '../model/terms.ts'

/** A cross in the column of a level. */
export const levelMarks = (level: Rating | null): Record<Rating, string> => {
  const mark = (rating: Rating) => (rating === level ? 'X' : '')
  return {
    ...{ outstanding: mark('outstanding'), good: mark('good') },
    ...{ completed: mark('completed'), notCompleted: mark('notCompleted') },
  }
}
