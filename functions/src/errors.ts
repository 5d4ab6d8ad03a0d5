/** The data contradicts itself: no repeat can cure it, somebody must look. The message holds ids and paths only. */
export class BrokenInvariant extends Error {}

/** gRPC codes that pass by themselves: cancelled, unknown, deadline, exhausted, aborted, internal, unavailable. */
const TRANSIENT_CODES = [1, 2, 4, 8, 10, 13, 14]

/** Whether the same work may succeed later: contention, or a service that is away for the moment. */
export const isTransient = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && TRANSIENT_CODES.includes(Number(error.code))

/** What the log may know of an error: our own words, else only its kind. */
export const describe = (error: unknown): string => {
  if (error instanceof BrokenInvariant) return error.message
  if (typeof error === 'object' && error !== null && 'code' in error) return `code ${String(error.code)}`
  return error instanceof Error ? error.name : typeof error
}
