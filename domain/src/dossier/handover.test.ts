import { describe, expect, it } from 'vitest'
import { idOf, reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { paths } from '../ids.ts'
import type { Review } from '../model/review.ts'
import { LATER } from '../notice/give/given.fixture.ts'
import { allPeople, allReviews, allUnits, campaignIn } from '../office/stored.fixture.ts'
import { leadersAtClosing } from '../registry/change/again/at-closing.ts'
import { accountsIn, scopesIn, workIn } from '../registry/registry.fixture.ts'
import type { Store } from '../writes/apply.ts'
import { type HandoverFacts, handOverDossier } from './commands/hand-over-dossier.ts'
import { reopenCampaign } from './commands/reopen-campaign.ts'
import { archive, dossier, KEPT, LONG, MAI, of, PASSED, say, wanting, withPapers } from './filled-office.fixture.ts'
import { act, dossierFacts, filingsIn, handoversIn, KEEPER, NOW } from './told-office.fixture.ts'

const officeIn = (store: Store) => ({
  ...{ work: workIn(store), scopes: scopesIn(store), accounts: accountsIn(store) },
  state: { units: allUnits(store), people: allPeople(store) },
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
      ...{
        units: allUnits(store),
        elsewhere: [],
        handovers: handoversIn(store),
        chain: { trails: [], events: 20, root: 'a'.repeat(64) },
      },
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
    expect(campaignIn(store).ledAtClosing).toEqual(leadersAtClosing(campaignIn(store).process, allUnits(store)))
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

  const AWAITED = { what: 'awaited' } as const
  const TO = { reviewId: idOf('p-to'), item: 'decision' as const, document: null }
  const change = (store: Store, subject: string, rest: Partial<Review>) =>
    store.set(paths.review(idOf(subject)), { ...reviewOf(store, subject), ...rest } satisfies Review)

  it('lets nothing be awaited but the result of a superior that has not come, and counts nothing else', () => {
    const store = settled()
    expect(say(store, AWAITED, [TO]).ok).toBe(true)
    expect(dossier(store, TO.reviewId).state).toBe('awaited')
    // It came, and was not told.
    change(store, 'p-to', { stage: 'notice' })
    expect(dossier(store, TO.reviewId).state).toBe('early')
    expect(say(store, AWAITED, [TO])).toMatchObject({ reason: 'filingUnfit' })
    const document = 'kd.result.7'
    const result = { id: document, kind: 'result', campaign: 'kd', of: { kind: 'campaign', id: 'kd' }, track: of.track }
    store.set(paths.act(document), { ...result, submittedAt: LATER, items: [{ reviewId: TO.reviewId }] })
    expect(say(store, AWAITED, [{ ...TO, document }])).toEqual({
      ...{ ok: false, reason: 'filingUnfit', at: { [`${of.track} decision ${document}`]: 'notAwaited' } },
    })
    // As it may have been stored: it counts for nobody.
    store.set(paths.act('kd.filing.99'), { ...filingsIn(store)[0], number: 99, places: [{ ...TO, document }] })
    expect(dossier(store, TO.reviewId).state).toBe('early')
    expect(handOver(store)).toMatchObject({ reason: 'trackUnfinished', at: { [TO.reviewId]: 'early' } })
    change(store, 'p-to', { stage: 'decision', decider: 'dang-doan' })
    expect(dossier(store, TO.reviewId).state).toBe('early')
  })

  /** Whether handing over this track ends the campaign beside another that was handed over and has this review. */
  const closesBeside = (rest: Partial<Review>, acts: readonly object[] = []) => {
    const store = settled()
    say(store, AWAITED, [TO])
    say(store, PASSED, [REPORT])
    const review: Review = { ...reviewOf(store, 'p-mai'), id: 'kd_p-mai_partyCell', track: 'partyCell', ...rest }
    const first = handOver(store, { elsewhere: [review] })
    if (!first.ok) throw new Error('the track was not handed over')
    for (const [at, each] of acts.entries()) store.set(paths.act(`kd.x.${at}`), each)
    const handovers = handoversIn(store).map((each) => ({ ...each, track: 'partyCell' }))
    const again = handOver(store, { elsewhere: [review], handovers })
    return again.ok && again.closed
  }

  it('ends nothing over what another track has to decide itself, or a petition that nobody answered', () => {
    const petition = {
      ...{ id: 'kd_p-mai.petition.8', kind: 'petition', campaign: 'kd', of: { kind: 'paper', id: 'kd_p-mai' } },
      ...{ submittedAt: LATER, reviewId: 'kd_p-mai_partyCell', track: 'partyCell' },
    }
    const settlement = { ...petition, id: 'kd_p-mai.settlement.9', kind: 'settlement', petition: petition.id }
    expect(closesBeside({})).toBe(true)
    expect(closesBeside({}, [petition])).toBe(false)
    expect(closesBeside({}, [petition, settlement])).toBe(true)
    expect(closesBeside({ stage: 'decision' })).toBe(false)
  })

  it('waits for the answer to a petition also of whose result is awaited', () => {
    const store = settled()
    say(store, AWAITED, [TO])
    say(store, PASSED, [REPORT])
    const petition = {
      id: 'kd_p-to.petition.8',
      kind: 'petition',
      campaign: 'kd',
      of: { kind: 'paper', id: 'kd_p-to' },
    }
    store.set(paths.act(petition.id), { ...petition, submittedAt: LATER, reviewId: TO.reviewId })
    expect(handOver(store)).toMatchObject({ reason: 'trackUnfinished', at: { [TO.reviewId]: 'awaited' } })
  })

  it('has no other minutes of the same, but is over again', () => {
    const store = settled()
    say(store, AWAITED, [TO])
    say(store, PASSED, [REPORT])
    expect(handOver(store)).toMatchObject({ ok: true, closed: true })
    store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'open' })
    expect(handOver(store)).toMatchObject({ ok: true, closed: true })
    expect(handoversIn(store)).toHaveLength(1)
    expect(campaignIn(store).status).toBe('closed')
    store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'open' })
    expect(handOver(store, { chain: { trails: [], events: 21, root: 'b'.repeat(64) } }).ok).toBe(true)
    expect(handoversIn(store).map(({ nth }) => nth)).toEqual([1, 2])
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
      ...{ another: false, reason: 'Có kết quả của Ban Thường vụ Tỉnh ủy.', office: officeIn(withPapers()) },
      ...rest,
    })
    expect(act(store, reopenCampaign, asked())).toMatchObject({ reason: 'campaignNotOver' })
    store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'closed' })
    expect(act(store, reopenCampaign, asked({ another: true }))).toMatchObject({ reason: 'anotherCampaignOpen' })
    expect(act(store, reopenCampaign, asked({ reason: ' ' }))).toMatchObject({ reason: 'reasonMissing' })
    const nobody = { ...officeIn(withPapers()), state: { units: [], people: [] } }
    expect(act(store, reopenCampaign, asked({ office: nobody }))).toMatchObject({ reason: 'relationsMissing' })
    expect(act(store, reopenCampaign, asked())).toMatchObject({ ok: true })
    expect(campaignIn(store).status).toBe('open')
  })
})
