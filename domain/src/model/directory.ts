import * as z from 'zod/mini'
import { personSchema } from './person.ts'

/**
 * directory/{page}: what colleagues know of each other, for lists and searches: the documents of people, gathered by page
 * so that an office is read in few reads, whatever its size. Null: was removed.
 */
export const directorySchema = z.strictObject({ people: z.record(z.string(), z.nullable(personSchema)) })
export type Directory = z.infer<typeof directorySchema>
