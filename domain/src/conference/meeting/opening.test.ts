import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import type { Conference } from '../../model/conference.ts'
import { conferenceRules2023 } from '../../plan/conference-rules.ts'
import { apply } from '../../writes/apply.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { openingDoubts } from './opening-doubts.ts'
import { OPENING_UNDONE, undoOpening } from './undo-opening.ts'

const now = new Date('2023-12-03T02:00:00Z')
const proof = { how: 'paper', on: '2023-11-29', note: '', by: 'p-nam', byName: 'Nam', at: now, papers: 2 } as const

const MEMBER = { kind: 'member', post: '', uid: null, counts: true } as const

describe('before a meeting is opened', () => {
  const ready = conferenceOf({ handouts: Object.fromEntries(conferenceOf().roll.map(({ id }) => [id, proof])) })
  const members = ready.roll.flatMap(({ id, name, counts }) =>
    counts ? [{ person: id, name, post: '', agency: '', votes: true }] : [],
  )
  const doubts = (change: Partial<Conference> = {}, today = '2023-12-04', unsent: string[] = []) =>
    openingDoubts({ conference: { ...ready, ...change }, members, unsent, rules: conferenceRules2023, today })

  it('nothing is asked on its day, with all papers out', () => {
    expect(doubts()).toEqual([])
  })

  it('another day is asked about: ahead, by changing the plan; past, as an entry from paper', () => {
    expect(doubts({}, '2023-12-03')).toMatchObject([{ kind: 'dayAhead', text: expect.stringContaining('04/12/2023') }])
    expect(doubts({}, '2023-12-06')).toMatchObject([{ kind: 'dayPast', text: expect.stringContaining('06/12/2023') }])
  })

  it('papers that were never sent are named, and those without papers counted', () => {
    expect(doubts({ handouts: { 'p-mai': proof } }, '2023-12-04', ['Lò Thị Mai'])).toEqual([
      { kind: 'papersUnsent', text: 'Chưa gửi bản kiểm điểm: Lò Thị Mai.' },
      { kind: 'papersNotOut', text: 'Còn 03 người dự chưa được giao tài liệu.' },
    ])
  })

  it('a quorum that cannot be is told with its numbers', () => {
    const roll = ready.roll.filter(({ id }) => id === 'p-long')
    expect(doubts({ roll })[0]).toEqual({
      kind: 'quorum',
      text: 'Thành phần có 01 người được tính trên 03 thành viên, không thể đủ 2/3.',
    })
    expect(doubts({ roll: [] }).map(({ kind }) => kind)).toEqual(['quorum', 'members'])
  })

  it('a draft that the superior body should have seen is asked about until it was sent', () => {
    const asked = (drafts: Conference['drafts']) => doubts({ kind: 'partyGroup', ...(drafts && { drafts }) })
    expect(asked(undefined)).toMatchObject([
      { kind: 'draftUnsent', text: expect.stringContaining('Ban Tổ chức Tỉnh ủy') },
    ])
    expect(asked([{ id: 'x', what: 'sent', document: '12-BC/ĐĐ', on: '2023-12-01' }])).toEqual([])
  })

  it('members of the registry that are no longer those of the roll are named', () => {
    const roll = ready.roll.map((each) => (each.id === 'p-mai' ? { ...each, counts: false } : each))
    const other = doubts({
      roll: [...roll.filter(({ id }) => id !== 'p-nam'), { ...MEMBER, id: 'g-2', name: 'Lò Thị Panh' }],
    }).at(-1)
    expect(other?.text).toContain('(thêm: Vũ Đình Nam. không còn: Lò Thị Panh. thay đổi quyền biểu quyết: Lò Thị Mai)')
  })
})

describe('undoing an opening', () => {
  const open = conferenceOf({ state: 'open', current: 'p-mai' })
  const keeper = { uid: 'p-nam', access: { active: true, organiser: [] } }
  const undo = (rest: object = {}) =>
    judge(undoOpening)({
      ...{ conference: open, campaign: { status: 'open' }, anyRow: false, reason: ' Bấm nhầm. ', caller: keeper, now },
      ...rest,
    })
  const signed = { by: 'p-nam', at: now }
  const voting = { round: 1, publicKey: '', voters: [], turnout: 0, consent: '', openedAt: now, closedAt: null }

  it('makes it a plan again, with the reason kept', () => {
    const outcome = undo()
    if (!outcome.ok) throw new Error(outcome.reason)
    const path = `conferences/${open.id}`
    const header = outcome.writes.filter((write) => write.path === path)
    const after = apply(new Map<string, object>([[path, open]]), header).get(path)
    expect(after).toEqual({
      ...open,
      state: 'scheduled',
      current: null,
      exceptions: [{ rule: OPENING_UNDONE, reason: 'Bấm nhầm.', by: 'p-nam', at: now }],
    })
  })

  it.each<[string, object]>([
    ['notYours', { caller: { ...keeper, uid: 'p-mai' } }],
    ['campaignClosed', { campaign: { status: 'closed' } }],
    ['notOpen', { conference: { ...open, state: 'scheduled' } }],
    ['notOpen', { conference: { ...open, state: 'confirmed' } }],
    ['alreadyRecorded', { anyRow: true }],
    ['alreadyRecorded', { conference: { ...open, voting } }],
    ['alreadyRecorded', { conference: { ...open, signed: { chair: signed, secretary: null } } }],
    ['alreadyRecorded', { conference: { ...open, minutesCount: 1 } }],
    ['reasonMissing', { reason: '  ' }],
  ])('is refused: %s', (reason, change) => {
    expect(undo(change)).toEqual({ ok: false, reason })
  })
})
