import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Access, Invitation } from '@kiemdiem/domain/model/access'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { codeHash } from '../../../functions/src/accounts/hash.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers.ts'
import { emailOf, PASSWORD, plant, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const key = () => crypto.randomUUID()
const change = (uid: string, roles: Partial<Access>) => db.doc(paths.access(uid)).update(roles)
/** Organising every track is no help with accounts. */
const rolesOf = (admin: boolean, organises: boolean): Pick<Access, 'admin' | 'organiser'> => ({
  admin,
  organiser: organises ? ['partyGroup', 'provincial', 'partyCell'] : [],
})
const asAdmin = (admin: boolean): Who[] => (admin ? ['admin'] : [])

beforeAll(() => plant('quyen-tai-khoan'))

describe('decides as the table does:', () => {
  it.each(combined({ standing: STANDINGS, admin: YES_NO, organises: YES_NO, remains: YES_NO }))(
    'setRoles %o',
    async ({ standing, admin, organises, remains }) => {
      const uid = await becomes(standing, rolesOf(admin, organises))
      // The only administrator there is: the caller, if that can be.
      const alone = admin && standing === 'active' ? CALLER : WHO.admin
      await change(WHO.admin, { admin: alone === WHO.admin, active: true })
      const when: When[] = remains ? ['adminRemains'] : []
      const expected = verdictOf('setRoles', [standing, asAdmin(admin), when], {
        notYours: ['notAdmin'],
        adminRemains: ['lastAdmin'],
      })
      const personId = remains ? WHO.other : alone
      const input = { personId, active: true, admin: false, organiser: [], key: key() }
      expect(expected).toContain(await outcomeOf(call(setRoles, uid, input)))
    },
  )

  it.each(combined({ standing: STANDINGS, admin: YES_NO, organises: YES_NO, active: YES_NO }))(
    'issueInvitation %o',
    async ({ standing, admin, organises, active }) => {
      const uid = await becomes(standing, rolesOf(admin, organises))
      await change(WHO.other, { active })
      const expected = verdictOf('issueInvitation', [standing, asAdmin(admin), active ? ['personActive'] : []], {
        notYours: ['notAdmin'],
        personActive: ['personInactive'],
      })
      expect(expected).toContain(await outcomeOf(call(issueInvitation, uid, { personId: WHO.other, key: key() })))
    },
  )

  const DAY = 86_400_000
  const invitation = (change: Partial<Invitation>): Invitation => ({
    personId: WHO.other,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + DAY),
    usedAt: null,
    ...change,
  })
  const CODES = {
    good: invitation({}),
    used: invitation({ usedAt: new Date() }),
    expired: invitation({ expiresAt: new Date(Date.now() - DAY) }),
    shortPassword: invitation({}),
    commonPassword: invitation({}),
    none: null,
  }
  const PASSWORDS: Record<string, string> = { shortPassword: 'ngắn', commonPassword: 'matkhaumatkhau' }
  const INVALID = ['codeUsed', 'codeExpired', 'passwordTooShort', 'passwordCommon']
  const names = Object.keys(CODES) as (keyof typeof CODES)[]

  it.each(combined({ standing: STANDINGS, admin: YES_NO, code: names, active: YES_NO }))(
    'acceptInvitation %o',
    async ({ standing, admin, code, active }) => {
      const uid = await becomes(standing, rolesOf(admin, admin))
      await change(WHO.other, { active })
      const typed = `${key()}${key()}`.toUpperCase()
      const stored = CODES[code]
      if (stored) await db.doc(paths.invitation(codeHash(typed))).set(stored)
      const when: When[] = [
        ...(code === 'good' ? ['codeValid' as const] : []),
        ...(active ? ['personActive' as const] : []),
      ]
      const expected = verdictOf('acceptInvitation', [standing, stored ? ['codeHolder'] : [], when], {
        notYours: ['codeUnknown'],
        // Of two things amiss the one that is found first is named: a locked account before a bad password.
        codeValid: active ? INVALID : [...INVALID, 'personInactive'],
        personActive: ['personInactive'],
      })
      const password = PASSWORDS[code] ?? PASSWORD
      expect(expected).toContain(await outcomeOf(call(acceptInvitation, uid, { code: typed, password })))
    },
  )

  it.each(STANDINGS)('resolveSignIn, %s', async (standing) => {
    const uid = await becomes(standing, rolesOf(false, false))
    const expected = verdictOf('resolveSignIn', [standing, [], []], {})
    expect(expected).toContain(await outcomeOf(call(resolveSignIn, uid, { email: emailOf('other') })))
  })
})
