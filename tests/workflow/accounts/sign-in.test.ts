import '../fixture/own-project.ts'

import { createHash } from 'node:crypto'
import { paths } from '@kiemdiem/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { emailHash } from '../../../functions/src/accounts/hash.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { emailOf, plant, signInAddress, userNameOf, WHO } from '../fixture/world.ts'

const SHARED = 'phong.chung@thu-nghiem.example'
const resolve = async (identifier: string) => call(resolveSignIn, null, { identifier })

beforeAll(async () => {
  await plant('dang-nhap')
  await db.doc(paths.signInEmail(emailHash(SHARED))).set({ personIds: [WHO.other, WHO.noMail] })
})

describe('resolving a user name to an account', () => {
  it('answers with an address that nobody can work out, in the same shape whether anybody has the name or not', async () => {
    const known = await resolve(userNameOf('member'))
    expect(known).toEqual({ authEmail: signInAddress('member') })
    expect(await resolve(` ${userNameOf('member').toUpperCase()} `)).toEqual(known)
    const unkeyed = createHash('sha256').update(userNameOf('member')).digest('hex').slice(0, 32)
    expect(known.authEmail).not.toContain(unkeyed)
    const unknown = await resolve('khong.co.ai')
    expect(Object.keys(unknown)).toEqual(Object.keys(known))
    expect(unknown.authEmail).toMatch(/^[0-9a-f]{32}@dang-nhap\.kiemdiem\.invalid$/)
    expect(await resolve('khong.co.ai')).toEqual(unknown)
  })
})

describe('resolving an e-mail to an account', () => {
  it('finds the one account that has it, however it is typed', async () => {
    const expected = { authEmail: signInAddress('member') }
    expect(await resolve(emailOf('member'))).toEqual(expected)
    expect(await resolve(` ${emailOf('member').toUpperCase()} `)).toEqual(expected)
  })

  it('answers in the same shape for nobody’s e-mail and for a shared one, always the same, never a real account', async () => {
    const real = await Promise.all((Object.keys(WHO) as (keyof typeof WHO)[]).map((who) => signInAddress(who)))
    for (const email of ['khong.ai@thu-nghiem.example', SHARED, 'không@phải thư điện tử']) {
      const first = await resolve(email)
      expect(Object.keys(first)).toEqual(['authEmail'])
      expect(first.authEmail).toMatch(/^[0-9a-f]{32}@dang-nhap\.kiemdiem\.invalid$/)
      expect(real).not.toContain(first.authEmail)
      expect(await resolve(email)).toEqual(first)
    }
  })

  it('finds the only one of several who has an account, and nobody where none has', async () => {
    await db.doc(paths.access(WHO.noMail)).update({ hasAccount: false })
    expect(await resolve(SHARED)).toEqual({ authEmail: signInAddress('other') })
    await db.doc(paths.access(WHO.other)).update({ hasAccount: false })
    expect((await resolve(SHARED)).authEmail).not.toBe(signInAddress('other'))
  })

  it('refuses what cannot be an e-mail', async () => {
    expect(await reasonOf(resolve('x'.repeat(300)))).toBe('badInput')
    expect(await reasonOf(call(resolveSignIn, null, { identifier: 7 }))).toBe('badInput')
  })
})
