import { expect, it } from 'vitest'
import { paths } from '../../../ids.ts'
import type { Access } from '../../../model/access.ts'
import type { Scope } from '../../../model/scope.ts'
import { scopeWrites } from './scope-changes.ts'

const scope = (group: string, more: Partial<Scope> = {}): Scope => ({
  ...{ id: `kd.partyGroup.${group}`, campaign: 'kd', track: 'partyGroup', group, insiders: [] },
  ...more,
})
const secretary: Access = {
  ...{
    personId: 'p-bi-thu',
    active: true,
    userName: 'bithu',
    admin: false,
    organiser: ['partyCell'],
    hasAccount: true,
  },
}

it('whoever is given a group that he holds once it is decided finds it so in the group, too', () => {
  const [changed, decided, other] = [
    scope('G5', { insiders: ['p-moi'] }),
    scope('G3', { heldBy: ['partyCell'] }),
    scope('G7'),
  ]
  const writes = scopeWrites([changed], [changed, decided, other], [secretary])
  expect(writes.map(({ path }) => path)).toEqual([
    ...[changed, decided].map(({ id }) => paths.scope(id)),
    paths.access('p-bi-thu'),
  ])
  expect(writes.at(-1)).toMatchObject({ data: { scopes: [decided.id] } })
  expect(scopeWrites([], [changed, decided, other], [secretary])).toEqual([])
})
