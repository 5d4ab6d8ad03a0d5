import { paths } from '../../ids.ts'
import type { Unit } from '../../model/unit.ts'
import { overlap, termFaults } from '../../registry/valid/terms.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const isFaulty = (term: Parameters<typeof termFaults>[1]): boolean => Object.keys(termFaults('', term)).length > 0

/** Units above it, the nearest first; it stops where one comes again. */
const above = (data: Data, unit: Unit): string[] => {
  const found: string[] = []
  for (let id = unit.parent; id !== null && !found.includes(id); ) {
    found.push(id)
    id = data.at('units/{unitId}', paths.unit(id))?.parent ?? null
  }
  return found
}

const ofUnit = (data: Data, at: string, unit: Unit): Finding[] => {
  const { id, head, deputies, clerks, drafters, members = [], delegation, parent } = unit
  const named = [head, ...deputies, ...clerks, ...drafters, ...members.flatMap(({ person }) => person ?? [])]
  const strangers = named.filter((person) => !data.stored.has(paths.person(person)))
  const twice = members.some(
    (one, index) =>
      one.person !== null &&
      members.slice(0, index).some((other) => other.person === one.person && overlap(other, one)),
  )
  return [
    ...strangers.map((person) => ({ at, what: `names nobody: ${person}` })),
    ...(parent !== null && !data.stored.has(paths.unit(parent))
      ? [{ at, what: `stands under no unit: ${parent}` }]
      : []),
    ...(above(data, unit).includes(id) ? [{ at, what: 'stands under itself' }] : []),
    ...([unit, ...members, ...(delegation ? [delegation] : [])].some(isFaulty)
      ? [{ at, what: 'has days that are none' }]
      : []),
    ...(twice ? [{ at, what: 'has somebody as a member twice at one time' }] : []),
  ]
}

/** Units name people who are there, under no unit of their own, nobody twice at one time; terms of units, members and posts begin before they end. */
export const registry: Invariant = (data) => [
  ...data.of('units/{unitId}').flatMap(([at, unit]) => ofUnit(data, at, unit)),
  ...data
    .of('people/{personId}')
    .flatMap(([at, { posts }]): Finding[] => [
      ...(posts.some(isFaulty) ? [{ at, what: 'has a post whose days are none' }] : []),
      ...posts
        .filter(({ unit }) => unit !== null && !data.stored.has(paths.unit(unit)))
        .map(({ unit }) => ({ at, what: `has a post in no unit: ${unit}` })),
    ]),
]
