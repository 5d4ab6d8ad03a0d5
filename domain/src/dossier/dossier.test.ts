import { describe, expect, it } from 'vitest'
import { idOf, reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { RATINGS } from '../model/terms.ts'
import { LATER } from '../notice/give/given.fixture.ts'
import { allReviews, campaignIn, differences, read } from '../office/stored.fixture.ts'
import type { Store } from '../writes/apply.ts'
import type { Said } from './acts.ts'
import { archiveReviews } from './commands/archive-reviews.ts'
import { dossiersFor } from './commands/facts.ts'
import { type FilingInput, filePapers } from './commands/file-papers.ts'
import { type HandoverFacts, handOverDossier } from './commands/hand-over-dossier.ts'
import { documentsOf } from './commands/read-dossier-data.ts'
import { reopenCampaign } from './commands/reopen-campaign.ts'
import { isArchived } from './standing.ts'
import { act, dossierFacts, handoversIn, KEEPER, NOW, toldOffice } from './told-office.fixture.ts'

const TRACK = 'partyGroup'
const of = { campaign: 'kd', track: TRACK, key: 'khoa-thu-1' }
const MAI = idOf('p-mai')
const LONG = idOf('p-long')

/** Minutes, proposal and what was ruled, as far as a dossier looks at them. */
const withPapers = (): Store => {
  const store = toldOffice()
  const items = [MAI, LONG].map((reviewId) => ({ reviewId }))
  for (const [id, rest] of [
    ['kd_u-ban_1.minutes.1', { kind: 'minutes', of: { kind: 'conference', id: 'kd_u-ban_1' } }],
    ['kd_u-ban_1.proposal.1', { kind: 'proposal', of: { kind: 'conference', id: 'kd_u-ban_1' } }],
    ['kd.ruling.9', { kind: 'ruling', of: { kind: 'campaign', id: 'kd' }, paper: 'decision', track: TRACK }],
  ] as const)
    store.set(paths.act(id), { id, campaign: 'kd', submittedAt: LATER, items, ...rest })
  return store
}

const subjects = (store: Store) => dossiersFor(dossierFacts(store, { track: TRACK })).subjects
const dossier = (store: Store, id: string) => {
  const found = subjects(store).find(({ reviewId }) => reviewId === id)
  if (!found) throw new Error(`no dossier of ${id}`)
  return found
}
const holes = (store: Store, id = MAI) =>
  dossier(store, id).entries.flatMap(({ item, hole, said }) => (hole && !said ? [`${item}:${hole}`] : []))

const say = (store: Store, said: Said, places: FilingInput['places']) =>
  act(store, filePapers, dossierFacts(store, { ...of, places, said }))
/** Every place of these subjects where something is wanting. */
const wanting = (store: Store, ids: readonly string[]) =>
  ids.flatMap((reviewId) =>
    dossier(store, reviewId)
      .entries.filter(({ hole }) => hole !== null)
      .map(({ item, document }) => ({ reviewId, item, document })),
  )
const archive = (store: Store, reviews: string[]) => act(store, archiveReviews, dossierFacts(store, { ...of, reviews }))
const KEPT = { what: 'kept', where: 'Tủ 3, ngăn 2' } as const
const PASSED = { what: 'passed', reason: 'Đang trình ký.', responsible: 'Đồng chí Tổ', until: '2024-02-28' } as const

describe('the checklist of a dossier', () => {
  it('names the papers that are here, that are not signed, and that are not here', () => {
    const store = withPapers()
    expect(holes(store)).toEqual([
      ...['selfReview:unsigned', 'minutes:unsigned', 'decision:unsigned', 'ruling:unsigned', 'plan:missing'],
    ])
    expect(dossier(store, MAI)).toMatchObject({ state: 'holes', notRated: null })
    expect(dossier(store, MAI).entries.map(({ item }) => item)).toEqual([
      ...['selfReview', 'minutes', 'proposal', 'committee', 'appraisal', 'decision', 'ruling', 'notice', 'plan'],
    ])
  })

  it('takes a signed copy, a paper from which it was entered and a paper that is kept as signed', () => {
    const store = withPapers()
    const facts = dossierFacts(store, { track: TRACK })
    const paperId = reviewOf(store, 'p-mai').paperId
    const known = {
      ...facts,
      checklist: {
        ...facts.checklist,
        copied: new Set(['kd_u-ban_1.minutes.1']),
        onPaper: new Map([[paperId, { keptAt: 'Văn phòng', paperDate: '2023-11-20' }]]),
      },
    }
    const entries = dossiersFor(known).subjects.find(({ reviewId }) => reviewId === MAI)?.entries ?? []
    expect(entries.find(({ item }) => item === 'minutes')).toMatchObject({ signed: 'copy', hole: null })
    expect(entries.find(({ item }) => item === 'selfReview')).toMatchObject({
      ...{ signed: 'paper', keptAt: 'Văn phòng', day: '2023-11-20', hole: null },
    })
  })

  it('says of nobody a level, whatever was decided', () => {
    const text = JSON.stringify(subjects(withPapers()))
    for (const rating of RATINGS) expect(text).not.toContain(rating)
  })

  it('leaves out groups that one does not handle, until they are put away', () => {
    const store = withPapers()
    const facts = dossierFacts(store, { track: TRACK })
    expect(
      dossiersFor(facts)
        .others.map(({ subject }) => subject)
        .sort(),
    ).toEqual(['p-pho', 'p-to'])
    const scopes = { ...KEEPER, access: { ...KEEPER.access, scopes: [] } }
    expect(dossiersFor({ ...facts, caller: scopes }).subjects).toEqual([])
    const review = reviewOf(store, 'p-pho')
    store.set(paths.review(review.id), { ...review, stage: 'archive', doneAt: { notice: LATER, archive: NOW } })
    expect(dossier(store, review.id).state).toBe('archived')
  })

  it('asks nothing to be signed by somebody who is not reviewed at all, and says why', () => {
    const store = withPapers()
    const review = reviewOf(store, 'p-mai')
    const notRated = { reason: 'left' as const, note: '' }
    store.set(paths.review(review.id), { ...review, notRated } satisfies Review)
    expect(holes(store)).toEqual(['minutes:unsigned', 'decision:unsigned', 'ruling:unsigned'])
    expect(dossier(store, MAI).notRated).toEqual(notRated)
  })

  it('wants the plan confirmed, and petitions answered, which nobody passes', () => {
    const store = withPapers()
    const { paperId } = reviewOf(store, 'p-mai')
    const plan = `${paperId}.remediation.4`
    const paper = read<Paper>(store, paths.paper(paperId))
    const remediation = { state: 'sent' as const, plan, at: LATER, confirmed: [] }
    store.set(paths.paper(paperId), { ...paper, remediation } satisfies Paper)
    const common = { campaign: 'kd', of: { kind: 'paper', id: paperId }, submittedAt: LATER }
    store.set(paths.act(plan), { ...common, id: plan, kind: 'remediation' })
    const petition = `${paperId}.petition.5`
    store.set(paths.act(petition), { ...common, id: petition, kind: 'petition', reviewId: MAI })
    expect(holes(store).slice(-2)).toEqual(['petition:unanswered', 'plan:unconfirmed'])
    const place = { reviewId: MAI, item: 'petition' as const, document: petition }
    expect(say(store, PASSED, [place])).toEqual({
      ...{ ok: false, reason: 'filingUnfit', at: { [`petition ${petition}`]: 'notPassable' } },
    })
    const settlement = `${paperId}.settlement.6`
    store.set(paths.act(settlement), { ...common, id: settlement, kind: 'settlement', reviewId: MAI, petition })
    store.set(paths.paper(paperId), {
      ...paper,
      remediation: { ...remediation, state: 'confirmed' },
    } satisfies Paper)
    expect(holes(store).slice(-1)).toEqual(['plan:unsigned'])
  })
})

describe('what the archive is made of', () => {
  it('is of nobody anything but that he is there until his result was told, and of others nothing that was hidden', () => {
    const review: Review = {
      ...reviewOf(withPapers(), 'p-mai'),
      current: { selfReview: '1', conference: 'conference.2', appraisal: 'appraisal.3', notice: 'notice.5' },
    }
    const at = (part: string) => paths.reviewPart(MAI, part)
    const own = [paths.review(MAI), at('conference.2')]
    expect(documentsOf({ ...review, stage: 'decision' }, null, true)).toEqual([paths.review(MAI)])
    expect(documentsOf(review, null, false)).toEqual(own)
    expect(documentsOf(review, null, true)).toEqual([...own, at('appraisal.3'), at('notice.5')])
  })
})

describe('filling a dossier', () => {
  it('once for everybody who shares the paper, takes back what was wrong, and lets the last word count', () => {
    const store = withPapers()
    const minutes = { reviewId: MAI, item: 'minutes' as const, document: 'kd_u-ban_1.minutes.1' }
    expect(say(store, KEPT, [minutes]).ok).toBe(true)
    expect(holes(store, LONG)).not.toContain('minutes:unsigned')
    expect(dossier(store, LONG).entries.find(({ item }) => item === 'minutes')).toMatchObject({
      ...{ signed: 'paper', keptAt: 'Tủ 3, ngăn 2' },
    })
    expect(say(store, { what: 'undone', reason: 'Nhầm tủ.' }, [minutes]).ok).toBe(true)
    expect(holes(store, LONG)).toContain('minutes:unsigned')
    expect(say(store, { what: 'undone', reason: 'Nhầm tủ.' }, [minutes])).toMatchObject({ reason: 'filingUnfit' })
  })

  it('says where, why, who and until when, and only of papers that are there to be wanting', () => {
    const store = withPapers()
    const plan = { reviewId: MAI, item: 'plan' as const, document: null }
    expect(say(store, { ...KEPT, where: ' ' }, [plan])).toMatchObject({ reason: 'keptWhereMissing' })
    expect(say(store, { ...PASSED, responsible: '' }, [plan])).toMatchObject({ reason: 'passingIncomplete' })
    expect(say(store, { ...PASSED, until: '2023-01-01' }, [plan])).toMatchObject({ reason: 'passingDateUnfit' })
    expect(say(store, PASSED, [{ ...plan, document: 'kd.x.1' }])).toMatchObject({ reason: 'filingUnfit' })
    expect(say(store, PASSED, [{ ...plan, item: 'committee' }])).toEqual({
      ...{ ok: false, reason: 'filingUnfit', at: { [`committee ${MAI}`]: 'nothingMissing' } },
    })
    expect(say(store, PASSED, [{ ...plan, reviewId: idOf('p-to') }])).toMatchObject({ reason: 'filingUnfit' })
    expect(say(store, { what: 'awaited' }, [plan])).toMatchObject({ reason: 'filingUnfit' })
    expect(say(store, PASSED, [plan]).ok).toBe(true)
    expect(holes(store)).not.toContain('plan:missing')
  })
})

describe('putting dossiers away', () => {
  it('is refused with the name of every paper that is wanting, and of nobody else', () => {
    const store = withPapers()
    expect(archive(store, [MAI])).toEqual({
      ok: false,
      reason: 'dossierWanting',
      at: { [MAI]: 'selfReview:unsigned,minutes:unsigned,decision:unsigned,ruling:unsigned,plan:missing' },
    })
    expect(archive(store, [idOf('p-to')])).toMatchObject({ reason: 'archiveItemsUnfit' })
    expect(archive(store, [MAI, MAI])).toMatchObject({ at: { [MAI]: 'twice' } })
  })

  it('ends the last stage where nothing is wanting or what is was passed, once; told anew it is put away anew', () => {
    const store = withPapers()
    expect(
      say(
        store,
        KEPT,
        wanting(store, [MAI, LONG]).filter(({ item }) => item !== 'plan'),
      ).ok,
    ).toBe(true)
    expect(
      say(
        store,
        PASSED,
        wanting(store, [MAI, LONG]).filter(({ item }) => item === 'plan'),
      ).ok,
    ).toBe(true)
    expect(dossier(store, MAI).state).toBe('ready')
    expect(archive(store, [MAI, LONG])).toMatchObject({ ok: true, archived: 2 })
    expect(reviewOf(store, 'p-mai')).toMatchObject({ stage: 'archive', doneAt: { archive: NOW } })
    expect(dossier(store, MAI).state).toBe('archived')
    expect(archive(store, [MAI])).toMatchObject({ reason: 'archiveItemsUnfit', at: { [MAI]: 'archivedAlready' } })
    expect(say(store, KEPT, wanting(store, [MAI]))).toMatchObject({ reason: 'filingUnfit' })
    expect(differences(store).filter(({ id }) => id === MAI)).toEqual([])
    const review = reviewOf(store, 'p-mai')
    expect(isArchived({ ...review, doneAt: { ...review.doneAt, notice: new Date(NOW.getTime() + 1) } })).toBe(false)
  })
})

describe('handing the dossiers of a track over', () => {
  const settled = (): Store => {
    const store = withPapers()
    if (!say(store, KEPT, wanting(store, [MAI, LONG])).ok) throw new Error('nothing was kept')
    if (!archive(store, [MAI, LONG]).ok) throw new Error('nobody was put away')
    const superior = campaignIn(store).process.deciders.find(({ class: kind }) => kind === 'superior')
    const pho = reviewOf(store, 'p-pho')
    store.set(paths.review(pho.id), { ...pho, stage: 'archive', doneAt: { notice: LATER, archive: NOW } })
    const to = reviewOf(store, 'p-to')
    store.set(paths.review(to.id), {
      ...to,
      stage: 'decision',
      decider: superior?.id ?? '',
      group: 'G3',
      subject: 'p-x',
    })
    return store
  }
  const input = {
    ...of,
    ...{ giver: { name: 'Đồng chí Tổ', post: '' }, receiver: { name: 'Đồng chí Lưu', post: 'Văn thư' } },
    ...{ on: '2023-12-09', place: 'Phòng lưu trữ' },
  }
  const handOver = (store: Store, rest: Partial<HandoverFacts> = {}) =>
    act(store, handOverDossier, {
      ...dossierFacts(store, input),
      ...{ elsewhere: [], handovers: handoversIn(store), chain: { trails: [], events: 20, root: 'a'.repeat(64) } },
      ...rest,
    })
  const REPORT = { reviewId: null, item: 'report' as const, document: null }

  it('waits for whoever is not put away, and for the papers of the track', () => {
    const store = settled()
    expect(handOver(store)).toEqual({
      ...{ ok: false, reason: 'trackUnfinished', at: { [idOf('p-to')]: 'early', report: 'missing' } },
    })
    const awaited = { reviewId: idOf('p-to'), item: 'decision' as const, document: null }
    expect(say(store, PASSED, [awaited])).toMatchObject({ reason: 'filingUnfit' })
    expect(say(store, { what: 'awaited' }, [awaited]).ok).toBe(true)
    expect(say(store, PASSED, [REPORT]).ok).toBe(true)
    expect(handOver(store)).toMatchObject({ ok: true, closed: true })
    expect(handoversIn(store)[0]).toMatchObject({ nth: 1, counts: { archived: 3, passed: 1, awaited: 1 } })
    expect(campaignIn(store).status).toBe('closed')
    expect(archive(store, [MAI])).toMatchObject({ reason: 'campaignClosed' })
  })

  it('leaves the campaign open while another track is not handed over, or has something to put away', () => {
    const store = settled()
    say(store, { what: 'awaited' }, [{ reviewId: idOf('p-to'), item: 'decision', document: null }])
    say(store, PASSED, [REPORT])
    const elsewhere = allReviews(store).map((review) => ({ ...review, track: 'partyCell', stage: 'notice' as const }))
    expect(handOver(store, { elsewhere })).toMatchObject({ ok: true, closed: false })
    expect(campaignIn(store).status).toBe('open')
  })

  it('asks who gives and who receives, and no day to come', () => {
    const store = settled()
    const facts = { ...input, receiver: { name: ' ', post: '' } }
    expect(handOver(store, { input: facts })).toMatchObject({ reason: 'handoverIncomplete' })
    expect(handOver(store, { input: { ...input, on: '2999-01-01' } })).toMatchObject({ reason: 'handoverDateUnfit' })
  })

  it('is opened again for what comes later, with a reason, while no other campaign is open', () => {
    const store = settled()
    const asked = (rest: object = {}) => ({
      ...{ campaign: campaignIn(store), input: { campaign: 'kd', reason: '', key: of.key }, caller: KEEPER, now: NOW },
      ...{ another: false, reason: 'Có kết quả của Ban Thường vụ Tỉnh ủy.' },
      ...rest,
    })
    expect(act(store, reopenCampaign, asked())).toMatchObject({ reason: 'campaignNotOver' })
    store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'closed' })
    expect(act(store, reopenCampaign, asked({ another: true }))).toMatchObject({ reason: 'anotherCampaignOpen' })
    expect(act(store, reopenCampaign, asked({ reason: ' ' }))).toMatchObject({ reason: 'reasonMissing' })
    expect(act(store, reopenCampaign, asked())).toMatchObject({ ok: true })
    expect(campaignIn(store).status).toBe('open')
  })
})
