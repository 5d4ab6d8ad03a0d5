import type { Endpoints } from '../../../tools/seed/course/as-person.ts'
import { env } from '../../support/env.ts'

/** Where people act without a browser, under the same rules and functions. */
export const endpoints = (): Endpoints => ({
  projectId: env.project,
  firestore: env.firestore,
  auth: env.auth,
  functionsUrl: env.functionsUrl,
})
