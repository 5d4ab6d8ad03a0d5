import '../fixture/own-project.ts'

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { INVARIANTS } from '@kiemdiem/domain/invariants/invariants'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { beforeAll, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { setPassword } from '../../../functions/src/accounts/passwords/set-password.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { runTool } from '../../support/run-tool.ts'
import { canSignIn, signInTime } from '../fixture/auth-emulator.ts'
import { meeting, VOTERS } from '../fixture/conference/electronic-ballot.ts'
import { plantConference } from '../fixture/conference/meeting.ts'
import { cast, openRound } from '../fixture/conference/rounds.ts'
import { exportTo } from '../fixture/export-emulator.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { newCampaignId, PASSWORD, plant, signInAddress, userNameOf, WHO } from '../fixture/world.ts'

const campaign = newCampaignId()
const folder = mkdtempSync(join(tmpdir(), 'kiemdiem-'))
const standing = join(folder, 'standing.json')
const keyed = (input: object) => ({ ...input, key: crypto.randomUUID() })
const accessOf = async (uid: string) => parse(accessSchema, await db.doc(paths.access(uid)).get())
const roles = (uid: string, change: object) => {
  const none = { active: true, admin: false, organiser: [] as string[] }
  return call(setRoles, WHO.admin, keyed({ personId: uid, ...none, ...change }))
}
const suggest = (uid: string, signedInAt: number) => {
  const words = { issue: 'Chậm giải quyết đơn.', basis: 'Kết luận kiểm tra.', document: '12-CV/ĐĐ' }
  return call(suggestIssue, uid, keyed({ paperId: paperIdOf(campaign, WHO.other), ...words }), signedInAt)
}
let code = ''
let stolen = 0
let conference = ''

/**
 * The copy: a session, a code that nobody has used, a round with sheets, mails that wait, somebody who organises, an account
 * that is open, roles that wait for a second person. Since then all of that has ended.
 */
beforeAll(async () => {
  await plant(campaign)
  for (const who of ['head', 'clerk', 'other'] as const) await setPassword(WHO[who], signInAddress(who), PASSWORD)
  stolen = await signInTime(signInAddress('head'), PASSWORD)
  conference = await meeting()
  await plantConference(parse(conferenceSchema, await db.doc(paths.conference(conference)).get()))
  await openRound(conference, { uid: WHO.clerk })
  for (const uid of VOTERS) await cast(conference, uid, {})
  await suggest(WHO.head, stolen)
  await roles(WHO.other, { organiser: ['partyGroup'] })
  await db.doc(paths.access(WHO.noMail)).update({ hasAccount: false })
  code = (await call(issueInvitation, WHO.admin, keyed({ personId: WHO.noMail }))).code
  await exportTo(folder)

  await call(acceptInvitation, null, { code, password: 'năm ngọn núi xanh' })
  await roles(WHO.clerk, { active: false })
  await roles(WHO.organiser, {})
  await roles(WHO.other, {})
  await suggest(WHO.head, stolen)
})

it('writes who is locked and who has which role to a file without names', async () => {
  expect(await runTool('restore', '--save', standing)).toMatchObject({ code: 0 })
  const saved: unknown = JSON.parse(readFileSync(standing, 'utf8'))
  expect(saved).toMatchObject({
    accounts: expect.arrayContaining([
      { personId: WHO.clerk, active: false, admin: false, organiser: [] },
      { personId: WHO.organiser, active: true, admin: false, organiser: [] },
      { personId: WHO.admin, active: true, admin: true, organiser: [] },
    ]),
  })
  expect(readFileSync(standing, 'utf8')).not.toContain(userNameOf('clerk'))
})

it('changes nothing without --yes, with a file of another project, or with no export', {
  timeout: 120_000,
}, async () => {
  const preview = await runTool('restore', '--from', folder, '--standing', standing)
  expect(preview).toMatchObject({ code: 0, output: expect.stringContaining('Nothing was changed') })
  const other = join(folder, 'other.json')
  writeFileSync(other, JSON.stringify({ project: 'demo-khac', savedAt: new Date().toISOString(), accounts: [] }))
  expect((await runTool('restore', '--from', folder, '--standing', other, '--yes')).output).toContain('is of demo-khac')
  const nothing = await runTool('restore', '--from', join(folder, 'none'), '--standing', standing, '--yes')
  expect(nothing).toMatchObject({ code: 1, output: expect.stringContaining('is no export') })
  expect((await accessOf(WHO.clerk)).active).toBe(false)
})

it('puts the copy back, settled: every invariant holds, and what came after the copy is gone', {
  timeout: 120_000,
}, async () => {
  const { code: ended, output } = await runTool('restore', '--from', folder, '--standing', standing, '--yes')
  expect(output.match(/✓/g)).toHaveLength(Object.keys(INVARIANTS).length)
  expect(ended).toBe(0)
  expect((await db.collection(`papers/${paperIdOf(campaign, WHO.other)}/suggestions`).get()).size).toBe(1)
})

it('brings no code to life that was good when the copy was taken', async () => {
  expect(await reasonOf(call(acceptInvitation, null, { code, password: 'năm ngọn núi xanh' }))).toBe('codeExpired')
})

it('brings no session to life, and who signs in anew works on', async () => {
  expect(await reasonOf(suggest(WHO.head, stolen))).toBe('sessionEnded')
  const { validFrom } = await accessOf(WHO.head)
  await expect.poll(() => Date.now()).toBeGreaterThan(validFrom?.getTime() ?? 0)
  expect(await suggest(WHO.head, await signInTime(signInAddress('head'), PASSWORD))).toMatchObject({ number: 2 })
})

it('lifts no lock, and gives back no role that was taken or refused', async () => {
  expect(await accessOf(WHO.clerk)).toMatchObject({ active: false })
  expect(await canSignIn(signInAddress('clerk'), PASSWORD)).toBeNull()
  expect(await accessOf(WHO.organiser)).toMatchObject({ active: true, organiser: [], scopes: [] })
  expect((await accessOf(WHO.other)).pending).toEqual({ confirmers: [] })
  const { organisers } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  expect(organisers.partyGroup).toEqual([])
  const { eventSeq = 0 } = await accessOf(WHO.clerk)
  const event = await db.doc(paths.personEvent(WHO.clerk, eventSeq)).get()
  expect(event.data()).toMatchObject({ command: 'restoreAccount', before: { active: true }, after: { active: false } })
})

it('counts no sheet: the round is over without a count, and another may be opened', async () => {
  expect((await db.collection(`conferences/${conference}/ballots`).get()).size).toBe(0)
  const { voting, rounds } = parse(conferenceSchema, await db.doc(paths.conference(conference)).get())
  expect(voting?.closedAt).toBeInstanceOf(Date)
  expect(rounds).toMatchObject([{ number: 1, turnout: null, voided: expect.any(String), closedBy: 'operator' }])
})

it('sends no mail that waited', async () => {
  const mails = (await db.collection('mail').where('result', '==', 'restored').get()).docs
  expect(mails.length).toBeGreaterThan(0)
  expect(mails.every((doc) => doc.get('state') === 'cancelled')).toBe(true)
})

it('refuses a file that is older than what the copy says of accounts', async () => {
  const old = join(folder, 'old.json')
  const saved = JSON.parse(readFileSync(standing, 'utf8')) as object
  writeFileSync(old, JSON.stringify({ ...saved, savedAt: '2023-11-01T00:00:00.000Z' }))
  const answer = await runTool('restore', '--imported', '--standing', old, '--yes')
  expect(answer).toMatchObject({ code: 1, output: expect.stringContaining('use a newer file') })
})
