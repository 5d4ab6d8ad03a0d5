import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { partIn } from '../../decision/record/decided-office.fixture.ts'
import { paths } from '../../ids.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import { toldIn } from '../../notice/give/given.fixture.ts'
import { campaignIn, read } from '../../office/stored.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { toldOffice } from '../told-office.fixture.ts'
import { documentsIn } from './documents.ts'
import { subjectPapers } from './subject-papers.ts'

const FACTS: PaperFacts = {
  ...{ layout: '2026-1', year: 2023, name: 'Lò Thị Mai', partyPosts: [], posts: ['Chuyên viên'], unionPosts: [] },
  ...{ workplace: 'Ban Tài chính', cell: null, signature: null, person: { class: 'civilServant', leader: false } },
  issuer: { kind: 'department', name: 'Ban Tài chính', superior: 'Liên đoàn Lao động tỉnh', place: 'Lai Châu' },
}

/** Who was told, with the sealed text of a Party member. */
const told = (): Store => {
  const store = toldOffice()
  const { id, paperId, current } = reviewOf(store, 'p-mai')
  store.set(paths.paper(paperId), { ...read<object>(store, paths.paper(paperId)), partyMember: true, form: '02A' })
  store.set(paths.revision(paperId, 1), {
    sections: { politics: { text: 'Chấp hành tốt.' } },
    submittedAt: new Date(0),
  })
  store.set(paths.paperFacts(paperId, 1), FACTS)
  store.set(paths.reviewPart(id, current.notice ?? ''), {
    ...{ ...toldIn(store, 'p-mai'), remark: 'Có nhiều cố gắng.', outlook: 'Có triển vọng.' },
  })
  return store
}

const papers = (store: Store, change: Partial<Review> = {}, leftOut: readonly string[] = []) => {
  const documents = documentsIn(
    [...store].flatMap(([path, data]) => (leftOut.includes(path) ? [] : [{ path, data: Object(data) }])),
  )
  const review: Review = { ...reviewOf(store, 'p-mai'), ...change }
  const files = subjectPapers(review, 'Ban Tài chính', { campaign: campaignIn(store), documents })
  return new Map(
    files.map(({ name, papers: of, of: documentsOf }) => [name, { of, documentsOf, said: JSON.stringify(of) }]),
  )
}

describe('the papers of one subject', () => {
  it('are his text as sealed, his sheets complete, and the notice, each standing for what the checklist has', () => {
    const store = told()
    const found = papers(store)
    const { paperId } = reviewOf(store, 'p-mai')
    expect([...found].map(([name, { documentsOf }]) => [name, documentsOf])).toEqual([
      ['ban-kiem-diem', [`${paperId}.1`]],
      ['phieu-danh-gia-xep-loai', []],
      ['thong-bao-ket-qua', [toldIn(store, 'p-mai').act]],
    ])
    const [sealed, sheets, notice] = [...found.values()].map(({ said }) => said)
    for (const word of ['Có nhiều cố gắng.', 'Có triển vọng.']) {
      expect(sealed).not.toContain(word)
      expect(sheets).toContain(word)
      expect(notice).toContain(word)
    }
    expect(sheets).toContain('Chấp hành tốt.')
    expect(notice).toContain('Chuyên viên, Ban Tài chính')
    expect(notice).toContain('Hoàn thành nhiệm vụ')
  })

  it('are his text alone for who keeps him not: what he was told is not among what he is handed', () => {
    const store = told()
    const { id, current } = reviewOf(store, 'p-mai')
    const part = paths.reviewPart(id, current.notice ?? '')
    expect([...papers(store, {}, [part]).keys()]).toEqual(['ban-kiem-diem'])
    // Decided anew: what stood is told no more.
    expect([...papers(store, { stage: 'decision' }).keys()]).toEqual(['ban-kiem-diem'])
  })

  it('on the side of the Party are its form alone, of a text on the signed paper what others filled in', () => {
    const store = told()
    expect(
      papers(store)
        .get('phieu-danh-gia-xep-loai')
        ?.of.map(({ style }) => style),
    ).toEqual([...['party', 'administrative']])
    const party = papers(store, { side: 'party' }).get('phieu-danh-gia-xep-loai')
    expect(party?.of.map(({ style }) => style)).toEqual(['party'])
    expect(party?.said).toContain('Nhận xét, đánh giá của chi ủy: Có nhiều cố gắng.')
    const { paperId } = reviewOf(store, 'p-mai')
    const onPaper = { basis: 'bản giấy', paperDate: '2023-11-20', keptAt: 'Tủ 3', typed: false }
    store.set(paths.revision(paperId, 1), { sections: {}, submittedAt: new Date(0), onPaper })
    const sheets = papers(store).get('phieu-danh-gia-xep-loai')?.said
    expect(sheets).toContain('kèm theo bản đã ký')
    expect(sheets).toContain('Có nhiều cố gắng.')
  })

  it('tell a collective’s conclusion at the end of its report, on whichever side it is rated', () => {
    const store = told()
    const { paperId } = reviewOf(store, 'p-mai')
    const paper = read<object>(store, paths.paper(paperId))
    store.set(paths.paper(paperId), { ...paper, form: '01', subjectKind: 'unit' })
    for (const side of ['civil', 'party'] as const)
      expect(papers(store, { side, subjectKind: 'unit' }).get('phieu-danh-gia-xep-loai')?.said).toContain(
        'Nhận xét, đánh giá của cấp có thẩm quyền: Có nhiều cố gắng.',
      )
  })
})

describe('in whose name a notice is', () => {
  const noticeOf = (change: (act: object) => object) => {
    const store = told()
    const path = paths.act(partIn(store, 'p-mai').act)
    store.set(path, change(read<object>(store, path)))
    return papers(store).get('thong-bao-ket-qua')?.said
  }
  const issuer = { kind: 'partyGroup', name: 'Đảng đoàn', superior: '', place: 'Lai Châu' }
  const signedBy = (name: string) => (act: object) => ({
    ...act,
    facts: { layout: '2026-1', issuer, signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name } },
  })

  it('is what was stored with the decision; nobody signs what is told to himself', () => {
    expect(noticeOf(signedBy('Vàng A Sử'))).toContain('Vàng A Sử')
    const { name } = reviewOf(told(), 'p-mai')
    const own = noticeOf(signedBy(name))
    expect(own).toContain('Đảng đoàn')
    expect(own).not.toContain('T/M ĐẢNG ĐOÀN')
  })

  it('is the agency’s of what a superior decided, and of what nobody stored there is no notice', () => {
    const fromPaper = { facts: undefined, kind: 'result' }
    expect(noticeOf((act) => ({ ...act, ...fromPaper, way: 'superior' }))).toContain('LIÊN ĐOÀN LAO ĐỘNG TỈNH')
    expect(noticeOf((act) => ({ ...act, ...fromPaper, way: 'committee' }))).toBeUndefined()
  })
})
