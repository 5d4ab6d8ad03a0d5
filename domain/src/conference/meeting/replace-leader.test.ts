import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { rollBlocks } from '../../forms/minutes-paper/roll-blocks.ts'
import type { Conference, Replacement } from '../../model/conference.ts'
import type { RollRow } from '../../model/minutes.ts'
import { conferenceRules2023 } from '../../plan/conference-rules.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { assembleMinutes } from '../minutes/act/assemble.ts'
import { general, problems, roll, whole } from '../minutes/whole-minutes.fixture.ts'
import { type ReplaceFacts, replaceLeader } from './replace-leader.ts'

const now = new Date('2023-12-04T04:00:00Z')
const open = conferenceOf({ state: 'open' })
const replace = (rest: Partial<ReplaceFacts> = {}) =>
  judge(replaceLeader)({
    ...{ conference: open, campaign: { status: 'open' }, roll, role: 'chair', attendee: 'p-mai', from: '09:10' },
    ...{ reason: ' Đi họp đột xuất. ', caller: { uid: 'p-nam', access: { active: true, organiser: [] } }, now },
    ...rest,
  })

const replacement: Replacement = {
  ...{ role: 'chair', was: 'Nguyễn Đức Long', is: 'Lò Thị Mai', attendee: 'p-mai' },
  ...{ from: '09:10', reason: 'Đi họp đột xuất.', wasUid: 'p-long', kept: false },
}
const after: Conference = { ...open, chair: { uid: 'p-mai', name: 'Lò Thị Mai' }, replaced: [replacement] }
/** The minutes as they print of who led, wrote, came. */
const printed = (conference: Conference, change: Partial<RollRow>) => {
  const rows = whole({ roll: { ...roll, ...change } })
  const act = assembleMinutes(conference, rows, {
    ...{ number: 1, by: 'p-nam', onBehalf: null, exceptions: [], rules: conferenceRules2023, at: now },
  })
  return JSON.stringify(rollBlocks(act, undefined))
}

describe('replacing chair or secretary', () => {
  it('makes him the one who signs and keeps the minutes; who it was, from when and why stay', () => {
    const outcome = replace()
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.writes).toMatchObject([
      { data: { chair: after.chair, replaced: [replacement], keepers: ['p-long', 'p-nam', 'p-mai'] } },
      { op: 'create', data: { template: 'leaderReplaced', to: 'p-long' } },
    ])
    expect(outcome.mails).toHaveLength(1)
    const himself = replace({ caller: { uid: 'p-long', access: { active: true, organiser: [] } } })
    expect(himself).toMatchObject({ ok: true, mails: [] })
  })

  it.each<[string, Partial<ReplaceFacts>]>([
    ['notPresent', { roll: { present: ['p-long', 'p-nam'] } }],
    ['notPresent', { roll: null }],
    ['notOnRoll', { attendee: 'p-la' }],
    ['notOnRoll', { attendee: 'g-1', role: 'secretary' }],
    ['leadsAlready', { attendee: 'p-nam' }],
    ['reasonMissing', { reason: ' ' }],
    ['notOpen', { conference: conferenceOf() }],
    ['notYours', { caller: { uid: 'p-mai', access: { active: true, organiser: [] } } }],
    // A clerk who only keeps the minutes.
    [
      'notYours',
      {
        conference: { ...open, keepers: [...open.keepers, 'p-hoa'] },
        caller: { uid: 'p-hoa', access: { active: true, organiser: [] } },
      },
    ],
  ])('is refused: %s', (reason, rest) => {
    expect(replace(rest)).toMatchObject({ ok: false, reason })
  })

  it('takes the place of what was recorded by mistake, whose person keeps nothing; with who led before it is undone', () => {
    const roll = { present: ['p-long', 'p-nam', 'p-mai', 'p-hoa'] }
    const hoa = {
      ...open.roll.find(({ id }) => id === 'p-mai'),
      id: 'p-hoa',
      name: 'Hoa',
    } as Conference['roll'][number]
    const wrong: Conference = { ...after, roll: [...open.roll, hoa], keepers: [...open.keepers, 'p-mai'] }
    const stored = (rest: Partial<ReplaceFacts>) => {
      const outcome = replace({ conference: wrong, roll, ...rest })
      if (!outcome.ok) throw new Error(outcome.reason)
      const [write] = outcome.writes
      return { ...wrong, ...(write && 'data' in write ? (write.data as Partial<Conference>) : {}) }
    }
    const mended = stored({ attendee: 'p-hoa' })
    expect(mended.replaced).toMatchObject([
      { attendee: 'p-mai', mistaken: true },
      { was: 'Nguyễn Đức Long', wasUid: 'p-long', attendee: 'p-hoa', from: '09:10' },
    ])
    expect(mended.keepers).toEqual([...open.keepers, 'p-hoa'])
    expect(printed(mended, roll)).not.toContain('Lò Thị Mai, Chuyên viên chủ trì thay')
    expect(stored({ from: '10:20' }).replaced).toMatchObject([
      { mistaken: true },
      { from: '10:20', was: 'Nguyễn Đức Long' },
    ])
    const undone = stored({ attendee: 'p-long' })
    expect(undone).toMatchObject({ chair: { uid: 'p-long' }, replaced: [{ mistaken: true }], keepers: open.keepers })
    expect(printed(undone, roll)).toContain('Chủ trì: đồng chí Nguyễn Đức Long, Trưởng Ban.')
    // Later than what was recorded, it is another replacement.
    expect(stored({ attendee: 'p-hoa', from: '10:00' }).replaced).toMatchObject([
      { attendee: 'p-mai' },
      { was: 'Lò Thị Mai' },
    ])
  })

  it('leaves who has taken over the other part since among those who keep the minutes', () => {
    const secretary: Replacement = { ...replacement, role: 'secretary', was: 'Nam', wasUid: 'p-nam', kept: false }
    const chair: Replacement = { ...replacement, from: '10:00', kept: true }
    const outcome = replace({
      conference: { ...after, secretary: { uid: 'p-hoa', name: 'Hoa' }, replaced: [secretary, chair] },
      ...{ role: 'secretary', attendee: 'p-nam', from: '09:00' },
      caller: { uid: 'p-long', access: { active: true, organiser: [] } },
    })
    if (!outcome.ok) throw new Error(outcome.reason)
    const keepers = [...new Set([...after.keepers, 'p-nam'])]
    expect(outcome.writes).toMatchObject([
      { data: { replaced: [{ mistaken: true }, chair], keepers } },
      { op: 'create' },
    ])
  })

  it('is recorded twenty times at most, mistakes with them', () => {
    const replaced = Array.from({ length: 20 }, () => ({ ...replacement, mistaken: true }))
    expect(replace({ conference: { ...open, replaced } })).toMatchObject({ ok: false, reason: 'replacementsEnough' })
    expect(replace({ conference: { ...open, replaced: replaced.slice(1) } }).ok).toBe(true)
  })

  it('is printed as it was, and cannot be outside the meeting or of somebody who was not there then', () => {
    expect(printed(after, {})).toContain(
      'Chủ trì: đồng chí Nguyễn Đức Long, Trưởng Ban; từ 09 giờ 10 đồng chí Lò Thị Mai, Chuyên viên chủ trì thay; lý do: Đi họp đột xuất.',
    )
    expect(problems(whole(), after)).toEqual([])
    const at = (from: string) => problems(whole(), { ...after, replaced: [{ ...replacement, from }] })
    expect([at('07:59'), at('11:00')]).toEqual([['roll replacedOutside'], ['roll replacedOutside']])
    const came = { ...roll, late: { 'p-mai': '09:30' } }
    expect(problems(whole({ roll: came }), after)).toEqual(['roll replacedOutside'])
    const away = { ...roll, present: ['p-long', 'p-nam', 'g-1'], absent: { 'p-mai': 'Ốm' } }
    expect(problems(whole({ roll: away }), after)).toContain('roll substituteAbsent')
  })
})

describe('who comes late or leaves early', () => {
  const hours = (late: Record<string, string>, left: Record<string, string> = {}) =>
    problems(whole({ general, roll: { ...roll, late, left } }))

  it('is printed with the hours', () => {
    const text = printed(open, { late: { 'p-mai': '08:20' }, left: { 'p-mai': '10:00' } })
    expect(text).toContain('Có mặt, đến lúc 08 giờ 20, về lúc 10 giờ 00')
  })

  it('comes after the opening and before the end, and leaves after that; who did not come has no hours', () => {
    expect(hours({ 'p-mai': '08:20' }, { 'p-mai': '10:00' })).toEqual([])
    for (const late of ['07:30', '08:00', '11:00', '8:20', ''])
      expect(hours({ 'p-mai': late })).toEqual(['roll cameOutside'])
    expect(hours({ 'p-mai': '09:00' }, { 'p-mai': '08:30' })).toEqual(['roll leftOutside'])
    expect(hours({}, { 'p-mai': '11:30' })).toEqual(['roll leftOutside'])
    const absent = {
      ...roll,
      present: ['p-long', 'p-nam', 'g-1'],
      absent: { 'p-mai': 'Ốm' },
      late: { 'p-mai': '09:00' },
    }
    expect(problems(whole({ roll: absent }))).toContain('roll lateButAbsent')
  })
})
