import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Member } from '@kiemdiem/domain/model/unit'
import { beforeAll, expect, it } from 'vitest'
import { conductConference } from '../../../functions/src/conferences/minutes/conduct-conference.ts'
import { replaceLeader } from '../../../functions/src/conferences/minutes/replace-leader.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { readConference } from '../fixture/conference/conferences.ts'
import { confirm, PAPER } from '../fixture/conference/held.ts'
import { fullRows, saveRows } from '../fixture/conference/meeting.ts'
import { onThePlansMonday, plantPlan, schedule, setClock } from '../fixture/conference/planned.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { BOARD, CELL, newCampaignId, WHO } from '../fixture/world.ts'

beforeAll(onThePlansMonday)

const key = () => crypto.randomUUID()
const member = (person: string | null, rest: Partial<Member> = {}): Member => ({
  ...{ person, name: person ?? 'Lò Thị Panh', post: 'Ủy viên Ban Thường vụ', agency: '', from: null, to: null },
  votes: true,
  ...rest,
})
const OUTSIDE = member(null, { agency: 'Trường Tiểu học Bình Lư' })

/** A campaign in which the unit's members are these. */
const planted = async (unit: string, change: { kind?: string; members: Member[] }): Promise<string> => {
  onThePlansMonday()
  const campaign = newCampaignId()
  await plantPlan(campaign)
  await db.doc(paths.unit(unit)).update(change)
  return campaign
}

const standing = ({ roll }: Conference) => roll.map(({ id, kind, counts }) => [id, kind, counts])

/** Opens the conference and writes its minutes down on the evening of its day. */
const held = async (id: string, by: string): Promise<Conference> => {
  await call(conductConference, by, { conferenceId: id, step: 'start', item: null, key: key() })
  const conference = await readConference(id)
  setClock(`${conference.date}T12:00:00Z`)
  await saveRows(id, fullRows(conference))
  return conference
}

/** Of everything asked about a meeting that nobody was given papers for. */
const reasons = async (id: string) => {
  const { gates } = await readConference(id)
  return Object.fromEntries(['papersAhead', ...gates].map((rule) => [rule, 'Hội nghị nhất trí họp.']))
}
const actOf = async (id: string) =>
  parse(minutesActSchema, await db.doc(paths.act((await readConference(id)).minutes ?? '')).get())

it('a standing committee meets with a member of another agency: he counts, comes late, and is printed so; its clerk has no vote', async () => {
  const members = [
    member(WHO.head, { post: 'Chủ tịch' }),
    member(WHO.other),
    OUTSIDE,
    member(WHO.noMail, { to: '2023-11-30' }),
  ]
  const campaign = await planted(BOARD, { kind: 'standingCommittee', members })
  const ask = { ballot: 'showOfHands' as const, agenda: [BOARD, WHO.head] }
  const asMember = { personId: WHO.clerk, kind: 'member' as const, name: '', post: '' }
  expect(await reasonOf(schedule(campaign, { ...ask, roll: [asMember] }))).toBe('planInvalid')
  const { conferenceId: id } = await schedule(campaign, { ...ask, roll: [] })
  expect(standing(await readConference(id))).toEqual([
    [WHO.head, 'member', true],
    [WHO.other, 'member', true],
    ['g-1', 'member', true],
    [WHO.clerk, 'guest', false],
  ])
  const conference = await held(id, WHO.clerk)
  const takeOver = (attendee: string) =>
    call(replaceLeader, WHO.clerk, {
      ...{ conferenceId: id, role: 'chair', attendee, from: '09:10', reason: 'Đi họp đột xuất.', key: key() },
    })
  expect(await reasonOf(takeOver('g-1'))).toBe('notOnRoll')
  await takeOver(WHO.other)
  // Who chaired until then is told, and nobody else.
  const told = (await db.collection('mail').where('template', '==', 'leaderReplaced').get()).docs
  expect(told.filter(({ id: mail }) => mail.startsWith(`${id}.`)).map((mail) => mail.get('to'))).toEqual([WHO.head])
  const [roll] = fullRows(conference).filter((row) => row.id === 'roll')
  if (!roll) throw new Error('no roll')
  await saveRows(id, [{ ...roll, late: { 'g-1': '08:20' } }])
  await confirm({ id }, WHO.clerk, { reasons: await reasons(id) })
  expect(await reasonOf(confirm({ id }, WHO.head, { reasons: await reasons(id) }))).toBe('basisMissing')
  await confirm({ id }, WHO.other, { reasons: await reasons(id) })
  const act = await actOf(id)
  expect(act).toMatchObject({ chairName: 'Giàng A Páo', replaced: [{ role: 'chair', was: 'Nguyễn Thị Sao' }] })
  expect(act.roll.filter(({ counts }) => counts)).toHaveLength(3)
  expect(act.roll[2]).toMatchObject({
    ...{ name: 'Lò Thị Panh', post: 'Ủy viên Ban Thường vụ, Trường Tiểu học Bình Lư', arrived: '08:20', present: true },
  })
  await expectSound(campaign)
})

it('a cell meets with somebody on probation, who attends and does not vote', async () => {
  const campaign = await planted(CELL, { members: [WHO.secretary, WHO.member, WHO.organiser].map((id) => member(id)) })
  await db.doc(paths.person(WHO.organiser)).update({ probationary: true })
  const asked = { unit: CELL, chair: WHO.secretary, secretary: WHO.member, roll: [], agenda: [WHO.member] }
  const gate = { [`${campaign}_agencyBeforeCell-${CELL}`]: 'Các Ban họp cùng tuần.' }
  const when = { date: '2023-12-08', ballot: 'paper' as const, reasons: gate }
  const { conferenceId: id, warnings } = await schedule(campaign, { ...asked, ...when }, WHO.secretary)
  expect(warnings.map(({ rule }: { rule: string }) => rule)).toContain('fewVoters')
  expect(standing(await readConference(id))).toContainEqual([WHO.organiser, 'member', false])
  await held(id, WHO.secretary)
  await confirm({ id }, WHO.secretary, { reasons: await reasons(id), onBehalf: { ...PAPER, paperDate: '2023-12-08' } })
  const act = await actOf(id)
  expect(act.sheets).toMatchObject({ issued: 2 })
  expect(act.roll.find((each) => each.id === WHO.organiser)).toMatchObject({ counts: false, present: true })
  await expectSound(campaign)
})
