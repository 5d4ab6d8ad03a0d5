import { describe, expect, it } from 'vitest'
import { idOf, reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { paths } from '../ids.ts'
import { LATER } from '../notice/give/given.fixture.ts'
import { allReviews, campaignIn } from '../office/stored.fixture.ts'
import type { Store } from '../writes/apply.ts'
import { type HandoverFacts, handOverDossier } from './commands/hand-over-dossier.ts'
import { reopenCampaign } from './commands/reopen-campaign.ts'
import { archive, KEPT, LONG, MAI, of, PASSED, say, wanting, withPapers } from './filled-office.fixture.ts'
import { act, dossierFacts, handoversIn, KEEPER, NOW } from './told-office.fixture.ts'

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
