import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { InputOf } from '@kiemdiem/domain/commands'
import { decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { headOf, idOf, resultOffice, staffOf } from '@kiemdiem/domain/decision/result/result-office.fixture'
import { rulingActSchema } from '@kiemdiem/domain/decision/ruling/ruling'
import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { localDate } from '@kiemdiem/domain/time'
import { beforeEach, describe, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { allotPlaces } from '../../../functions/src/decision/allot-places.ts'
import { enterResult } from '../../../functions/src/decision/enter-result.ts'
import { issueRuling } from '../../../functions/src/decision/issue-ruling.ts'
import { readToDecide } from '../../../functions/src/decision/read-to-decide.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'

const [ONE, TWO] = ['p-chu-tich-mot', 'p-chu-tich-hai']
const RECORDER = 'p-x'
const [first = '', second = '', third = ''] = staffOf('mot')
const [other = ''] = staffOf('hai')

type Input = InputOf<'enterResult'>
type Item = Input['items'][number]

const item = (subject: string, level: Rating = 'good', track = 'partyGroup'): Item => ({
  ...{ reviewId: idOf(subject, track), level, pending: null, notRated: null, vote: null },
  ...{ seen: 'kd_u-x_1.proposal.1', reason: level === 'good' ? '' : 'Có sản phẩm nổi bật.' },
})
const asked = (items: Item[], rest: Partial<Input> = {}): Input => ({
  ...{ campaign: 'kd', track: 'partyGroup', decider: headOf('mot'), date: localDate(serverNow()), paper: null },
  ...{ list: null, items, overrides: [], pack: pin2023.hash, accepted: [], preview: false, key: crypto.randomUUID() },
  ...rest,
})
const ofTwo = { decider: headOf('hai') }
const allot = (counts: Partial<Record<'mot' | 'hai', number>>) =>
  call(allotPlaces, RECORDER, {
    ...{ campaign: 'kd', track: 'partyGroup', number: '5-NQ/ĐĐ', date: localDate(serverNow()), preview: false },
    places: Object.entries(counts).map(([office, count]) => ({
      ...{ group: 'G7', decider: headOf(office as 'mot'), count },
    })),
    key: crypto.randomUUID(),
  })

const reviewIn = async (subject: string, track?: string) =>
  parse(reviewSchema, await db.doc(paths.review(idOf(subject, track))).get())
const levelOf = async (subject: string, track?: string) => {
  const { id, current } = await reviewIn(subject, track)
  if (current.decision === undefined) return null
  return parse(decisionPartSchema, await db.doc(paths.reviewPart(id, current.decision)).get()).level
}
const outcomesOf = (calls: Promise<unknown>[]) =>
  Promise.all(
    calls.map((each) =>
      each.then(
        () => 'recorded',
        (error: { details?: { reason?: string } }) => error.details?.reason,
      ),
    ),
  )

/** Two agencies and a board that share a group, and a cell; somebody in none of them records for the Đảng đoàn. */
beforeEach(async () => {
  await Promise.all(
    ['acts', 'mail', 'requests', 'reviews', 'campaigns', 'sheets'].map((name) =>
      db.recursiveDelete(db.collection(name)),
    ),
  )
  const store = resultOffice()
  const campaign = store.get(paths.campaign('kd')) as { process: { deciders: { id: string }[] } }
  const deciders = campaign.process.deciders.map((each) =>
    each.id === 'dang-doan' ? { ...each, unit: 'u-ban', recorder: RECORDER } : each,
  )
  store.set(paths.campaign('kd'), { ...campaign, process: { ...campaign.process, deciders } })
  const access = store.get(paths.access(RECORDER)) as Access
  store.set(paths.access(RECORDER), { ...access, scopes: ['kd.partyGroup.G7'] } satisfies Access)
  const batch = db.batch()
  for (const [path, data] of store) batch.set(db.doc(path), data)
  await batch.commit()
})

describe('what the head of an agency decides', () => {
  it('is recorded once, however often and at once it is sent, and late as well as early', async () => {
    const act = asked([item(first)])
    const answers = await answersAtOnce(...Array.from({ length: 5 }, () => call(enterResult, ONE, act)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await levelOf(first)).toBe('good')
    // The plan's date is years behind: what is late is taken.
    expect((await reviewIn(first)).stage).toBe('notice')
    expect(await detailsOf(call(enterResult, ONE, asked([item(first), item(second)])))).toMatchObject({
      ...{ reason: 'decisionItemsUnfit', at: { [idOf(first)]: 'notInDecision' } },
    })
    expect((await reviewIn(second)).stage).toBe('decision')
  })

  it('of two heads in the same second over one quota the second is told of the first', async () => {
    // As they were allotted before their sum was held against the quota.
    const allotted = (count: number) => ({ count, number: '5-NQ/ĐĐ', date: '2023-12-04' })
    const places = { [headOf('mot')]: allotted(2), [headOf('hai')]: allotted(1) }
    await db.doc(paths.sheet('kd.partyGroup.G7', 0)).set({ places }, { merge: true })
    expect(await detailsOf(allot({ mot: 2, hai: 1 }))).toMatchObject({ reason: 'placesUnfit' })
    const told = await outcomesOf([
      call(enterResult, ONE, asked([item(first, 'outstanding'), item(second, 'outstanding')])),
      call(enterResult, TWO, asked([item(other, 'outstanding')], ofTwo)),
    ])
    // Fifteen in the group: what is left bears two, not three.
    expect(told.toSorted()).toEqual(['recorded', 'resultForbidden'])
    const sheet = parse(sheetSchema, await db.doc(paths.sheet('kd.partyGroup.G7', 0)).get())
    const given = Object.values(sheet.rows).filter(({ decided }) => decided?.level === 'outstanding').length
    expect(given).toBe(told[0] === 'recorded' ? 2 : 1)
  })

  it('has its places in the same second as they are taken away, or waits for them: never more than stand', async () => {
    await allot({ mot: 1 })
    await outcomesOf([call(enterResult, ONE, asked([item(first, 'outstanding')])), allot({ mot: 0 })])
    const sheet = parse(sheetSchema, await db.doc(paths.sheet('kd.partyGroup.G7', 0)).get())
    const given = Object.values(sheet.rows).filter(({ decided }) => decided?.level === 'outstanding').length
    expect(given).toBe(sheet.places?.[headOf('mot')]?.count)
    expect(await detailsOf(call(enterResult, ONE, asked([item(third, 'outstanding')])))).toMatchObject({
      at: { [idOf(third)]: 'noPlace' },
    })
  })

  it('is of a row as it was seen: a proposal that came meanwhile refuses it', async () => {
    const sheet = db.doc(paths.sheet('kd.partyGroup.G7', 0))
    await sheet.set({ rows: { [idOf(first)]: { proposal: { act: 'kd_u-x_1.proposal.2' } } } }, { merge: true })
    expect(await detailsOf(call(enterResult, ONE, asked([item(first)])))).toMatchObject({
      ...{ reason: 'resultsUnfit', at: { [idOf(first)]: 'proposalChanged' } },
    })
    expect(await levelOf(first)).toBeNull()
  })

  it('is shown to him alone, of his own people, and told to who organises without a level', async () => {
    await call(enterResult, ONE, asked([item(first, 'completed')]))
    const { tables } = await call(readToDecide, ONE, { campaign: 'kd', key: crypto.randomUUID() })
    expect(tables.map(({ decider, lines }) => [decider, lines.length])).toEqual([[headOf('mot'), 6]])
    expect(tables[0]?.lines.find(({ subject }) => subject === first)?.decided?.level).toBe('completed')
    expect(await detailsOf(call(readToDecide, first, { campaign: 'kd', key: crypto.randomUUID() }))).toMatchObject({
      reason: 'notYours',
    })
    const mails = (await db.collection('mail').get()).docs.map((doc) => JSON.stringify(doc.data()))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('p-to')
    expect(mails[0]).not.toContain('completed')
  })
})

it('a committee decides on whom its members are not, and on each of them without him', async () => {
  const cell = {
    track: 'partyCell',
    decider: 'chi-uy',
    list: { kind: 'agreement', agree: 3, against: 0, abstain: 0 },
  } as const
  const own = { ...item('p-bi-thu', 'good', 'partyCell'), vote: { ...cell.list, agree: 2 } }
  expect(await detailsOf(call(enterResult, 'p-bi-thu', asked([own], cell)))).toMatchObject({
    at: { [idOf('p-bi-thu', 'partyCell')]: 'ownItem' },
  })
  await call(enterResult, 'p-pho', asked([own], cell))
  await call(enterResult, 'p-bi-thu', asked([item('p-ban-1', 'good', 'partyCell')], cell))
  expect(await levelOf('p-bi-thu', 'partyCell')).toBe('good')
  const { tables } = await call(readToDecide, 'p-bi-thu', { campaign: 'kd', key: crypto.randomUUID() })
  const names = tables.flatMap(({ lines }) => lines.map(({ subject }) => subject))
  expect(names).not.toContain('p-bi-thu')
  expect(tables[0]?.lines.find(({ subject }) => subject === 'p-ban-1')).toMatchObject({
    ...{ decided: { level: 'good' }, civil: { level: 'good', isDecided: false } },
  })
})

it('what a superior decided comes on paper for some, months later, and for the others after that', async () => {
  const superior = { track: 'partyCell', decider: 'btv-dang-uy-khoi', paper: { number: '7-QĐ/ĐUK' } }
  const of = asked([item('u-chi-bo', 'outstanding', 'partyCell')], superior)
  expect(await detailsOf(call(enterResult, 'p-to', of))).toMatchObject({ reason: 'notYours' })
  expect(
    await detailsOf(call(enterResult, 'p-bi-thu', { ...of, date: '2023-12-01', key: crypto.randomUUID() })),
  ).toMatchObject({
    ...{ reason: 'resultPaperUnfit', at: { date: 'resultDateUnfit' } },
  })
  await call(enterResult, 'p-bi-thu', of)
  expect(await levelOf('u-chi-bo', 'partyCell')).toBe('outstanding')
})

it('one answer that cannot be read keeps its own row waiting, and nobody else’s', async () => {
  const answer = { kind: 'settlement', campaign: 'kd', outcome: 'again', reviewId: idOf(first) }
  await db.doc(paths.act('hong')).set(answer)
  expect(await detailsOf(call(enterResult, ONE, asked([item(first), item(second)])))).toMatchObject({
    ...{ reason: 'resultPaperUnfit', at: { [idOf(first)]: 'answerUnread' } },
  })
  await call(enterResult, ONE, asked([item(second)]))
  expect([await levelOf(first), await levelOf(second)]).toEqual([null, 'good'])
})

it('a committee’s signed paper is entered by another of it, and never by who entered the proposal from paper', async () => {
  const paper = { number: '4-NQ/CU', keptAt: 'Tủ hồ sơ chi bộ' }
  const cell = { track: 'partyCell', decider: 'chi-uy', paper } as const
  const of = asked([item('p-ban-1', 'good', 'partyCell')], cell)
  const proposal = db.doc(paths.act('kd_u-x_1.proposal.1'))
  await proposal.set({ id: proposal.id, kind: 'proposal', onBehalf: { by: 'p-pho' } })
  expect(await detailsOf(call(enterResult, 'p-pho', of))).toMatchObject({
    ...{ reason: 'resultsUnfit', at: { [idOf('p-ban-1', 'partyCell')]: 'sameHand' } },
  })
  const { act } = await call(enterResult, 'p-bi-thu', { ...of, key: crypto.randomUUID() })
  expect((await db.doc(paths.act(act ?? '')).get()).data()).toMatchObject({ paper, audience: ['p-bi-thu'] })
})

it('who belongs to the group in which he decides is told of its quota by no preview, and stopped by it when he records', async () => {
  await db.doc(paths.scope('kd.partyGroup.G7')).set({ insiders: [ONE] }, { merge: true })
  const best = asked([item(first, 'outstanding')])
  const preview = await call(enterResult, ONE, { ...best, preview: true, key: crypto.randomUUID() })
  expect(preview).toMatchObject({ act: null, final: 1 })
  expect(await detailsOf(call(enterResult, ONE, best))).toMatchObject({ at: { [idOf(first)]: 'noPlace' } })
})

it('what a head or a committee decided leaves as paper, numbered by whose it is; what came on paper does not', async () => {
  const issue = (uid: string, decision: string, paper: 'decision' | 'notice' | 'resolution' | 'report') =>
    call(issueRuling, uid, {
      ...{ campaign: 'kd', decision, paper, bases: [], preview: false, key: crypto.randomUUID() },
    })
  const rulingOf = async (id: string | null) => parse(rulingActSchema, await db.doc(paths.act(id ?? '')).get())
  const { act } = await call(enterResult, ONE, asked([item(first)]))
  const { draft } = await call(issueRuling, ONE, {
    ...{ campaign: 'kd', decision: act ?? '', paper: 'decision', bases: [], preview: true, key: crypto.randomUUID() },
  })
  expect(draft?.items).toMatchObject([{ reviewId: idOf(first), outcome: { level: 'good' } }])
  const issued = await issue(ONE, act ?? '', 'decision')
  expect(await rulingOf(issued.act)).toMatchObject({
    audience: [ONE],
    facts: { signature: { name: expect.stringContaining('chu-tich-mot') } },
  })
  const entry = parse(docketEntrySchema, await db.doc(paths.docket(issued.act ?? '')).get())
  expect(entry).toMatchObject({ type: 'QĐ', style: 'administrative', unit: (await reviewIn(first)).unit })
  expect(JSON.stringify(entry)).not.toContain('mot-1')
  expect(await detailsOf(issue(TWO, act ?? '', 'decision'))).toMatchObject({ reason: 'notYours' })
  // Another head of the agency issues what the one before decided; who decides no longer issues nothing.
  const campaign = db.doc(paths.campaign('kd'))
  const { process } = (await campaign.get()).data() as { process: { deciders: { id: string }[] } }
  await campaign.update({
    'process.deciders': process.deciders.map((each) =>
      each.id === headOf('mot') ? { ...each, members: [TWO] } : each,
    ),
  })
  expect(await rulingOf((await issue(TWO, act ?? '', 'decision')).act)).toMatchObject({ audience: [TWO, ONE] })
  expect(await detailsOf(issue(ONE, act ?? '', 'decision'))).toMatchObject({ reason: 'notYours' })

  const list = { kind: 'agreement', agree: 3, against: 0, abstain: 0 } as const
  const cell = asked([item('p-ban-1', 'good', 'partyCell')], { track: 'partyCell', decider: 'chi-uy', list })
  const resolved = (await call(enterResult, 'p-bi-thu', cell)).act ?? ''
  const resolution = await issue('p-bi-thu', resolved, 'resolution')
  const report = await issue('p-bi-thu', resolved, 'report')
  expect(await rulingOf(report.act)).toMatchObject({ tells: { act: resolution.act, paper: 'resolution' }, nth: 1 })

  const superior = { track: 'partyCell', decider: 'btv-dang-uy-khoi', paper: { number: '7-QĐ/ĐUK' } }
  const came = await call(enterResult, 'p-bi-thu', asked([item('u-chi-bo', 'good', 'partyCell')], superior))
  expect(await detailsOf(issue('p-bi-thu', came.act ?? '', 'notice'))).toMatchObject({ reason: 'notYours' })
})
