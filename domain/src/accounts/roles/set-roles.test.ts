import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Scope } from '../../model/scope.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { type RolesFacts, setRoles } from './set-roles.ts'

const campaign = tinyCampaign().get(paths.campaign('kd')) as Campaign
const access: Access = {
  active: true,
  personId: 'p-a',
  userName: 'a',
  admin: true,
  organiser: ['partyGroup'],
  hasAccount: true,
}
const now = new Date(0)

const factsOf = (change: Partial<RolesFacts>): RolesFacts => ({
  access,
  personId: 'p-a',
  roles: { active: true, admin: true, organiser: ['partyGroup'] },
  days: null,
  activeAdmins: ['p-a', 'p-b'],
  campaigns: [campaign],
  scopes: [...tinyCampaign()].flatMap(([path, data]) => (path.startsWith('scopes/') ? [data as Scope] : [])),
  caller: { uid: 'p-b', access: { active: true, organiser: [], admin: true } },
  now,
  ...change,
})
const decide = (change: Partial<RolesFacts>) => judge(setRoles)(factsOf(change))

const written = (outcome: ReturnType<typeof decide>, path: string) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  const write = outcome.writes.find((each) => each.path === path)
  return write && 'data' in write ? write.data : undefined
}

describe('setting roles', () => {
  it('refuses somebody unknown', () => {
    expect(decide({ access: null })).toEqual({ ok: false, reason: 'unknownPerson' })
  })

  it('keeps the last active administrator', () => {
    const roles = { active: true, admin: false, organiser: [] }
    expect(decide({ roles, activeAdmins: ['p-a'] })).toEqual({ ok: false, reason: 'lastAdmin' })
    const inactive = { active: false, admin: true, organiser: [] }
    expect(decide({ roles: inactive, activeAdmins: ['p-a'] })).toEqual({ ok: false, reason: 'lastAdmin' })
    expect(decide({ roles }).ok).toBe(true)
    expect(decide({ activeAdmins: ['p-a'] }).ok).toBe(true)
  })

  it('gives open campaigns their organisers, each once and in order', () => {
    const held = { ...campaign, organisers: { partyGroup: ['p-a', 'p-c'], provincial: ['p-a'], partyCell: ['p-b'] } }
    const roles = { active: true, admin: false, organiser: ['partyCell' as const, 'partyGroup' as const] }
    expect(
      written(
        decide({ roles, campaigns: [held], access: { ...access, organiser: ['partyCell', 'partyGroup'] } }),
        paths.campaign('kd'),
      ),
    ).toEqual({
      organisers: { partyGroup: ['p-a', 'p-c'], provincial: [], partyCell: ['p-a', 'p-b'] },
    })
  })

  it('takes every track from somebody who is turned off, and remembers what they had', () => {
    const roles = { active: false, admin: false, organiser: ['partyGroup' as const] }
    const held = { ...campaign, organisers: { ...campaign.organisers, partyGroup: ['p-a', 'p-organiser'] } }
    const outcome = decide({ roles, campaigns: [held], access: { ...access, organiser: ['partyCell', 'partyGroup'] } })
    expect(written(outcome, paths.campaign('kd'))).toEqual({ organisers: campaign.organisers })
    expect(setRoles.subject(factsOf({ roles }), { writes: [] })?.detail).toEqual({
      before: { active: true, admin: true, organiser: ['partyGroup'] },
      after: roles,
      held: null,
    })
  })
})
