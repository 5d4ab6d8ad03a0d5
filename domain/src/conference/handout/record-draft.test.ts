import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { draftLetter } from '../../forms/letters/draft-letter.ts'
import { type DraftAct, draftActSchema } from '../../model/act.ts'
import { conferenceSchema } from '../../model/conference.ts'
import { docketEntrySchema } from '../../model/docket.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { apply } from '../../writes/apply.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { type DraftFacts, draftNumberId, recordDraft } from './record-draft.ts'

const conference = conferenceOf({ kind: 'partyGroup', track: 'provincial' })
const campaign: DraftFacts['campaign'] = { ...plan2023, status: 'open' }
const issued: DraftFacts['issued'] = {
  layout: '2026-1',
  issuer: { kind: 'partyGroup', name: 'Đảng đoàn Liên đoàn Lao động tỉnh', superior: 'Tỉnh ủy', place: 'Lai Châu' },
  signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
}
const now = new Date('2023-12-04T02:00:00Z')
const ISSUED: DraftFacts['said'] = {
  ...{ what: 'sent', number: null, code: '', document: '', on: '2023-12-04', receivedBy: '', text: '', keptAt: '' },
}
const ON_PAPER: DraftFacts['said'] = {
  ...{ ...ISSUED, number: 12, code: ' ĐĐ ', on: '2023-12-01', receivedBy: 'Văn thư', keptAt: 'Tủ hồ sơ Đảng đoàn' },
}
const ANSWER = { what: 'answered', document: '7-CV/BTCTU', on: '2023-12-03', text: ' Bổ sung số liệu. ' } as const
const record = (said: Partial<DraftFacts['said']>, at = conference, taken = false) =>
  judge(recordDraft)({
    ...{ conference: at, campaign, said: { ...ISSUED, ...said }, issued, taken, now },
    caller: { uid: 'p-nam', name: 'Vũ Đình Nam', access: { active: true, organiser: [] } },
  })
const stored = (outcome: ReturnType<typeof record>, at = conference) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return apply(new Map<string, object>([[`conferences/${at.id}`, at]]), outcome.writes)
}
const FIRST = `${conference.id}.draft.1`
const actIn = (store: ReadonlyMap<string, object>, id = FIRST): DraftAct =>
  draftActSchema.parse(store.get(`acts/${id}`))

describe('a draft report sent to the superior body', () => {
  it('is issued as a letter that keeps who signs it, with a line in the book that the văn thư numbers', () => {
    const store = stored(record({}))
    expect(actIn(store)).toMatchObject({
      ...{ to: 'Ban Tổ chức Tỉnh ủy', audience: ['p-long', 'p-nam'], facts: issued, document: '', onBehalf: null },
    })
    expect(docketEntrySchema.parse(store.get(`docket/${FIRST}`))).toMatchObject({
      ...{ unit: conference.unit, style: 'party', type: '', date: '2023-12-04', given: null, takenBackAt: null },
      ...{ issuer: 'Đảng đoàn Liên đoàn Lao động tỉnh', superior: 'Tỉnh ủy' },
      signatory: { title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
    })
    expect([...store.keys()].filter((path) => path.startsWith('numbers/'))).toEqual([])
    expect(conferenceSchema.parse(store.get(`conferences/${conference.id}`)).drafts).toEqual([
      { id: FIRST, what: 'sent', document: '', on: '2023-12-04' },
    ])
  })

  it('prints number and day that were entered, and leaves both open until then', () => {
    const { to, submittedAt } = actIn(stored(record({})))
    const printed = (given: Parameters<typeof draftLetter>[1]['given']) =>
      JSON.stringify(
        draftLetter({ kind: conference.kind, to, at: submittedAt }, { ...plan2023, ...issued, given: given ?? null }),
      )
    expect(printed(null)).toMatch(/Số …-CV\/….*ngày … tháng … năm 2023/)
    expect(printed({ number: 12, code: 'ĐĐ', on: '2023-12-05' })).toMatch(/Số 12-CV\/ĐĐ.*ngày 05 tháng 12 năm 2023/)
    expect(printed(null)).toContain('Kính đề nghị Ban Tổ chức Tỉnh ủy xem xét, cho ý kiến')
  })

  it('that went out on paper is recorded with the number it has, which no other paper gets', () => {
    const store = stored(record(ON_PAPER))
    const takes = 'dang-doan-lien-doan-lao-dong-tinh.tinh-uy..2020-2025.12'
    expect(docketEntrySchema.parse(store.get(`docket/${FIRST}`))).toMatchObject({
      ...{ given: { number: 12, code: 'ĐĐ', on: '2023-12-01' }, takes, date: '2023-12-01' },
    })
    expect(store.get(`numbers/${takes}`)).toEqual({ entry: FIRST })
    expect(draftNumberId({ conference, campaign, issued, said: ON_PAPER })).toBe(takes)
    expect(actIn(store).onBehalf).toMatchObject({ paperDate: '2023-12-01', keptAt: 'Tủ hồ sơ Đảng đoàn', by: 'p-nam' })
    expect(record(ON_PAPER, conference, true)).toMatchObject({ ok: false, reason: 'numberTaken' })
  })

  it('is answered by an opinion, which the header knows and does not say, with the number it has and in no series', () => {
    const sent = conferenceSchema.parse(stored(record({})).get(`conferences/${conference.id}`))
    for (const document of ['7-CV/BTCTU', 'Số 7 (hỏa tốc)', 'không số']) {
      const store = stored(record({ ...ANSWER, document }, sent), sent)
      const act = actIn(store, `${conference.id}.draft.2`)
      expect(act).toMatchObject({ text: 'Bổ sung số liệu.', document })
      expect(act.facts).toBeUndefined()
      expect(JSON.stringify(store.get(`conferences/${conference.id}`))).not.toContain('Bổ sung')
      expect([...store.keys()].filter((path) => /^(docket|numbers)\//.test(path))).toEqual([])
    }
  })

  it.each<[string, Partial<DraftFacts['said']>]>([
    ['draftIncomplete', { ...ON_PAPER, on: '2023-12-05' }],
    ['draftIncomplete', { ...ON_PAPER, on: '2023-11-31' }],
    ['draftIncomplete', { ...ON_PAPER, receivedBy: ' ' }],
    ['draftIncomplete', { ...ON_PAPER, keptAt: '' }],
    ['draftNotSent', ANSWER],
  ])('is refused: %s', (reason, said) => {
    expect(record(said)).toMatchObject({ ok: false, reason })
  })

  it('is refused once a conference has twenty letters: its header, which everybody invited reads, bears no more of a keeper', () => {
    const drafts = Array.from({ length: 19 }, () => ({
      id: 'x',
      what: 'sent' as const,
      document: '1',
      on: '2023-12-01',
    }))
    expect(record({}, { ...conference, drafts }).ok).toBe(true)
    const full = { ...conference, drafts: [...drafts, ...drafts.slice(0, 1)] }
    expect(record({}, full)).toMatchObject({ ok: false, reason: 'draftsEnough' })
  })

  it('an opinion that stays on paper is told by where it is kept; of other conferences nothing is asked', () => {
    // A letter of before it had an entry in the book, with the number that was typed.
    const drafts = [{ id: 'x', what: 'sent' as const, document: '12-BC/ĐĐ', on: '2023-12-01' }]
    const answer = { ...ANSWER, text: '' }
    expect(record({ ...answer, keptAt: 'Tủ hồ sơ Đảng đoàn' }, { ...conference, drafts }).ok).toBe(true)
    expect(record(answer, { ...conference, drafts })).toMatchObject({ reason: 'draftIncomplete' })
    expect(record({ ...ANSWER, document: ' ' }, { ...conference, drafts })).toMatchObject({ reason: 'draftIncomplete' })
    expect(record({}, conferenceOf())).toMatchObject({ reason: 'draftNotAsked' })
  })
})
