import { describe, expect, it } from 'vitest'
import { scopeOf } from '../accounts/roles/scopes.ts'
import { reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { paths } from '../ids.ts'
import type { Review } from '../model/review.ts'
import { LATER } from '../notice/give/given.fixture.ts'
import { campaignIn } from '../office/stored.fixture.ts'
import { dossiersFor } from './commands/facts.ts'
import { handOverDossier } from './commands/hand-over-dossier.ts'
import { documentsOf, isActOf, seenOf, shownCommon, tracedOf } from './commands/read-dossier-data.ts'
import { LONG, MAI, TRACK, withPapers } from './filled-office.fixture.ts'
import { act, dossierFacts, KEEPER, NOW } from './told-office.fixture.ts'

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

  const of = (scopes: readonly string[], uid = 'p-to') => ({
    ...{ campaign: campaignIn(withPapers()), caller: { uid, access: { ...KEEPER.access, scopes: [...scopes] } } },
    ...{ input: { campaign: 'kd', track: TRACK, reviews: [], key: 'khoa-thu-1' }, now: NOW },
  })
  const mai = reviewOf(withPapers(), 'p-mai')
  const scope = scopeOf(mai)
  const archived: Review = { ...mai, stage: 'archive', doneAt: { notice: LATER, archive: NOW } }

  it('has of a paper its plan, and what was said of these reviews, never of those of another track', () => {
    const petition = { kind: 'petition', reviewId: 'kd_p-mai_partyCell', track: 'partyCell' }
    expect(isActOf(petition, [mai])).toBe(false)
    expect(isActOf({ ...petition, reviewId: MAI }, [mai])).toBe(true)
    expect(isActOf({ ...petition, reviewId: MAI }, [])).toBe(false)
    expect(['remediation', 'remediationReply', 'suggestion'].map((kind) => isActOf({ kind }, []))).toEqual([
      ...[true, true, false],
    ])
  })

  it('has who is put away for who organises the track, and not for whom the campaign names for one group of it', () => {
    const organiser = of([])
    const access = { ...organiser.caller.access, organiser: [] }
    expect(seenOf(organiser, [archived])).toEqual([archived])
    expect(seenOf({ ...organiser, caller: { uid: 'p-pho', access } }, [archived])).toEqual([])
    expect(
      seenOf({ ...organiser, caller: { uid: 'p-pho', access: { ...access, scopes: [scope] } } }, [archived]),
    ).toEqual([archived])
  })

  it('has what was said of papers only of whom one sees', () => {
    const place = (reviewId: string | null) => ({ reviewId, item: 'minutes', document: null })
    const filing = (...places: object[]) => ({ path: 'acts/kd.filing.1', data: { kind: 'filing', places } })
    const handover = { path: 'acts/kd.handover.1', data: { kind: 'handover' } }
    const filings = [filing(place(MAI), place(LONG)), filing(place(LONG)), filing(place(null)), handover]
    const shown = [filing(place(MAI)), filing(place(null)), handover]
    expect(shownCommon(of([scope]), [mai], filings)).toEqual(shown)
    expect(shownCommon(of([]), [mai], filings)).toEqual(shown.slice(1))
    expect(shownCommon(of([]), [archived], filings)).toEqual(shown)
  })

  it('has the trail of nobody but whose result one tells, and never one’s own', () => {
    expect(tracedOf(of([scope]), [archived])).toEqual([archived])
    expect(tracedOf(of([]), [archived])).toEqual([])
    expect(tracedOf(of([scope], 'p-mai'), [archived])).toEqual([])
  })
})

describe('a petition that comes once a dossier is put away', () => {
  it('is told to who tells the result alone, and holds up who hands over without his name', () => {
    const store = withPapers()
    const review = reviewOf(store, 'p-mai')
    store.set(paths.review(MAI), { ...review, doneAt: { ...review.doneAt, archive: NOW } } satisfies Review)
    const petition = { id: 'kd_p-mai.petition.5', kind: 'petition', of: { kind: 'paper', id: review.paperId } }
    store.set(paths.act(petition.id), { ...petition, campaign: 'kd', submittedAt: NOW, reviewId: MAI })
    const facts = dossierFacts(store, {
      ...{ campaign: 'kd', track: TRACK, key: 'khoa-thu-1', on: '2023-12-09', place: 'Phòng lưu trữ' },
      ...{ giver: { name: 'Đồng chí Tổ', post: '' }, receiver: { name: 'Đồng chí Lưu', post: '' } },
    })
    const stranger = { ...KEEPER, access: { ...KEEPER.access, scopes: [] } }
    const items = (caller: typeof KEEPER) =>
      dossiersFor({ ...facts, caller }).subjects.flatMap(({ entries }) => entries.map(({ item }) => item))
    expect(items(KEEPER)).toContain('petition')
    expect(items(stranger)).toContain('decision')
    expect(items(stranger)).not.toContain('petition')
    const refused = act(store, handOverDossier, {
      ...{ ...facts, caller: stranger, elsewhere: [], handovers: [], units: [] },
      chain: { trails: [], events: 0, root: '' },
    })
    expect(refused).toMatchObject({ reason: 'trackUnfinished', at: { others: '4' } })
    expect(JSON.stringify(refused)).not.toContain(MAI)
  })
})
