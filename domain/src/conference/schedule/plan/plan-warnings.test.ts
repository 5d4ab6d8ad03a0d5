import { describe, expect, it } from 'vitest'
import { judge } from '../../../commands/admit.ts'
import { paths } from '../../../ids.ts'
import type { Conference } from '../../../model/conference.ts'
import { planOf } from '../../../office/meetings.fixture.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import type { ScheduleConferenceInput } from '../../inputs.ts'
import { asked, office } from '../office.fixture.ts'
import { scheduleConference } from '../schedule.ts'
import type { PlanInput } from './plan-input.ts'

const preview = (store: Store, rest: Partial<ScheduleConferenceInput> = {}, facts: Partial<PlanInput> = {}) => {
  const outcome = judge(scheduleConference)(planOf(store, asked({ ...rest, preview: true }), facts))
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.at)}`)
  return outcome.answer
}
const warned = (rest: Partial<ScheduleConferenceInput> = {}, facts: Partial<PlanInput> = {}) =>
  preview(office(), rest, facts).warnings

const on = (date: string) => ({ now: new Date(`${date}T08:00:00+07:00`) })
const cell = { uid: 'p-huong', access: { active: true, organiser: ['partyCell'] } }
const cellPlan = {
  unit: 'u-chi-bo',
  chair: 'p-huong',
  secretary: 'p-mai',
  date: '2023-12-08',
  roll: [],
  ballot: 'showOfHands' as const,
}
const CELL_GATE = '2023_agencyBeforeCell-u-chi-bo'
const wholeCell = ['u-chi-uy', 'u-chi-bo', 'p-huong', 'p-sao', 'p-hoa', 'p-mai']

describe('papers that were never sent', () => {
  it('are named once the day on which they should be out is past', () => {
    expect(warned({ date: '2023-12-01' }, on('2023-11-28'))).toEqual([])
    const late = warned({ date: '2023-12-01' }, on('2023-11-29')).find(({ rule }) => rule === 'papersUnsent')
    expect(late).toMatchObject({ needsReason: false })
    expect(late?.text).toMatch(/^Còn 05 bản kiểm điểm trong nội dung chưa gửi: .*;.*Chưa có bản thì kiểm điểm được/)
  })
})

describe('papers ahead', () => {
  it('says from when a conference would be lawful if papers went out today, and how many are still owed', () => {
    expect(warned({ date: '2023-11-29' })).toEqual([
      {
        rule: 'papersAhead',
        text: 'Nếu gửi tài liệu hôm nay, 27/11/2023, sớm nhất ngày 30/11/2023 mới đủ 03 ngày làm việc; hội nghị dự kiến họp ngày 29/11/2023. Còn 05 bản kiểm điểm chưa gửi.',
        source: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1, Lưu ý: trước ít nhất 03 ngày làm việc',
        needsReason: true,
      },
      {
        rule: 'papersUnsent',
        text: 'Còn 05 bản kiểm điểm trong nội dung chưa gửi: Tập thể u-ban; Vàng Thị Sao; Phạm Văn Hòa; Lò Thị Mai; Giàng A Páo. Chưa có bản thì kiểm điểm được nhưng chưa đề nghị xếp loại được.',
        source: 'Kế hoạch 01-KH/ĐĐ, mục III.1',
        needsReason: false,
      },
    ])
    expect(warned({ date: '2023-11-30' })).toEqual([])
  })

  it('asks for a whole day more where whole days must lie between', () => {
    const plan = planOf(office(), asked())
    const { conferenceRules } = plan.campaign
    const papersAhead = { ...conferenceRules.papersAhead, fullDaysBetween: true }
    const campaign = { ...plan.campaign, conferenceRules: { ...conferenceRules, papersAhead } }
    expect(warned({ date: '2023-11-30' }, { campaign })[0]?.text).toContain('03 ngày làm việc trọn vẹn ở giữa')
    expect(warned({ date: '2023-12-01' }, { campaign })).toEqual([])
  })

  it('counts from the day on which everybody had them, once they are handed out', () => {
    const store = office()
    const first = judge(scheduleConference)(planOf(store, asked()))
    if (!first.ok) throw new Error(first.reason)
    apply(store, first.writes)
    const path = paths.conference(first.answer.conferenceId)
    const conference = store.get(path) as Conference
    const handOut = (day: string) => {
      const out = {
        how: 'paper',
        on: day,
        note: '',
        by: 'p-nam',
        byName: '',
        at: new Date(0),
        papers: 5,
      }
      store.set(path, { ...conference, handouts: Object.fromEntries(conference.roll.map(({ id }) => [id, out])) })
    }
    const later = { conferenceId: conference.id, revision: 1, place: 'Hội trường' }
    expect(preview(store, later, on('2023-11-30')).warnings[0]?.rule).toBe('papersAhead')
    handOut('2023-11-28')
    expect(preview(store, later, on('2023-11-30')).warnings.map(({ rule }) => rule)).toEqual(['papersUnsent'])
    handOut('2023-11-29')
    expect(preview(store, later, on('2023-11-30')).warnings[0]?.text).toMatch(/^Tài liệu đã gửi xong ngày 29\/11\/2023/)
  })

  it('of a conference recorded afterwards, asks when papers went out instead of warning of today', () => {
    const [warning] = warned({ date: '2023-12-01' }, on('2023-12-12'))
    expect(warning?.text).toBe(
      'Hội nghị đã họp ngày 01/12/2023; hệ thống chưa ghi nhận tài liệu được gửi chậm nhất ngày 28/11/2023.',
    )
  })
})

describe('the day', () => {
  it('after the outer limit of the plan asks for a reason, with the clause', () => {
    expect(warned({ date: '2023-12-04' })).toEqual([])
    expect(warned({ date: '2023-12-05' })).toMatchObject([
      {
        rule: 'outerLimit',
        text: 'Kế hoạch yêu cầu xong hội nghị trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12); hội nghị dự kiến họp ngày 05/12/2023.',
        source: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1.c',
        needsReason: true,
      },
    ])
  })

  it('may be a day off: said, and nothing asked', () => {
    expect(warned({ date: '2023-12-02' })).toMatchObject([
      {
        rule: 'dayOff',
        text: 'Ngày đã chọn (thứ Bảy, 02/12) là ngày nghỉ theo lịch làm việc của đợt.',
        needsReason: false,
      },
    ])
  })
})

describe('agenda and roll', () => {
  it('names the first pair out of the order of R17', () => {
    const [order] = warned({ agenda: ['u-ban', 'p-sao', 'p-mai', 'p-hoa', 'p-pao'] })
    expect(order).toMatchObject({ rule: 'order', needsReason: true })
    expect(order?.text).toContain('“Phạm Văn Hòa” xếp sau “Lò Thị Mai”')
  })

  it('names who is rated here and stands on no agenda, until another conference has them', () => {
    const store = office()
    const part = { agenda: ['u-ban', 'p-sao'] }
    expect(preview(store, part).warnings).toMatchObject([{ rule: 'missingSubject', needsReason: false }])
    expect(preview(store, part).warnings[0]?.text).toMatch(/^Còn 03 hồ sơ .*: Phạm Văn Hòa; Lò Thị Mai; Giàng A Páo\.$/)
    const first = judge(scheduleConference)(planOf(store, asked(part)))
    if (!first.ok) throw new Error(first.reason)
    apply(store, first.writes)
    const rest = { agenda: ['p-hoa', 'p-mai', 'p-pao'], time: '14:00' }
    expect(preview(store, rest).warnings).toEqual([])
  })

  it('says when fewer are called than a quorum of the members, which only a unit larger than any hall can', () => {
    const all = Array.from({ length: 301 }, (_, at) => ({ person: `p-${at}`, name: '', post: '', agency: '' }))
    const members = [...all.map((each) => ({ ...each, votes: true })), ...planOf(office(), asked()).members]
    const { warnings } = preview(office(), { roll: asked().roll.slice(0, 2), ballot: 'showOfHands' }, { members })
    expect(warnings).toMatchObject([{ rule: 'noQuorum', needsReason: false }])
    expect(warnings[0]?.text).toContain('02 người được tính; cần ít nhất 204 người, tức 2/3 của 306 thành viên')
  })
})

describe('a secret ballot of few', () => {
  const few = (kinds: Partial<ScheduleConferenceInput>) => {
    const plan = planOf(office(), asked())
    return warned({ roll: [], ...kinds }, { members: plan.members.filter(({ person }) => person !== 'p-pao') }).filter(
      ({ rule }) => rule === 'fewVoters',
    )
  }

  it('may tell how each voted: hands are proposed below the number of the rules, on paper or not', () => {
    expect(few({})).toMatchObject([
      { needsReason: false, text: expect.stringContaining('Có 04 người được biểu quyết') },
    ])
    expect(few({ ballot: 'showOfHands' })).toEqual([])
    expect(warned().filter(({ rule }) => rule === 'fewVoters')).toEqual([])
  })
})

describe('closed gates', () => {
  const plan = { ...cellPlan, agenda: wholeCell }

  it('ask for a reason, with the count, where nothing says that they will be open by then', () => {
    const warnings = warned(plan, { caller: cell })
    expect(warnings).toMatchObject([{ rule: CELL_GATE, needsReason: true }])
    expect(warnings[0]?.text).toContain('đã xong 0/5; đến ngày 08/12/2023 còn 05 hồ sơ chưa có lịch xong trước.')
  })

  it('are expected to open when what they ask for is planned before, and not when it is cancelled or comes later', () => {
    const store = office()
    const first = judge(scheduleConference)(planOf(store, asked()))
    if (!first.ok) throw new Error(first.reason)
    apply(store, first.writes)
    expect(preview(store, plan, { caller: cell }).warnings).toEqual([])
    const path = paths.conference(first.answer.conferenceId)
    const conference = store.get(path) as Conference
    for (const change of [{ state: 'cancelled' }, { date: '2023-12-09' }, { date: '2023-12-08', time: '08:00' }]) {
      store.set(path, { ...conference, ...change })
      expect(preview(store, plan, { caller: cell }).warnings).toMatchObject([{ rule: CELL_GATE }])
    }
  })

  it('are opened by what stands earlier on the same agenda, and only by that', () => {
    const rules = warned({ agenda: ['p-sao', 'u-ban', 'p-hoa', 'p-mai', 'p-pao'] }).map(({ rule }) => rule)
    expect(rules).toEqual(['order', '2023_collectiveBeforePeople-u-ban'])
    expect(warned().map(({ rule }) => rule)).toEqual([])
  })
})
