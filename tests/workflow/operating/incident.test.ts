import '../fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { accessSchema, invitationSchema } from '@kiemdiem/domain/model/access'
import { beforeAll, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { codeHash } from '../../../functions/src/accounts/hash.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { setPassword } from '../../../functions/src/accounts/passwords/set-password.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { runTool } from '../../support/run-tool.ts'
import { canSignIn, signInTime } from '../fixture/auth-emulator.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { nameOf, newCampaignId, PASSWORD, plant, signInAddress, userNameOf, WHO } from '../fixture/world.ts'

const campaign = newCampaignId()
const keyed = (input: object) => ({ ...input, key: crypto.randomUUID() })
const incident = (...options: string[]) =>
  runTool('incident', '--account', userNameOf('head'), '--reason', 'Mật khẩu bị lộ.', ...options)
const accessOf = async (uid: string) => parse(accessSchema, await db.doc(paths.access(uid)).get())
const act = (signedInAt: number) => {
  const words = { issue: 'Chậm giải quyết đơn.', basis: 'Kết luận kiểm tra.', document: '12-CV/ĐĐ' }
  return call(suggestIssue, WHO.head, keyed({ paperId: paperIdOf(campaign, WHO.other), ...words }), signedInAt)
}

let stolen = 0
let code = ''

// The head's account is in use, has acted, and has a code; the only administrator's has asked for roles of another.
beforeAll(async () => {
  await plant(campaign)
  await setPassword(WHO.head, signInAddress('head'), PASSWORD)
  stolen = await signInTime(signInAddress('head'), PASSWORD)
  await act(stolen)
  await db.doc(paths.campaign(campaign)).update({ status: 'draft' })
  code = (await call(issueInvitation, WHO.admin, keyed({ personId: WHO.head }))).code
  await db.doc(paths.campaign(campaign)).update({ status: 'open' })
  await call(setRoles, WHO.admin, keyed({ personId: WHO.other, active: true, admin: false, organiser: ['partyGroup'] }))
})

it('is a preview without --yes: what the account did by command, what would end, nothing changed, nobody named', async () => {
  const before = await accessOf(WHO.head)
  const { code: ended, output } = await incident()
  expect(ended).toBe(0)
  expect(output).toContain('suggestIssue ×1')
  expect(output).toContain(`${paths.paper(paperIdOf(campaign, WHO.other))}/events/000001`)
  expect(output).toContain('codes to end: 1')
  expect(output).toContain('Nothing was changed')
  expect(output).not.toContain(nameOf('head'))
  expect(output).not.toContain('Chậm giải quyết')
  expect(await accessOf(WHO.head)).toEqual(before)
  expect(await act(stolen)).toMatchObject({ number: 2 })
})

it('with --yes no session, code or password of the account is alive, and its trail says why', async () => {
  const { eventSeq = 0 } = await accessOf(WHO.head)
  expect((await incident('--yes')).output).toContain('What comes next')
  expect(await reasonOf(act(stolen))).toBe('inactive')
  expect(await canSignIn(signInAddress('head'), PASSWORD)).toBeNull()
  expect(await reasonOf(call(acceptInvitation, null, { code, password: 'năm ngọn núi xanh' }))).toBe('codeExpired')
  const event = await db.doc(paths.personEvent(WHO.head, eventSeq + 1)).get()
  expect(event.data()).toMatchObject({ command: 'closeLeaked', by: 'operator', reason: 'Mật khẩu bị lộ.' })
  await call(setRoles, WHO.admin, keyed({ personId: WHO.head, active: true, admin: false, organiser: [] }))
  expect(await reasonOf(act(stolen))).toBe('sessionEnded')
})

it('closes the last administrator too, and takes back what it asked for others and waits', async () => {
  const issued = await call(issueInvitation, WHO.admin, keyed({ personId: WHO.organiser }))
  expect((await accessOf(WHO.other)).pending?.roles?.organiser).toEqual(['partyGroup'])
  const { output } = await runTool('incident', '--account', WHO.admin, '--reason', 'Máy bị mất.', '--yes')
  expect(output).toContain('administrator')
  expect((await accessOf(WHO.admin)).active).toBe(false)
  expect((await accessOf(WHO.other)).pending).toEqual({ confirmers: [] })
  expect((await accessOf(WHO.organiser)).pending).toEqual({ confirmers: [] })
  const held = parse(invitationSchema, await db.doc(paths.invitation(codeHash(issued.code))).get())
  expect(held.expiresAt.getTime()).toBeLessThanOrEqual(Date.now())
  const seq = (await accessOf(WHO.other)).eventSeq ?? 0
  expect((await db.doc(paths.personEvent(WHO.other, seq)).get()).data()).toMatchObject({
    command: 'confirmAccess',
    agrees: false,
    by: 'operator',
  })
})

it('refuses without a reason, and for somebody unknown', async () => {
  expect(await runTool('incident', '--account', WHO.head)).toMatchObject({ code: 1 })
  const unknown = await runTool('incident', '--account', 'khong.ai', '--reason', 'x')
  expect(unknown).toMatchObject({ code: 1, output: expect.stringContaining('nothing was changed') })
})
