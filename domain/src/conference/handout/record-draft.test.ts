import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { type DraftAct, draftActSchema } from '../../model/act.ts'
import { conferenceSchema } from '../../model/conference.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { apply } from '../../writes/apply.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { type DraftFacts, recordDraft } from './record-draft.ts'

const conference = conferenceOf({ kind: 'partyGroup', track: 'provincial' })
const campaign: DraftFacts['campaign'] = { ...plan2023, status: 'open' }
const SENT = {
  what: 'sent',
  document: '12-BC/ĐĐ',
  on: '2023-12-01',
  receivedBy: 'Văn thư',
  text: '',
  keptAt: '',
} as const
const record = (said: Partial<DraftFacts['said']>, at = conference) =>
  judge(recordDraft)({
    ...{ conference: at, campaign, said: { ...SENT, ...said } },
    caller: { uid: 'p-nam', name: 'Vũ Đình Nam', access: { active: true, organiser: [] } },
    now: new Date('2023-12-04T02:00:00Z'),
  })
const stored = (outcome: ReturnType<typeof record>, at = conference) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return apply(new Map<string, object>([[`conferences/${at.id}`, at]]), outcome.writes)
}

describe('a draft report sent to the superior body', () => {
  it('is an act with number, day and who received it; the header knows the letter, and the opinion that came back', () => {
    const first = stored(record({}))
    const sent = conferenceSchema.parse(first.get(`conferences/${conference.id}`))
    expect(sent.drafts).toEqual([
      { id: `${conference.id}.draft.1`, what: 'sent', document: '12-BC/ĐĐ', on: '2023-12-01' },
    ])
    const act: DraftAct = draftActSchema.parse(first.get(`acts/${conference.id}.draft.1`))
    expect(act).toMatchObject({ to: 'Ban Tổ chức Tỉnh ủy', audience: ['p-long', 'p-nam'] })
    const answer = { what: 'answered', document: '7-CV/BTCTU', receivedBy: '', text: ' Bổ sung số liệu. ' } as const
    const second = stored(record(answer, sent), sent)
    expect(second.get(`acts/${conference.id}.draft.2`)).toMatchObject({ text: 'Bổ sung số liệu.' })
    expect(JSON.stringify(second.get(`conferences/${conference.id}`))).not.toContain('Bổ sung')
  })

  it.each<[string, Partial<DraftFacts['said']>]>([
    ['draftIncomplete', { document: ' ' }],
    ['draftIncomplete', { on: '2023-12-05' }],
    ['draftIncomplete', { on: '2023-11-31' }],
    ['draftIncomplete', { receivedBy: '' }],
    ['draftNotSent', { what: 'answered', text: 'Góp ý.' }],
  ])('is refused: %s', (reason, said) => {
    expect(record(said)).toMatchObject({ ok: false, reason })
  })

  it('takes the number of a superior’s letter as it is written, in no series, and as often as it comes', () => {
    const drafts = [{ id: 'x', what: 'sent' as const, document: '7-CV/BTCTU', on: '2023-12-01' }]
    const answer = { what: 'answered', receivedBy: '', text: 'Góp ý.' } as const
    for (const document of ['7-CV/BTCTU', 'Số 7 (hỏa tốc)', 'không số']) {
      const outcome = record({ ...answer, document }, { ...conference, drafts })
      if (!outcome.ok) throw new Error(outcome.reason)
      expect(outcome.writes.filter(({ path }) => path.startsWith('numbers/'))).toEqual([])
    }
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
    const drafts = [{ id: 'x', what: 'sent' as const, document: '1', on: '2023-12-01' }]
    const answer = { what: 'answered', receivedBy: '' } as const
    expect(record({ ...answer, keptAt: 'Tủ hồ sơ Đảng đoàn' }, { ...conference, drafts }).ok).toBe(true)
    expect(record(answer, { ...conference, drafts })).toMatchObject({ reason: 'draftIncomplete' })
    expect(record({}, conferenceOf())).toMatchObject({ reason: 'draftNotAsked' })
  })
})
