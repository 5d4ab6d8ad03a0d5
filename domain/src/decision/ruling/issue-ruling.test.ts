import { expect, test } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { decidedFacts, decidedLine } from '../../forms/every-decision.fixture.ts'
import type { DocketEntry } from '../../model/docket.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import type { DecisionAct } from '../decision.ts'
import type { DecidedAct } from './decided-act.ts'
import { issueRuling, type RulingFacts } from './issue-ruling.ts'
import type { RulingAct } from './ruling.ts'

const now = new Date('2023-12-09T03:00:00Z')
const say = (field: string) => field
const { meeting, issuer } = decidedFacts(say)
const SCOPE = 'kd.partyGroup.G3'
const decision: DecisionAct = {
  ...{ id: 'kd.decision.5', kind: 'decision', campaign: 'kd', of: { kind: 'campaign', id: 'kd' }, number: 5 },
  ...{ by: 'p-ghi', byName: 'Ghi', onBehalf: null, submittedAt: now, audience: ['p-ghi'], track: 'partyGroup' },
  ...{ decider: 'dang-doan', meeting },
  items: ['a', 'b'].map((id) => ({
    ...{ reviewId: id, name: `Tên ${id}` },
    part: { id: 'decision.3', scope: SCOPE, group: 'G3', subjectKind: 'person' as const },
  })),
  facts: { layout: '2026-1', issuer, signature: null },
}
const partOf = (level: 'good' | null) => decidedLine(say, 'G3', { level }).part

const facts = (rest: Partial<RulingFacts> = {}, asked: Partial<RulingFacts['input']> = {}): RulingFacts => ({
  campaign: {
    ...{ ...plan2023, id: 'kd', status: 'open', closedStages: [], organisers: {}, eventSeq: 8 },
  },
  input: {
    campaign: 'kd',
    decision: decision.id,
    paper: 'decision',
    bases: ['18-QĐ/TU'],
    preview: false,
    key: 'k-12345678',
    ...asked,
  },
  ...{ decision, now, issued: [], entries: [], unit: 'u-dang-doan', agency: null },
  reviews: new Map(
    ['a', 'b'].map((id) => [
      id,
      // Of a header only what the paper asks.
      { id, subject: `p-${id}`, unit: 'u-ban', path: ['appraisal', 'decision'] } as never,
    ]),
  ),
  parts: new Map([
    ['a', partOf('good')],
    ['b', partOf(null)],
  ]),
  people: new Map([['p-a', { posts: [] }]]),
  unitNames: new Map([['u-ban', 'Ban Nữ công']]),
  caller: { uid: 'p-ghi', name: 'Ghi', access: { active: true, organiser: [], scopes: [SCOPE] } },
  ...rest,
})

const issued = (...of: Parameters<typeof facts>) => {
  const outcome = judge(issueRuling)(facts(...of))
  if (!outcome.ok) return { reason: outcome.reason }
  const [made] = outcome.writes
  const act = made && 'data' in made ? (made.data as RulingAct) : null
  return { act, paths: outcome.writes.map(({ op, path }) => `${op} ${path}`) }
}

test('names those alone who are decided, what it is based on, and who proposed', () => {
  const { act, paths } = issued()
  expect(act).toMatchObject({ kind: 'ruling', nth: 1, tells: null, proposedBy: 'Ban Tổ chức - Kiểm tra' })
  expect(act?.items.map(({ reviewId, unitName }) => [reviewId, unitName])).toEqual([['a', 'Ban Nữ công']])
  expect(act?.bases.map((basis) => basis.slice(0, 18))).toEqual([
    ...['Quy định số 18-QĐ/', 'Kế hoạch số 01-KH/', 'kết quả Hội nghị n'],
  ])
  expect(act?.audience).toEqual(['p-ghi'])
  expect(paths).toContain(`create docket/${act?.id}`)
  expect(JSON.stringify(act)).not.toContain('good')
})

test('a notice waits for a decision and names the last; who issues anew takes the earlier entry back', () => {
  expect(issued({}, { paper: 'notice' })).toEqual({ reason: 'rulingMissing' })
  const first = issued().act
  if (!first) throw new Error('nothing was issued')
  expect(issued({ issued: [first] }, { paper: 'notice' }).act?.tells).toEqual({ act: first.id, paper: 'decision' })
  const entry = { id: first.id, takenBackAt: null, rev: 2 } as DocketEntry
  const again = issued({ issued: [first], entries: [entry] }, { paper: 'resolution' })
  expect(again.paths).toContain(`update docket/${first.id}`)
  expect(again.act).toMatchObject({ nth: 1, paper: 'resolution', replaces: null })
  const given = { number: 12, code: 'ĐĐ', on: '2023-12-09' }
  const numbered = issued({ issued: [first], entries: [{ ...entry, given }] as DocketEntry[] })
  expect(numbered.act?.replaces).toEqual({ paper: 'decision', given })
})

test('what was decided later is a supplement', () => {
  const first = issued().act
  if (!first) throw new Error('nothing was issued')
  expect(issued({ issued: [{ ...first, decision: 'kd.decision.2' }] }).act?.nth).toBe(2)
})

test('is refused to who has joined one of its groups, and where nobody is decided', () => {
  const { caller } = facts()
  const access = { ...caller.access, scopes: [] }
  expect(issued({ caller: { ...caller, access } })).toEqual({ reason: 'notYours' })
  expect(issued({ parts: new Map() })).toEqual({ reason: 'nothingDecided' })
})

const { meeting: _meeting, decider: _decider, ...made } = decision
const ofHead = (way: 'head' | 'committee'): DecidedAct => ({
  ...{
    ...made,
    kind: 'result',
    decider: way,
    deciderName: 'Chủ tịch',
    way,
    date: '2023-12-04',
    paper: null,
    list: null,
  },
  facts: {
    layout: '2026-1',
    issuer: {
      kind: way === 'head' ? 'office' : 'cellCommittee',
      name: 'LĐLĐ huyện',
      superior: 'LĐLĐ tỉnh',
      place: 'Tam Đường',
    },
    signature: { capacity: '', title: 'CHỦ TỊCH', name: 'Ghi' },
  },
})
/** Who decides, who handles no group. */
const byHead = (way: 'head' | 'committee', members = ['p-ghi']): Partial<RulingFacts> => {
  const { campaign, caller } = facts()
  const deciders = [{ id: way, name: 'Chủ tịch', class: 'agencyHead', members, way }]
  return {
    decision: ofHead(way),
    campaign: { ...campaign, process: { ...campaign.process, deciders } },
    caller: { ...caller, access: { ...caller.access, scopes: [] } },
    reviews: new Map(
      ['a', 'b'].map((id) => [id, { id, subject: `p-${id}`, unit: 'u-ban', path: ['decision'] } as never]),
    ),
  }
}

test('of what a head decided he issues a decision and its notice, which say the levels to him who reads no part', () => {
  const { act } = issued(byHead('head'))
  expect(act).toMatchObject({ paper: 'decision', decidedOn: '2023-12-04', proposedBy: '', audience: ['p-ghi'] })
  expect(act?.items.map(({ outcome }) => outcome?.level)).toEqual(['good'])
  expect(act?.bases.at(-1)).toContain('họp nhận xét, đánh giá và đề nghị xếp loại của LĐLĐ huyện')
  expect(act?.bases[0]).toMatch(/^Quy định số 18-QĐ\/TU ngày 15 tháng 11 năm 2023 của/)
  expect(issued(byHead('head'), { paper: 'resolution' })).toEqual({ reason: 'rulingUnfit' })
})

test('a committee resolves, and reports; who does not decide for it issues nothing', () => {
  expect(issued(byHead('committee'), { paper: 'resolution' }).act).toMatchObject({ paper: 'resolution', tells: null })
  expect(issued(byHead('committee'), { paper: 'report' }).act).toMatchObject({ paper: 'report', bases: [] })
  expect(issued(byHead('committee'))).toEqual({ reason: 'rulingUnfit' })
  expect(issued(byHead('committee', []), { paper: 'resolution' })).toEqual({ reason: 'notYours' })
})

test('who decides so now issues them, whoever entered it, and signs as head; nobody on the list does', () => {
  const agency = {
    ...{ id: 'u-lien-doan', name: 'LĐLĐ huyện', kind: 'office', head: 'p-truong', deputies: ['p-ghi'] },
  } as never
  const members = { ...byHead('head', ['p-truong']), agency }
  const { caller } = facts()
  const asHead = {
    ...members,
    caller: { ...caller, uid: 'p-truong', name: 'Trưởng', access: { ...caller.access, scopes: [] } },
  }
  const { act } = issued(asHead)
  expect(act?.audience.toSorted()).toEqual(['p-ghi', 'p-truong'])
  expect(act?.facts.signature).toMatchObject({ capacity: '', name: 'Trưởng' })
  // Whoever was in charge meanwhile issues nothing once he decides no longer.
  expect(issued(members)).toEqual({ reason: 'notYours' })
  const listed = ofHead('head')
  const own = { ...listed, items: listed.items.map((item) => ({ ...item, reviewId: 'kd_p-truong_partyGroup' })) }
  expect(issued({ ...asHead, decision: own })).toEqual({ reason: 'nothingDecided' })
  const asMember = { ...byHead('committee', ['p-truong']), caller: asHead.caller }
  const ofCommittee = { ...ofHead('committee'), items: own.items } as DecidedAct
  expect(issued({ ...asMember, decision: ofCommittee }, { paper: 'resolution' })).toEqual({ reason: 'notYours' })
})

test('who was made head since, and was decided on by the head before him, issues it of all others and never of himself', () => {
  const OWN = 'kd_p-truong_partyGroup'
  const { caller } = facts()
  const listed = ofHead('head')
  const [first] = listed.items
  if (!first) throw new Error('nobody was decided on')
  const decided: DecidedAct = {
    ...listed,
    audience: ['p-cu', 'p-truong'],
    items: [...listed.items, { ...first, reviewId: OWN }],
  } as DecidedAct
  const review = (subject: string) => ({ id: subject, subject, unit: 'u-ban', path: ['decision'] }) as never
  const since = {
    ...byHead('head', ['p-truong']),
    decision: decided,
    reviews: new Map([
      ['a', review('p-a')],
      [OWN, review('p-truong')],
    ]),
    parts: new Map([
      ['a', partOf('good')],
      [OWN, partOf('good')],
    ]),
    caller: { ...caller, uid: 'p-truong', name: 'Trưởng', access: { ...caller.access, scopes: [] } },
  }
  const { act } = issued(since)
  expect(act?.items.map(({ reviewId }) => reviewId)).toEqual(['a'])
  expect(act?.audience).toEqual(['p-truong', 'p-cu'])
  // One that the head before him issued has his row: it stands.
  const before = { ...act, id: 'kd.ruling.1', items: [...(act?.items ?? []), { reviewId: OWN }] } as RulingAct
  expect(issued({ ...since, issued: [before] })).toEqual({ reason: 'rulingNamesOwn' })
  // Whoever comes after both issues all of it, and who is on the list does not read it.
  const later = { ...since, ...byHead('head', ['p-sau']), decision: decided, reviews: since.reviews }
  const whole = issued({ ...later, caller: { ...since.caller, uid: 'p-sau', name: 'Sau' } }).act
  expect(whole?.items.map(({ reviewId }) => reviewId)).toEqual(['a', OWN])
  expect(whole?.audience).toEqual(['p-sau', 'p-cu'])
})

test('of a meeting whoever records since issues them, and no longer who recorded it', () => {
  // As another recorder's naming leaves the act.
  const handed = { decision: { ...decision, audience: ['p-moi'] } }
  const { caller } = facts()
  expect(issued({ ...handed, caller: { ...caller, uid: 'p-moi', name: 'Mới' } }).act?.audience).toEqual(['p-moi'])
  expect(issued(handed)).toEqual({ reason: 'notYours' })
})

test('a committee’s papers keep what it let somebody pass', () => {
  const override = { rule: 'R09', number: '4-NQ/CU', date: '2023-12-08', reason: 'Nổi bật.' }
  const parts = new Map([['a', { ...partOf('good'), overrides: [override] }]])
  const { act } = issued({ ...byHead('committee'), parts }, { paper: 'report' })
  expect(act?.items).toMatchObject([{ overrides: [override] }])
})

test('is a supplement of the papers of its own issuer alone', () => {
  const first = issued().act
  if (!first) throw new Error('nothing was issued')
  expect(issued({ ...byHead('head'), issued: [first] }).act?.nth).toBe(1)
})

test('a draft says all that would be issued, and writes nothing', () => {
  const outcome = judge(issueRuling)(facts(byHead('head'), { preview: true }))
  expect(outcome).toMatchObject({ ok: true, act: null, writes: [], draft: { paper: 'decision', nth: 1 } })
})
