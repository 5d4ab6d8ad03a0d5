import type { Directory } from '@kiemdiem/domain/model/directory'
import type { Person } from '@kiemdiem/domain/model/person'
import { useMemo } from 'react'
import type { Live } from '../live/live.ts'
import { queries } from './queries.ts'
import { useQuery } from './use-query.ts'

/** Everybody, of the directory's pages. */
export const peopleOf = (pages: readonly Directory[]): Person[] =>
  pages.flatMap(({ people }) => Object.values(people).filter((person) => person !== null))

/** Everybody of the registry, live, from the pages of the directory. */
export const usePeople = (): Live<Person[]> => {
  const pages = useQuery(queries.directory())
  return useMemo(() => (pages.state === 'ready' ? { ...pages, data: peopleOf(pages.data) } : pages), [pages])
}
