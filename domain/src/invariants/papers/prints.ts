import { paths } from '../../ids.ts'
import type { Finding, Invariant } from '../data.ts'

/** Every text that was accepted has kept what its print states besides, so that no print changes with the registry. */
export const prints: Invariant = ({ of, stored }) =>
  of('papers/{paperId}').flatMap(([, { id, accepted }]): Finding[] =>
    Array.from({ length: accepted }, (_, at) => at + 1)
      .filter((number) => stored.has(paths.revision(id, number)) && !stored.has(paths.paperFacts(id, number)))
      .map((number) => ({ at: paths.revision(id, number), what: 'was accepted without what its print states' })),
  )
