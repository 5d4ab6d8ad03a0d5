import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Invitation } from '@kiemdiem/domain/model/access'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { codeHash } from '../../../functions/src/accounts/hash.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers/handlers.ts'
import { emailOf, PASSWORD, plant, WHO } from '../fixture/world.ts'
import { becomes, outcomeOf, STANDINGS } from './trials/caller.ts'

beforeAll(() => plant('quyen-tai-khoan'))

/** Nobody need be signed in, and being somebody is no help: every standing meets the same. */
describe.each(STANDINGS)('somebody %s, with a one-time code', (standing) => {
  const DAY = 86_400_000
  const good: Invitation = {
    personId: WHO.other,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + DAY),
    usedAt: null,
  }
  const accept = async (stored: Invitation | null, { active = true, password = PASSWORD } = {}) => {
    const uid = await becomes(standing, { admin: true })
    await db.doc(paths.access(WHO.other)).update({ active })
    const code = `${crypto.randomUUID()}${crypto.randomUUID()}`.toUpperCase()
    if (stored) await db.doc(paths.invitation(codeHash(code))).set(stored)
    return outcomeOf(call(acceptInvitation, uid, { code, password }))
  }

  it('is let in by one that is known, unused and not expired, for an account that is not locked', async () => {
    expect(await accept(good)).toBe('ok')
    expect(await accept(null)).toBe('codeUnknown')
    expect(await accept({ ...good, usedAt: new Date() })).toBe('codeUsed')
    expect(await accept({ ...good, expiresAt: new Date(Date.now() - DAY) })).toBe('codeExpired')
    expect(await accept(good, { active: false })).toBe('personInactive')
  })

  it('needs a password that is long enough and not common; a locked account is told before it', async () => {
    expect(await accept(good, { password: 'ngắn' })).toBe('passwordTooShort')
    expect(await accept(good, { password: 'matkhaumatkhau' })).toBe('passwordCommon')
    expect(await accept(good, { password: 'ngắn', active: false })).toBe('personInactive')
  })

  it('may ask which address an e-mail signs in with', async () => {
    const uid = await becomes(standing)
    expect(await outcomeOf(call(resolveSignIn, uid, { identifier: emailOf('other') }))).toBe('ok')
  })
})
