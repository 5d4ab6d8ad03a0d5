import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { confirmAccess } from './entry/confirm-access.ts'
import { type InvitationFacts, issueInvitation } from './entry/issue-invitation.ts'
import { headsOf, rolesWith } from './held.ts'
import { type RolesFacts, setRoles } from './roles/set-roles.ts'

const opened = tinyCampaign().get(paths.campaign('kd')) as Campaign
const campaign: Campaign = {
  ...opened,
  organisers: { partyGroup: ['p-to'], provincial: ['p-to', 'p-ba'], partyCell: [] },
}
const access: Access = {
  active: true,
  personId: 'p-be',
  userName: 'be',
  admin: false,
  organiser: [],
  hasAccount: true,
  eventSeq: 4,
}
const now = new Date('2026-11-28T03:00:00Z')
const admin = { uid: 'p-quan', access: { active: true, organiser: [], admin: true } }
const common = {
  access,
  personId: 'p-be',
  campaigns: [campaign],
  activeAdmins: ['p-quan', 'p-hai'],
  caller: admin,
  now,
}

const rolesFacts = (organiser: string[], change: Partial<RolesFacts> = {}): RolesFacts => ({
  ...common,
  roles: { active: true, admin: false, organiser },
  days: null,
  scopes: [],
  ...change,
})
const decided = (facts: RolesFacts) => {
  const outcome = judge(setRoles)(facts)
  if (!outcome.ok) throw new Error(outcome.reason)
  const account = outcome.writes.find(({ path }) => path === paths.access('p-be'))
  return { mails: outcome.mails, ...(account && 'data' in account ? (account.data as Partial<Access>) : {}) }
}

describe('roles', () => {
  it('that are given wait for a second person, and those that are taken go at once', () => {
    const before = { ...access, organiser: ['provincial'] }
    const { organiser, pending } = decided(rolesFacts(['partyGroup'], { access: before }))
    expect(organiser).toEqual([])
    const roles = { by: 'p-quan', at: now, admin: false, organiser: ['partyGroup'], confirmers: ['p-to'] }
    expect(pending).toEqual({ roles, confirmers: ['p-to'] })
  })

  it('are confirmed by organisers of all the tracks that are asked for; of an administrator to be, by administrators', () => {
    const confirmers = (organiser: string[], roles: object = {}) => {
      const facts = rolesFacts(organiser)
      return decided({ ...facts, roles: { ...facts.roles, ...roles } }).pending?.confirmers
    }
    expect(confirmers(['provincial'])).toEqual(['p-ba', 'p-to'])
    expect(confirmers(['partyGroup', 'provincial'])).toEqual(['p-to'])
    expect(confirmers(['partyGroup'], { admin: true })).toEqual([])
  })

  it('asked for again still wait since they were asked for first; asked for otherwise they wait anew', () => {
    const first = decided(rolesFacts(['partyGroup'])).pending
    const later = { now: new Date(now.getTime() + 1_000), access: { ...access, ...(first ? { pending: first } : {}) } }
    expect(decided(rolesFacts(['partyGroup'], later)).pending).toEqual(first)
    expect(decided(rolesFacts(['provincial'], later)).pending?.roles?.at).toEqual(later.now)
    expect(decided(rolesFacts([], later)).pending).toEqual({ confirmers: [] })
  })

  it('to keep the registry wait for another administrator, and are taken at once', () => {
    const facts = rolesFacts([])
    const { registrar, pending } = decided({ ...facts, roles: { ...facts.roles, registrar: true } })
    expect(registrar).toBe(false)
    expect(pending?.roles).toMatchObject({ registrar: true, organiser: [], confirmers: [] })
    const before = { ...access, registrar: true }
    expect(decided(rolesFacts([], { access: before })).registrar).toBe(true)
    const taken = rolesFacts([], { access: before })
    expect(decided({ ...taken, roles: { ...taken.roles, registrar: false } }).registrar).toBe(false)
    const own = rolesFacts([], { personId: 'p-quan', campaigns: [] })
    expect(judge(setRoles)({ ...own, roles: { ...own.roles, admin: false, registrar: true } })).toEqual({
      ok: false,
      reason: 'selfGrant',
    })
  })

  it('to keep the registry are confirmed by an administrator and by no organiser, and given then', () => {
    const roles = { by: 'p-quan', at: now, admin: false, organiser: [], registrar: true, confirmers: [] }
    const facts = (caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'admin'> }) => ({
      ...{
        ...common,
        caller,
        access: { ...access, pending: { roles, confirmers: [] } },
        heads: [],
        scopes: [],
        codes: [],
      },
      ...{ what: 'roles' as const, agrees: true, askedAt: now.getTime() },
    })
    const organiser = { uid: 'p-to', access: { active: true, admin: false, organiser: ['partyGroup'] } }
    expect(judge(confirmAccess)(facts(organiser))).toMatchObject({ ok: false, reason: 'notYours' })
    const second = judge(confirmAccess)(facts({ ...admin, uid: 'p-hai' }))
    expect(second.ok && second.writes).toContainEqual(
      expect.objectContaining({ path: paths.access('p-be'), data: expect.objectContaining({ registrar: true }) }),
    )
  })

  it('to number the papers of further units wait too, and those that are held stay', () => {
    const before = { ...access, docket: ['u-mot'] }
    const facts = rolesFacts([], { access: before })
    const asked = (docket: string[]) => decided({ ...facts, roles: { ...facts.roles, docket } })
    const { docket, pending } = asked(['u-hai', 'u-mot'])
    expect(docket).toEqual(['u-mot'])
    expect(pending?.roles).toMatchObject({ docket: ['u-hai'], admin: false, organiser: [], confirmers: [] })
    expect(asked([]).docket).toEqual([])
    expect(rolesWith(before, { admin: false, organiser: [], docket: ['u-hai'] }).docket).toEqual(['u-mot', 'u-hai'])
    // A page of before the role says nothing of it, and takes nothing.
    expect(decided(facts).docket).toEqual(['u-mot'])
  })

  it('wait for nobody before there is a campaign, and are never given by somebody to himself', () => {
    expect(decided(rolesFacts(['partyGroup'], { campaigns: [] }))).toMatchObject({
      organiser: ['partyGroup'],
      mails: [],
    })
    const own = { personId: 'p-quan', access: { ...access, admin: true }, campaigns: [] }
    const facts = rolesFacts(['partyGroup'], own)
    expect(judge(setRoles)({ ...facts, roles: { ...facts.roles, admin: true } })).toEqual({
      ok: false,
      reason: 'selfGrant',
    })
  })

  it('are told to whose they are, to the organisers of the tracks and to who may confirm, each in one mail', () => {
    expect(decided(rolesFacts(['provincial'])).mails).toEqual([
      'p-be.5.rolesChanged.p-be',
      'p-be.5.accessToConfirm.p-hai',
      'p-be.5.accessToConfirm.p-to',
      'p-be.5.accessToConfirm.p-ba',
    ])
    const before = { ...access, organiser: ['partyGroup'] }
    expect(decided(rolesFacts([], { access: before })).mails).toEqual([
      'p-be.5.rolesChanged.p-be',
      'p-be.5.rolesChanged.p-to',
    ])
    expect(decided(rolesFacts([])).mails).toEqual([])
  })
})

describe('a code', () => {
  const person = {
    ...{ id: 'p-be', name: 'Giàng A Bé', class: 'civilServant' as const, leader: false, partyMember: false },
    ...{ posts: [], active: true },
  }
  const issued = (change: Partial<InvitationFacts>) => {
    const facts = { ...common, person, code: 'A'.repeat(20), codeHash: 'hash', unused: [], heads: ['p-hoa'], ...change }
    const outcome = judge(issueInvitation)(facts)
    if (!outcome.ok) throw new Error(outcome.reason)
    const [invitation, account] = ['invitations/hash', paths.access(facts.personId)].map((path) => {
      const write = outcome.writes.find((each) => each.path === path)
      return write && 'data' in write ? write.data : {}
    })
    return { held: issueInvitation.answer(outcome, facts).held, invitation, account, mails: outcome.mails }
  }

  it('for an account that is in use opens nothing yet, and its owner, the organisers and who may confirm are told', () => {
    const { held, invitation, account, mails } = issued({})
    expect(held).toBe(true)
    expect(invitation).toMatchObject({ held: true })
    const code = { by: 'p-quan', at: now, confirmers: ['p-hoa'] }
    expect(account).toMatchObject({ pending: { code, confirmers: ['p-hoa'] } })
    expect(mails).toEqual([
      'p-be.5.codeIssued.p-be',
      'p-be.5.codeIssued.p-to',
      'p-be.5.codeIssued.p-ba',
      'p-be.5.accessToConfirm.p-hai',
      'p-be.5.accessToConfirm.p-hoa',
    ])
  })

  it('for somebody without an account, for oneself, and before there is a campaign, is good at once', () => {
    const first = issued({ access: { ...access, hasAccount: false } })
    expect([first.held, first.invitation, first.mails]).toMatchObject([false, { held: false }, []])
    // Who is invited by mail is told once a code, and the list of accounts when; who has a password is not.
    const asked = issued({ access: { ...access, hasAccount: false }, invite: true })
    expect(asked.mails).toEqual(['p-be.5.invited.p-be'])
    expect(asked.account).toMatchObject({ invited: { at: now, event: 5 } })
    expect(issued({ invite: true }).mails).not.toContain('p-be.5.invited.p-be')
    expect(issued({ personId: 'p-quan' }).held).toBe(false)
    // Roles that wait for their holder are to be taken over, too.
    expect(issued({ access: { ...access, hasAccount: false, organiser: ['partyGroup'] } }).held).toBe(true)
    expect(issued({ access: { ...access, hasAccount: false, registrar: true } }).held).toBe(true)
    expect(issued({ access: { ...access, hasAccount: false, docket: ['u-mot'] } }).held).toBe(true)
    expect(issued({ campaigns: [] }).held).toBe(false)
  })

  it('is confirmed by the head who returns the open paper, and by no head that the registry alone names', () => {
    const paper = { campaign: 'kd', subject: 'p-be', returners: ['p-hoa'] }
    expect(headsOf('p-be', [paper, { ...paper, subject: 'p-khac', returners: ['p-roi'] }], [campaign])).toEqual([
      'p-hoa',
    ])
    expect(headsOf('p-be', [{ ...paper, returners: ['p-be'] }], [campaign])).toEqual([])
    // What is over is nobody's work any more; without an open paper administrators and the owner confirm.
    expect(headsOf('p-be', [paper], [{ ...campaign, status: 'archived' }])).toEqual([])
    expect(headsOf('p-be', [], [campaign])).toEqual([])
  })
})
