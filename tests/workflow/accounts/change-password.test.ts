import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { beforeEach, expect, it } from 'vitest'
import { changePassword } from '../../../functions/src/accounts/passwords/change-password.ts'
import { setPassword } from '../../../functions/src/accounts/passwords/set-password.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { canSignIn, signInTime } from '../fixture/auth-emulator.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { newCampaignId, PASSWORD, plant, signInAddress, WHO } from '../fixture/world.ts'

const NEW_PASSWORD = 'sáu ngọn đồi chè'

beforeEach(async () => {
  await plant(newCampaignId())
  await setPassword(WHO.member, signInAddress('member'), PASSWORD)
})

const change = (password: string, signedInAt: number, uid: string | null = WHO.member) =>
  call(changePassword, uid, { password, key: crypto.randomUUID() }, signedInAt)
const signIn = (password: string) => signInTime(signInAddress('member'), password)

it('whoever has just given the old password sets a new one; every earlier session ends and the owner is told', async () => {
  const earlier = await signIn(PASSWORD)
  await change(NEW_PASSWORD, earlier)
  expect(await canSignIn(signInAddress('member'), PASSWORD)).toBeNull()
  expect(await reasonOf(change('bảy ngọn đồi chè', earlier))).toBe('sessionEnded')
  const own = await signIn(NEW_PASSWORD)
  expect((await db.doc(paths.access(WHO.member)).get()).get('validFrom').seconds).toBeLessThanOrEqual(own)
  const told = await db.collection('mail').where('template', '==', 'passwordSet').where('to', '==', WHO.member).get()
  expect(told.size).toBe(1)
})

it('a session that has been open for longer than five minutes proves nothing', async () => {
  const old = (await signIn(PASSWORD)) - 301
  expect(await reasonOf(change(NEW_PASSWORD, old))).toBe('signInAgain')
  expect(await canSignIn(signInAddress('member'), PASSWORD)).not.toBeNull()
})

it('a weak or a common password is refused and the old one stays', async () => {
  const now = await signIn(PASSWORD)
  expect(await reasonOf(change('ngắn', now))).toBe('passwordTooShort')
  expect(await reasonOf(change('Basketball!', now))).toBe('passwordCommon')
  expect(await canSignIn(signInAddress('member'), PASSWORD)).not.toBeNull()
})

it('nobody changes one without an account that counts', async () => {
  expect(await reasonOf(change(NEW_PASSWORD, 0, null))).toBe('notSignedIn')
  const lock = { personId: WHO.member, active: false, admin: false, organiser: [], registrar: false }
  await call(setRoles, WHO.admin, { ...lock, key: crypto.randomUUID() })
  expect(await reasonOf(change(NEW_PASSWORD, Date.now() / 1_000))).toBe('inactive')
})
