import { scopesFor } from '../../../accounts/roles/scopes.ts'
import { paths } from '../../../ids.ts'
import type { Access } from '../../../model/access.ts'
import type { Scope } from '../../../model/scope.ts'
import type { Write } from '../../../writes/write.ts'
import type { Relations } from '../../relations/relations-of.ts'
import { samePeople } from '../sets.ts'

/** Groups to which others belong than before, that others appraise, or of which others record what is decided. */
export const scopesChanged = (before: Relations, after: Relations): Scope[] =>
  after.scopes.filter(({ id, insiders, appraisers, recorders }) => {
    const was = before.scopes.find((scope) => scope.id === id)
    return (
      !samePeople(was?.insiders, insiders) ||
      !samePeople(was?.appraisers ?? [], appraisers ?? []) ||
      !samePeople(was?.recorders ?? [], recorders ?? [])
    )
  })

/**
 * Groups as they then are, and what organisers read of what is hidden: whoever comes to answer for a collective of a group
 * reads it no longer. `scopes`: all of the open campaigns, as they then are.
 */
export const scopeWrites = (
  changed: readonly Scope[],
  scopes: readonly Scope[],
  organisers: readonly Access[],
): Write[] => {
  if (changed.length === 0) return []
  return [
    ...changed.map((scope): Write => ({ op: 'set', path: paths.scope(scope.id), data: scope })),
    ...organisers.flatMap(({ personId, active, organiser, scopes: held = [] }): Write[] => {
      const next = scopesFor({ personId, active, organiser }, scopes)
      return samePeople(held, next) ? [] : [{ op: 'update', path: paths.access(personId), data: { scopes: next } }]
    }),
  ]
}
