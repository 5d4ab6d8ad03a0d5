import { isRecord } from './store/local-drafts.ts'

const isPlain = (value: unknown): boolean => value === undefined || value === null || typeof value !== 'object'

/**
 * Whether what was found in the browser's storage, which may hold whatever, can stand where `example` stands: lists are
 * lists, records have their names, texts are texts. What may be null cannot be told from an example: null passes for
 * everything but a list.
 */
export const isLike = (stored: unknown, example: unknown): boolean => {
  if (Array.isArray(example))
    return (
      Array.isArray(stored) &&
      stored.every((each) => each !== null && each !== undefined && (example.length === 0 || isLike(each, example[0])))
    )
  if (stored === null || stored === undefined) return true
  if (isRecord(example))
    return isRecord(stored) && Object.entries(example).every(([name, value]) => isNamed(stored, name, value))
  if (example === null || example === undefined) return isPlain(stored) || isRecord(stored)
  return typeof stored === typeof example
}

const isNamed = (stored: Readonly<Record<string, unknown>>, name: string, example: unknown): boolean =>
  isLike(Object.hasOwn(stored, name) ? stored[name] : undefined, example)
