import { describe, expect, it } from 'vitest'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import { boardsIn, campaignIn, differences } from '../../office/stored.fixture.ts'
import { myTasks } from '../../progress/tasks/my-tasks.ts'
import { turnsOn } from '../../progress/tasks/turn-tasks.ts'
import { remediationActSchema, remediationReplyActSchema } from '../act.ts'
import {
  actsOf,
  around,
  BAN,
  commitment,
  done,
  item,
  MAI,
  minuted,
  NOW,
  office,
  onPaper,
  paperIn,
  planOf,
  reply,
  send,
} from './office.fixture.ts'
import { recordRemediation } from './record-remediation.ts'

describe('a plan', () => {
  it('waits for the minutes, and is read by whose it is, who confirms and who organises', () => {
    const store = office()
    expect(send(store, MAI, 'p-mai')).toBe('planTooEarly')
    expect(send(minuted(store, MAI), MAI, 'p-mai')).toBe(true)
    const act = remediationActSchema.parse(planOf(store))
    expect(act.audience).toEqual(['p-chi', 'p-long', 'p-mai', 'p-to'])
    expect(paperIn(store, MAI).remediation).toMatchObject({ state: 'sent', plan: act.id })
    expect(JSON.stringify(paperIn(store, MAI))).not.toContain('chậm')
    expect(differences(store)).toEqual([])
    expect(send(store, MAI, 'p-mai')).toBe('planSentAlready')
    for (const to of ['p-long', 'p-chi']) expect(store.has(`mail/${MAI}.${act.number}.planSent.${to}`), to).toBe(true)
  })

  it('keeps how its table was laid when it was sent, whatever is laid later', () => {
    const store = minuted(office(), BAN)
    const plan = [{ column: 'limit', head: 'Nội dung' }]
    store.set(paths.campaign('kd'), { ...campaignIn(store), tableLayouts: { plan } })
    expect(send(store, BAN, 'p-long')).toBe(true)
    store.set(paths.campaign('kd'), { ...campaignIn(store), tableLayouts: {} })
    expect(remediationActSchema.parse(planOf(store)).tables).toEqual({ plan })
  })

  it('without an owner is refused at its item, and without what it needs where that is', () => {
    const store = minuted(office(), BAN)
    const items = [item, { ...item, owner: ' ' }]
    expect(send(store, BAN, 'p-long', { items })).toBe('planOwnerMissing items.1.owner')
    expect(send(store, BAN, 'p-long', { items: [{ ...item, until: '' }] })).toBe('planIncomplete items.0.until')
    expect(send(store, BAN, 'p-long', { items: [] })).toBe('planIncomplete items')
    const over = [{ ...item, until: '2023-12-19' }]
    expect(send(store, BAN, 'p-long', { items: over })).toBe('planIncomplete items.0.until')
    expect(send(minuted(store, MAI), MAI, 'p-mai', { commitment: { ...commitment, ethics: '' } })).toBe(
      'planIncomplete commitment.ethics',
    )
    // Somebody whose conference found nothing still commits himself.
    expect(send(store, MAI, 'p-mai', { items: [] })).toBe(true)
  })

  it('of others is entered from signed paper alone', () => {
    const store = minuted(office(), MAI)
    expect(send(store, MAI, 'p-ban')).toBe('notYours')
    expect(send(store, MAI, 'p-nam')).toBe('planNotOwn')
    expect(send(store, MAI, 'p-nam', { onPaper: { ...onPaper, keptAt: '' } })).toBe('paperUnplaced')
    expect(send(store, MAI, 'p-nam', { onPaper })).toBe(true)
    expect(planOf(store).onBehalf).toMatchObject({ by: 'p-nam', paperDate: '2023-12-19' })
  })

  it('of a board is issued under its agency, by the layout of such papers; a person’s says nothing of it', () => {
    const store = minuted(minuted(office(), BAN), MAI)
    expect(send(store, BAN, 'p-long')).toBe(true)
    expect(remediationActSchema.parse(planOf(store))).toMatchObject({
      ...{ style: 'administrative', facts: { issuer: { superior: 'Liên đoàn Lao động tỉnh Lai Châu' } } },
    })
    expect(send(store, MAI, 'p-mai')).toBe(true)
    expect(planOf(store)).not.toHaveProperty('style')
    expect(planOf(store).facts?.issuer.superior).toBe('Đảng đoàn LĐLĐ tỉnh')
  })

  it('says whether the head confirms it, or, where it is his own, who is above him', () => {
    const store = minuted(office(), MAI)
    const own = minuted(office(), MAI)
    own.set(paths.paper(MAI), { ...paperIn(own, MAI), returners: [] } satisfies Paper)
    for (const each of [store, own]) expect(send(each, MAI, 'p-mai')).toBe(true)
    expect([store, own].map((each) => planOf(each).confirmedBy)).toEqual(['head', 'above'])
  })
})

describe('a reply', () => {
  const sent = () => {
    const store = minuted(office(), MAI)
    send(store, MAI, 'p-mai')
    return store
  }

  it('is asked of the head on the board and of the committee on the cell’s, until it has come', () => {
    const store = sent()
    const turns = (unit: string, uid: string, organiser: string[]) =>
      turnsOn(boardsIn(store)[unit] as never, { uid, organiser }, campaignIn(store)).map(({ kind }) => kind)
    expect(turns('u-ban', 'p-long', [])).toEqual(['mend'])
    expect(turns('u-chi', 'p-chi', ['partyCell'])).toEqual(['mend'])
    expect(turns('u-ban', 'p-mai', [])).toEqual([])
    expect(reply(store, MAI, 'p-long')).toBe(true)
    remediationReplyActSchema.parse(actsOf(store, 'remediationReply')[0])
    expect(turns('u-ban', 'p-long', [])).toEqual([])
    expect(differences(store)).toEqual([])
    // The other of the two may confirm besides, once.
    expect(reply(store, MAI, 'p-long')).toBe('planNotWaiting')
    expect(reply(store, MAI, 'p-chi', { as: 'cell' }, ['partyCell'])).toBe(true)
    expect(paperIn(store, MAI).remediation?.confirmed).toEqual(['unit', 'cell'])
  })

  it('is nobody’s who wrote it, and of each as whom he may', () => {
    const store = sent()
    expect(reply(store, MAI, 'p-mai', {}, ['partyGroup'])).toBe('notYours')
    expect(reply(store, MAI, 'p-to', {}, ['partyGroup'])).toBe('planNotConfirmer')
    expect(reply(store, MAI, 'p-long', { as: 'cell' })).toBe('planNotConfirmer')
    expect(reply(store, MAI, 'p-long', { as: 'cell', onPaper })).toBe('replyBeforePlan')
    expect(reply(store, MAI, 'p-long', { as: 'cell', onPaper: { ...onPaper, paperDate: '2023-12-20' } })).toBe(true)
  })

  it('to a plan from paper is entered by another hand, and not dated before it', () => {
    const store = minuted(office(), MAI)
    expect(send(store, MAI, 'p-to', { onPaper }, ['partyGroup'])).toBe(true)
    for (const template of ['planSent.p-long', 'planEntered.p-mai'])
      expect(store.has(`mail/${MAI}.${planOf(store).number}.${template}`), template).toBe(true)
    expect(reply(store, MAI, 'p-to', { onPaper }, ['partyGroup'])).toBe('planNotConfirmer')
    const early = { ...onPaper, paperDate: '2023-12-18' }
    expect(reply(store, MAI, 'p-long', { onPaper: early })).toBe('replyBeforePlan')
    expect(reply(store, MAI, 'p-long', { onPaper })).toBe(true)
  })

  it('that sends it back says why; sent again it waits anew, also after it was confirmed', () => {
    const store = sent()
    expect(reply(store, MAI, 'p-long', { outcome: 'returned' })).toBe('remarksMissing')
    reply(store, MAI, 'p-long')
    expect(reply(store, MAI, 'p-long', { outcome: 'returned', remarks: 'Nêu rõ hơn.' })).toBe(true)
    const earlier = planOf(store).id
    expect(send(store, MAI, 'p-mai')).toBe(true)
    expect(planOf(store).id).not.toBe(earlier)
    // What it said before it says again, also of a day that is over.
    reply(store, MAI, 'p-long', { outcome: 'returned', remarks: 'Nêu rõ hơn.' })
    expect(send(store, MAI, 'p-mai', { items: [{ ...item, until: '2023-12-19' }] })).toBe(true)
    expect(reply(store, MAI, 'p-long', { plan: earlier })).toBe('planNotWaiting')
  })
})

it('what came of it is recorded by whose plan it is, once it is confirmed, also when the campaign is closed', () => {
  const store = minuted(office(), MAI)
  send(store, MAI, 'p-mai')
  const result = (rest: object = {}, uid = 'p-mai') => {
    const facts = around(store, MAI, uid, [])
    return done(store, recordRemediation, {
      ...{ ...facts, campaign: { ...facts.campaign, status: 'closed' }, plan: planOf(store) },
      input: {
        ...{ paperId: MAI, plan: planOf(store).id, key: 'k' },
        results: [{ item: 0, outcome: 'done', note: '', on: '2023-12-20', ...rest }],
      },
    })
  }
  expect(result()).toBe('planNotConfirmed')
  reply(store, MAI, 'p-long')
  expect(result({}, 'p-long')).toBe('notYours')
  expect(result({ outcome: 'not' })).toBe('resultMissing items.0')
  expect(result({ on: '2023-12-19' })).toBe('resultMissing items.0')
  expect(result({ item: 4 })).toBe('resultMissing items.4')
  expect(result()).toBe(true)
  expect(actsOf(store, 'remediationResult')).toHaveLength(1)
})

it('who answers for a paper owes its plan from the day after its conference until it has gone', () => {
  const store = minuted(office(), MAI)
  const met = { c: { date: '2023-12-19', attendees: [] } }
  const tasks = (now = NOW) =>
    myTasks({
      ...{ uid: 'p-mai', organiser: [], boards: [], conferences: [], campaign: campaignIn(store), now },
      papers: [{ ...paperIn(store, MAI), meetings: met }],
    }).flatMap(({ id, state }) => (id.startsWith('mend.') ? [state] : []))
  expect(tasks(new Date('2023-12-19T03:00:00Z'))).toEqual([])
  expect(tasks()).toEqual(['todo'])
  expect(tasks(new Date('2024-01-03T03:00:00Z'))).toEqual(['late'])
  send(store, MAI, 'p-mai')
  expect(tasks()).toEqual(['done'])
  reply(store, MAI, 'p-long', { outcome: 'returned', remarks: 'Nêu rõ hơn.' })
  expect(tasks()).toEqual(['todo'])
})
