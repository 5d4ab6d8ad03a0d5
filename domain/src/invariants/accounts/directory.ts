import { paths } from '../../ids.ts'
import type { Person } from '../../model/person.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const listed = (data: Data): Map<string, Person> =>
  new Map(
    data
      .of('directory/{page}')
      .flatMap(([, { people }]) => Object.entries(people))
      .flatMap(([id, person]): [string, Person][] => (person ? [[paths.person(id), person]] : [])),
  )

/** The directory says of everybody what his own document says, and of nobody else. */
export const directory: Invariant = (data) => {
  const entries = listed(data)
  const people = new Map(data.of('people/{personId}'))
  return [...new Set([...entries.keys(), ...people.keys()])].flatMap((at): Finding[] =>
    same(entries.get(at), people.get(at)) ? [] : [{ at, what: 'stands otherwise in the directory' }],
  )
}
