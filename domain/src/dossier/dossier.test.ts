import { describe, expect, it } from 'vitest'
import { idOf, reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { RATINGS } from '../model/terms.ts'
import { LATER } from '../notice/give/given.fixture.ts'
import { differences, read } from '../office/stored.fixture.ts'
import { dossiersFor } from './commands/facts.ts'
import {
  archive,
  dossier,
  holes,
  KEPT,
  LONG,
  MAI,
  PASSED,
  say,
  subjects,
  TRACK,
  wanting,
  withPapers,
} from './filled-office.fixture.ts'
import { isArchived } from './standing.ts'
import { dossierFacts, filingsIn, KEEPER, NOW } from './told-office.fixture.ts'

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
      ...{ ok: false, reason: 'filingUnfit', at: { [`${TRACK} petition ${petition}`]: 'notPassable' } },
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

  it('counts in its own track alone, and no more once one of those who share the paper was put away', () => {
    const store = withPapers()
    const minutes = { reviewId: LONG, item: 'minutes' as const, document: 'kd_u-ban_1.minutes.1' }
    expect(say(store, KEPT, [minutes]).ok).toBe(true)
    const [filing] = filingsIn(store)
    if (!filing) throw new Error('nothing was said')
    store.set(paths.act(filing.id), { ...filing, track: 'partyCell' })
    expect(holes(store, LONG)).toContain('minutes:unsigned')
    store.set(paths.act(filing.id), filing)
    expect(holes(store, LONG)).not.toContain('minutes:unsigned')
    const review = reviewOf(store, 'p-mai')
    store.set(paths.review(MAI), { ...review, doneAt: { ...review.doneAt, archive: NOW } } satisfies Review)
    expect(say(store, { what: 'undone', reason: 'Nhầm tủ.' }, [minutes])).toMatchObject({
      ...{ reason: 'filingUnfit', at: { [`${TRACK} minutes ${minutes.document}`]: 'archivedAlready' } },
    })
  })

  it('says where, why, who and until when, and only of papers that are there to be wanting', () => {
    const store = withPapers()
    const plan = { reviewId: MAI, item: 'plan' as const, document: null }
    expect(say(store, { ...KEPT, where: ' ' }, [plan])).toMatchObject({ reason: 'keptWhereMissing' })
    expect(say(store, { ...PASSED, responsible: '' }, [plan])).toMatchObject({ reason: 'passingIncomplete' })
    expect(say(store, { ...PASSED, until: '2023-01-01' }, [plan])).toMatchObject({ reason: 'passingDateUnfit' })
    expect(say(store, PASSED, [{ ...plan, document: 'kd.x.1' }])).toMatchObject({ reason: 'filingUnfit' })
    expect(say(store, PASSED, [{ ...plan, item: 'committee' }])).toEqual({
      ...{ ok: false, reason: 'filingUnfit', at: { [`${TRACK} committee ${MAI}`]: 'nothingMissing' } },
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
