import { RATING_NAMES } from '../../model/terms.ts'

/** As offices shorten the levels. */
const SHORT = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV']

/**
 * Whether a text names a level: a question must not, because it goes to somebody who may be rated himself, and what is
 * proposed is hidden until notice.
 */
export const namesLevel = (text: string): boolean => {
  const lower = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ')
  return (
    Object.values(RATING_NAMES).some((name) => lower.includes(name.toLocaleLowerCase('vi'))) ||
    SHORT.some((short) => new RegExp(`(^|[^A-Z])${short}([^A-Z]|$)`).test(text.toUpperCase()))
  )
}
