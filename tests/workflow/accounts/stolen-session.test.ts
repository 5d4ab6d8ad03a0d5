import '../fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { getAuth } from 'firebase-admin/auth'
import { beforeEach, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { confirmAccess } from '../../../functions/src/accounts/confirm-access.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { setPassword } from '../../../functions/src/accounts/passwords/set-password.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { canSignIn, signInTime } from '../fixture/auth-emulator.ts'
import { askedAt, confirmedCode } from '../fixture/conference/confirmed-code.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { newCampaignId, PASSWORD, plant, signInAddress, WHO } from '../fixture/world.ts'

const NEW_PASSWORD = 'năm ngọn núi xanh'
let campaign = ''

beforeEach(async () => {
  campaign = newCampaignId()
  await plant(campaign)
  await setPassword(WHO.head, signInAddress('head'), PASSWORD)
})

const keyed = (input: object) => ({ ...input, key: crypto.randomUUID() })
const set = (active: boolean) =>
  call(setRoles, WHO.admin, keyed({ personId: WHO.head, active, admin: false, organiser: [] }))
const issue = () => confirmedCode(WHO.head)
const accept = ({ code }: { code: string }) => call(acceptInvitation, null, { code, password: NEW_PASSWORD })
/** Something that a head may do, in a session that began then. */
const act = (signedInAt: number) => {
  const words = { issue: 'Chậm giải quyết đơn.', basis: 'Kết luận kiểm tra.', document: '12-CV/ĐĐ' }
  return call(suggestIssue, WHO.head, keyed({ paperId: paperIdOf(campaign, WHO.other), ...words }), signedInAt)
}
const signIn = (password: string) => signInTime(signInAddress('head'), password)

it('a session stolen before a lock calls nothing after the unlocking, and its owner signs in anew', async () => {
  const stolen = await signIn(PASSWORD)
  expect(await act(stolen)).toMatchObject({ number: 1 })
  await set(false)
  expect(await reasonOf(act(stolen))).toBe('inactive')
  await set(true)
  expect(await reasonOf(act(stolen))).toBe('sessionEnded')
  const validFrom: unknown = (await db.doc(paths.access(WHO.head)).get()).get('validFrom').seconds
  expect(validFrom).toBeGreaterThan(stolen)
  expect(await act(Number(validFrom))).toMatchObject({ number: 2 })
})

it('a session stolen before a new password calls nothing once it is set; that of whoever has set it works at once', async () => {
  const stolen = await signIn(PASSWORD)
  await accept(await issue())
  const own = await signIn(NEW_PASSWORD)
  expect(await reasonOf(act(stolen))).toBe('sessionEnded')
  expect(await act(own)).toMatchObject({ number: 1 })
})

it('a code is issued while an account is locked, does not unlock it, and works once it is unlocked', async () => {
  const stolen = await signIn(PASSWORD)
  await set(false)
  const issued = await call(issueInvitation, WHO.admin, keyed({ personId: WHO.head }))
  expect(await reasonOf(accept(issued))).toBe('personInactive')
  expect((await db.doc(paths.access(WHO.head)).get()).get('active')).toBe(false)
  expect(await canSignIn(signInAddress('head'), PASSWORD)).toBeNull()
  await set(true)
  const confirmed = { personId: WHO.head, what: 'code', agrees: true, askedAt: await askedAt(WHO.head, 'code') }
  await call(confirmAccess, WHO.head, keyed(confirmed))
  await accept(issued)
  expect(await reasonOf(act(stolen))).toBe('sessionEnded')
  expect(await act(await signIn(NEW_PASSWORD))).toMatchObject({ number: 1 })
})

it('Auth renews no token of before a lock, an unlocking or a new password, and keeps those of before a change of roles', async () => {
  const since = async () => Date.parse((await getAuth().getUser(WHO.head)).tokensValidAfterTime ?? '')
  const validFrom = async () => (await db.doc(paths.access(WHO.head)).get()).get('validFrom').toMillis() as number
  for (const change of [() => set(false), () => set(true), async () => accept(await issue())]) {
    await change()
    expect(await since()).toBeGreaterThanOrEqual((await validFrom()) - 1_000)
  }
  const [before, from] = [await since(), await validFrom()]
  await call(setRoles, WHO.admin, keyed({ personId: WHO.head, active: true, admin: false, organiser: [] }))
  expect([await since(), await validFrom()]).toEqual([before, from])
})
