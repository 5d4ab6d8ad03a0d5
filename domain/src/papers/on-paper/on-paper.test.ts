import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { selfRatingOf } from '../../conference/proposal/self-rating.ts'
import { changedRatings } from '../../forms/paper/fixed-ratings.ts'
import { onPaperSheets } from '../../forms/sheets/on-paper-sheets.ts'
import { paths } from '../../ids.ts'
import type { RemarkAct } from '../../model/act.ts'
import type { Draft, Paper, Revision } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { deliverSeal, fullSections, registeredIn, sealAccepted, sendBack } from '../../office/papers.fixture.ts'
import { boardsIn, campaignIn, differences, read, reviewsOf } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { factPaths } from '../seal/seal-facts.ts'
import { type EnterFacts, enterPaper } from './enter-paper.ts'
import { objectToPaper } from './object-to-paper.ts'

const NOW = new Date('2023-11-28T03:00:00Z')
const MAI = 'kd_p-mai'
const usual: EnterFacts['input'] = {
  ...{ paperId: MAI, basis: 'Bản giấy đã ký', paperDate: '2023-11-20', keptAt: 'Tủ hồ sơ Văn phòng', number: '' },
  ...{ mark: 'none', typed: false, sections: {}, preview: false, key: 'khoa-thu-1' },
}

const office = (): Store =>
  openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-hoa'], provincial: [], partyCell: [] } },
    units: [{ id: 'u-ban', head: 'p-long', clerks: ['p-nam'] }],
    people: ['p-long', 'p-mai', 'p-nam', 'p-hoa'].map((id) => ({ id, partyMember: false })),
    subjects: ['p-long', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban' })),
  })
const paper = (store: Store) => read<Paper>(store, paths.paper(MAI))

const registered = (store: Store) =>
  registeredIn(store, factPaths(paper(store), campaignIn(store), reviewsOf(store, MAI)))

const enter = (store: Store, input: Partial<EnterFacts['input']> = {}, uid = 'p-nam') => {
  const facts: EnterFacts = {
    ...{ paper: paper(store), unit: { clerks: ['p-nam', 'p-mai'] }, draft: read<Draft>(store, paths.draft(MAI)) },
    ...{ reviews: reviewsOf(store, MAI), campaign: campaignIn(store), now: NOW },
    registered: registered(store),
    waiting: store.has(paths.revision(MAI, paper(store).revision)),
    caller: { uid, name: 'Vũ Đình Nam', access: { active: true, organiser: uid === 'p-hoa' ? ['partyGroup'] : [] } },
    input: { ...usual, ...input },
  }
  const outcome = judge(enterPaper)(facts)
  const subject = outcome.ok ? enterPaper.subject(facts, outcome) : null
  if (outcome.ok && subject)
    apply(store, recorded(outcome.writes, subject, { command: 'enterPaper', by: uid, at: NOW }))
  return outcome
}
const bare = (store: Store) =>
  Object.fromEntries(
    Object.entries(fullSections(paper(store), 'p-nam')).map(([id, { rev: _, by: __, ...section }]) => [id, section]),
  )
const reasonOf = (outcome: ReturnType<typeof enter>) => (outcome.ok ? 'ok' : outcome.reason)

it('is told what the form asks, and not why no level is given', () => {
  const store = office()
  const asked = (change: Partial<Paper>) => {
    apply(store, [{ op: 'update', path: paths.paper(MAI), data: change }])
    const outcome = enter(store, { preview: true })
    return outcome.ok ? enterPaper.answer(outcome, { paper: paper(store) } as EnterFacts).asked : outcome.reason
  }
  const { form, suggestions, subjectName } = paper(store)
  const as = { form, suggestions, subjectName }
  expect(asked({ partyMember: true })).toEqual({ ...as, partyMember: true, unrated: [] })
  const notRated = { civilRating: { reason: 'underSixMonths', note: 'Nghỉ ốm từ 01/03.' } } as const
  expect(asked({ notRated })).toEqual({ ...as, partyMember: true, unrated: ['civilRating'] })
  const leftOut = { partyRating: { reason: 'suspended', note: 'Quyết định số 5.' } } as const
  expect(asked({ notRated: leftOut })).toEqual({ ...as, partyMember: false, unrated: ['partyRating'] })
})

describe('a paper that is kept elsewhere', () => {
  it('is accepted at once and once, without a text, and moves its reviews like a sealed one', () => {
    const store = office()
    const outcome = enter(store)
    expect(outcome).toMatchObject({ ok: true, mails: ['kd_p-mai.1.enteredForYou.p-mai', 'kd_p-mai.1.yourTurn.p-long'] })
    expect(read<Revision>(store, paths.revision(MAI, 1))).toMatchObject({
      ...{ sections: {}, by: 'p-nam', submittedAt: NOW },
      onPaper: {
        byName: 'Vũ Đình Nam',
        paperDate: '2023-11-20',
        keptAt: 'Tủ hồ sơ Văn phòng',
        mark: 'none',
        typed: false,
      },
    })
    expect(paper(store)).toMatchObject({ state: 'sealed', accepted: 1 })
    expect(store.has(paths.paperFacts(MAI, 1))).toBe(true)
    expect(read<Review>(store, paths.review('kd_p-mai_partyGroup'))).toMatchObject({ stage: 'conference' })
    expect(deliverSeal(store, MAI, 1, NOW).kind).toBe('done')
    expect(differences(store)).toEqual([])
  })

  it('may carry the level that the subject gave itself, and else says that the paper has it', () => {
    const store = office()
    const [review] = reviewsOf(store, MAI)
    if (!review) throw new Error('no review')
    enter(store, { sections: { civilRating: { rating: 'good' } } })
    const known = read<Revision>(store, paths.revision(MAI, 1))
    expect(selfRatingOf(review, paper(store), known)).toBe('good')
    expect(selfRatingOf(review, paper(store), { ...known, sections: {} })).toBe('onPaper')
  })

  it('with a mark has a number, a day and a place, and nothing else', () => {
    const marked = { mark: 'confidential', number: '02-BC/BTV' } as const
    expect(reasonOf(enter(office(), { ...marked, typed: true }))).toBe('secretTyped')
    expect(reasonOf(enter(office(), { ...marked, sections: { civilRating: { rating: 'good' } } }))).toBe('secretTyped')
    expect(reasonOf(enter(office(), { ...marked, number: ' ' }))).toBe('paperUnplaced')
    const store = office()
    enter(store, marked)
    expect(read<Revision>(store, paths.revision(MAI, 1)).onPaper?.number).toBe('02-BC/BTV')
  })
})

describe('a paper that is typed in', () => {
  it('is held to the form, but for the level, and is what is completed later', () => {
    const store = office()
    const { civilRating: _, ...sections } = bare(store)
    expect(enter(office(), { typed: true })).toMatchObject({
      reason: 'paperIncomplete',
      at: { politics: 'textMissing' },
    })
    expect(reasonOf(enter(store, { typed: true, sections }))).toBe('ok')
    expect(read<Draft>(store, paths.draft(MAI)).sections).toHaveProperty('politics')
    const sealed = read<Revision>(store, paths.revision(MAI, 1))
    const later = { sections: { civilRating: { rating: 'good' as const, rev: 1, by: 'p-mai' } } }
    expect(changedRatings('02A', reviewsOf(store, MAI), sealed, later)).toEqual({})
  })

  it('leaves a draft that its writer has begun as it is', () => {
    const store = office()
    const draft = read<Draft>(store, paths.draft(MAI))
    const begun = { ...draft, sections: { politics: { text: 'Đang viết dở.', rev: 1, by: 'p-mai' } } }
    store.set(paths.draft(MAI), begun)
    enter(store, { typed: true, sections: bare(store) })
    expect(store.get(paths.draft(MAI))).toEqual(begun)
  })

  it('may come again after a return, in the same words', () => {
    const store = office()
    enter(store, { typed: true, sections: bare(store) })
    sendBack(store, MAI, 'p-long', NOW)
    expect(reasonOf(enter(store, { typed: true, sections: bare(store) }))).toBe('ok')
    expect(paper(store).accepted).toBe(2)
  })
})

describe('who enters it', () => {
  it('is the unit’s clerk or an organiser, never who answers for it', () => {
    expect(reasonOf(enter(office(), {}, 'p-hoa'))).toBe('ok')
    for (const uid of ['p-mai', 'p-long']) expect(reasonOf(enter(office(), {}, uid))).toBe('notYours')
  })

  it.each([
    ['no place', { keptAt: ' ' }, 'paperUnplaced'],
    ['a day to come', { paperDate: '2023-11-29' }, 'paperUnplaced'],
    ['a text that nobody asked for', { sections: { politics: { text: 'Có chữ.' } } }, 'paperIncomplete'],
  ] as const)('is refused with %s', (_, input, told) => {
    expect(reasonOf(enter(office(), input))).toBe(told)
  })

  it('is told when its writer was quicker', () => {
    const store = office()
    sealAccepted(store, MAI, { at: NOW })
    expect(reasonOf(enter(store))).toBe('sentAlready')
  })

  it('learns beforehand what the form asks, and nothing is written', () => {
    const store = office()
    const before = new Map(store)
    expect(enter(store, { preview: true, keptAt: '', basis: '' })).toMatchObject({ ok: true, writes: [] })
    expect(store).toEqual(before)
  })
})

it('its signatory may object, once; who entered it and the organisers are told', () => {
  const store = office()
  enter(store)
  const facts = () => ({
    ...{ paper: paper(store), accepted: read<Revision>(store, paths.revision(MAI, 1)), campaign: campaignIn(store) },
    caller: { uid: 'p-mai', name: 'Lò Thị Mai', access: { active: true, organiser: [] } },
    ...{ reviews: reviewsOf(store, MAI), reason: ' Không đúng bản tôi ký. ', now: NOW },
  })
  const outcome = judge(objectToPaper)(facts())
  if (!outcome.ok) throw new Error(outcome.reason)
  apply(store, outcome.writes)
  expect(outcome.mails).toEqual(['kd_p-mai.1.entryObjected.p-hoa', 'kd_p-mai.1.entryObjected.p-nam'])
  expect(read<RemarkAct>(store, paths.act('kd_p-mai.remark.1'))).toMatchObject({
    ...{ about: '1', what: 'objected', reason: 'Không đúng bản tôi ký.', audience: ['p-mai', 'p-nam'] },
  })
  const rows = () => Object.values(boardsIn(store)['u-ban']?.rows ?? {})
  const marked = () => rows().filter(({ paperId }) => paperId === MAI)[0]?.objectedEntry
  expect(marked()).toBe('p-nam')
  expect(differences(store)).toEqual([])
  expect(judge(objectToPaper)(facts())).toMatchObject({ reason: 'alreadyObjected' })
  expect(judge(objectToPaper)({ ...facts(), accepted: null })).toMatchObject({ reason: 'notYours' })
  sendBack(store, MAI, 'p-long', NOW)
  expect(marked()).toBeUndefined()
})

it('prints where the paper is, in the place of a text or above it', () => {
  const sheet = {
    ...{ name: 'Mẫu 02A', style: 'party' as const },
    blocks: [
      { kind: 'field' as const, label: 'Họ và tên', value: 'Mai' },
      { kind: 'heading' as const, level: 1 as const, text: 'I. ƯU ĐIỂM' },
    ],
  }
  const { paperId: _, sections: __, preview: ___, key: ____, ...kept } = usual
  const onPaper = { ...kept, number: '02-BC', mark: 'confidential' as const, by: 'p-nam', byName: 'Nam' }
  const [slip] = onPaperSheets([sheet, sheet], { onPaper, sections: {} })
  expect(slip?.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
    'field',
    'Bản giấy số 02-BC (Mật), ký ngày 20/11/2023, lưu tại Tủ hồ sơ Văn phòng. Nội dung không nhập vào hệ thống.',
  ])
  const typed = onPaperSheets([sheet, sheet], { onPaper: { ...onPaper, typed: true }, sections: {} })
  expect(typed.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ['field', 'note', 'heading'],
    ['field', 'note', 'heading'],
  ])
  expect(onPaperSheets([sheet], { sections: {} })).toEqual([sheet])
})
