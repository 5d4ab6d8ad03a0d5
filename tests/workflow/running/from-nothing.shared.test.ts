import { paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Summary } from '@kiemdiem/domain/opening/start/summary'
import { planFor } from '@kiemdiem/domain/template/plan-for'
import { templateYouthUnion } from '@kiemdiem/domain/template/template-youth-union'
import { beforeAll, expect, it } from 'vitest'
import { authEmailOf } from '../../../functions/src/accounts/hash.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { SIGN_IN_SECRET } from '../../../functions/src/params.ts'
import { env } from '../../support/env.ts'
import { runTool } from '../../support/run-tool.ts'
import { type Browser, eventually, signedIn } from '../fixture/client.ts'

/** An organisation that is not the trial's: a youth union, under a template with other tracks. */
const BOARD = 'u-phong-trao'
const BRANCH = 'u-chi-doan'
const STANDING = 'u-ban-thuong-vu'
const PASSWORD = 'bảy ngọn đồi chè'
const key = () => crypto.randomUUID()

beforeAll(async () => {
  // Nothing at all: what other files of this project planted they plant again.
  for (const collection of await db.listCollections()) await db.recursiveDelete(collection)
}, 120_000)

/** Whoever has a code sets a password with it, signed in by nobody. */
const acceptCode = async (code: string): Promise<void> => {
  const answer = await fetch(`${env.functionsUrl}/acceptInvitation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { code, password: PASSWORD } }),
  })
  expect(answer.status).toBe(200)
}
const comesIn = (userName: string): Promise<Browser> =>
  signedIn(authEmailOf(userName, SIGN_IN_SECRET.value()), PASSWORD)

const person = (id: string, name: string, unit: string | null, leader = false) => ({
  ...{ id, name, leader, class: 'civilServant', partyMember: false, probationary: false, active: true },
  posts: unit ? [{ unit, title: 'Cán bộ', kind: 'administration', from: null, to: null }] : [],
  ...{ partyCell: null, code: '', email: `${id}@tinh-doan.example` },
})
const unit = (id: string, name: string, kind: string, head: string, order: number) => ({
  ...{ id, name, shortName: name, kind, head, order, parent: null, issuer: '', superior: '', place: '' },
  ...{ deputies: [], clerks: [], drafters: [], members: [], signers: [], from: null, to: null },
})

const PEOPLE = [
  ['p-1', 'Sùng A Chúng', STANDING, true],
  ['p-2', 'Chu Thị Hoa', BOARD, true],
  ['p-3', 'Lý A An', BOARD, false],
] as const

/** People first, for units need their heads; then units; then the posts in them. */
const enterRegistry = async (admin: Browser): Promise<Record<string, string>> => {
  const names: Record<string, string> = {}
  const save = (name: string, input: object, seen: number) =>
    admin.call(name, { ...input, seen, preview: false, key: key() }) as Promise<{ userName: string | null }>
  for (const [id, name] of PEOPLE)
    names[id] = (await save('savePerson', { person: person(id, name, null) }, 0)).userName ?? ''
  await save('saveUnit', { unit: unit(STANDING, 'Ban Thường vụ Tỉnh đoàn', 'standingCommittee', 'p-1', 1) }, 0)
  await save('saveUnit', { unit: unit(BOARD, 'Ban Phong trào', 'department', 'p-2', 2) }, 0)
  await save('saveUnit', { unit: unit(BRANCH, 'Chi đoàn cơ quan', 'partyCell', 'p-2', 3) }, 0)
  for (const [id, name, home, leader] of PEOPLE) await save('savePerson', { person: person(id, name, home, leader) }, 1)
  return names
}

const opening = () => {
  const { steps, title, planNumber, planDate, place } = planFor(templateYouthUnion, 2026)
  return {
    ...{ template: templateYouthUnion.id, year: 2026, title, planNumber, planDate, place },
    steps: steps.map(({ no, before }) => ({ no, before })),
    organisers: ['youthCadre', 'youthBranch'].map((track) => ({ track, people: ['p-1'] })),
  }
}

it('from an empty database to a first paper that is sent: administrator, people, accounts, a campaign, a text', {
  timeout: 240_000,
}, async () => {
  const first = ['--person', 'p-0001', '--name', 'Nguyễn Văn An', '--user', 'quantri']
  const { output } = await runTool('first-admin', ...first)
  await acceptCode(/One-time code: (\S+)/.exec(output)?.[1] ?? '')
  const admin = await comesIn('quantri')

  const userNames = await enterRegistry(admin)
  const { code } = (await admin.call('issueInvitation', { personId: 'p-3', key: key() })) as { code: string }
  await acceptCode(code)

  const { summary } = (await admin.call('startCampaign', { ...opening(), preview: true, key: key() })) as {
    summary: Summary
  }
  expect(summary.problem).toBeNull()
  expect(summary.tracks.map(({ track, reviews }) => [track, reviews])).toEqual([
    ['youthCadre', 3],
    ['youthBranch', 1],
  ])
  await admin.call('startCampaign', { ...opening(), preview: false, key: key() })
  // The queue itself runs the steps.
  const campaign = db.doc(paths.campaign('2026'))
  await eventually(
    async () => (await campaign.get()).get('status'),
    (status) => status === 'open',
    90,
  )

  const writer = await comesIn(userNames['p-3'] ?? '')
  const paper = paperIdOf('2026', 'p-3')
  await writer.write(paper)
  await writer.seal(paper)
  const review = db.doc(paths.review(reviewIdOf('2026', 'p-3', 'youthCadre')))
  await eventually(
    async () => (await review.get()).get('stage'),
    (stage) => stage === 'conference',
    60,
  )
  await Promise.all([admin.close(), writer.close()])
})
