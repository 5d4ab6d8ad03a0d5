import { describe, expect, it } from 'vitest'
import { scopeOf } from '../../accounts/roles/scopes.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { allReviews, campaignIn, differences, read } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { type Sheet, sheetSchema } from '../sheet/sheet.ts'
import { type AnswerFacts, answerQuestion } from './answer-question.ts'
import { type AskFacts, askHead } from './ask-head.ts'
import { namesLevel } from './names-level.ts'
import { answerActSchema, type QuestionAct, questionActSchema, questionPartSchema } from './question.ts'

const NOW = new Date('2023-12-06T03:00:00Z')
const MAI = 'kd_p-mai_partyGroup'

const office = (): Store => {
  const store = openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] } },
    units: [{ id: 'u-ban', name: 'Ban Chính sách', head: 'p-long' }],
    people: ['p-long', 'p-mai', 'p-to'].map((id) => ({ id })),
    subjects: [{ subject: 'p-mai', unit: 'u-ban', group: 'G7' }],
  })
  for (const review of allReviews(store)) store.set(paths.review(review.id), { ...review, stage: 'appraisal' })
  return store
}
const mai = (store: Store) => read<Review>(store, paths.review(MAI))
const rowIn = (store: Store) => (store.get(paths.sheet(scopeOf(mai(store)), 0)) as Sheet | undefined)?.rows[MAI]

const asking = (store: Store, change: Partial<AskFacts> & { text?: string; time?: string } = {}): AskFacts => {
  const { text = ' Vì sao 02 nhiệm vụ chậm? ', time = '15:00', ...rest } = change
  return {
    ...{ campaign: campaignIn(store), review: mai(store), row: rowIn(store), now: NOW },
    input: { campaign: 'kd', reviewId: MAI, text, date: '2023-12-06', time, key: 'khoa-thu-1' },
    unit: { id: 'u-ban', name: 'Ban Chính sách', head: 'p-long' },
    caller: {
      ...{ uid: 'p-to', name: 'Tô', access: { active: true, organiser: ['partyGroup'], scopes: ['kd.partyGroup.G7'] } },
    },
    ...rest,
  }
}

const ask = (store: Store, change: Parameters<typeof asking>[1] = {}) => {
  const facts = asking(store, change)
  const outcome = judge(askHead)(facts)
  if (!outcome.ok) return outcome
  const subject = askHead.subject(facts, outcome)
  if (!subject) throw new Error('a question leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'askHead', by: 'p-to', at: NOW }))
  return outcome
}

const answer = (store: Store, change: Partial<AnswerFacts> & { text?: string } = {}) => {
  const { text = 'Do thay đổi kế hoạch.', ...rest } = change
  const facts: AnswerFacts = {
    ...{ campaign: campaignIn(store), review: mai(store), now: NOW },
    input: { campaign: 'kd', number: 1, text, key: 'khoa-thu-2' },
    question: read<QuestionAct>(store, paths.act('kd.question.1')),
    head: 'p-long',
    answered: store.has(paths.act('kd.answer.1')),
    caller: { uid: 'p-long', name: 'Long', access: { active: true, organiser: [] } },
    ...rest,
  }
  const outcome = judge(answerQuestion)(facts)
  if (!outcome.ok) return outcome
  const subject = answerQuestion.subject(facts, outcome)
  if (!subject) throw new Error('an answer leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'answerQuestion', by: 'p-long', at: NOW }))
  return outcome
}

describe('a question to the head of a unit', () => {
  it('is an act for the head alone, and stands on the sheet of the group with its answer', () => {
    const store = office()
    expect(ask(store)).toMatchObject({ ok: true, mails: ['kd.1.questionAsked.p-long'] })
    const act = questionActSchema.parse(store.get(paths.act('kd.question.1')))
    expect(act).toMatchObject({ audience: ['p-long'], text: 'Vì sao 02 nhiệm vụ chậm?', unitName: 'Ban Chính sách' })
    expect(act.until).toEqual(new Date('2023-12-06T08:00:00Z'))
    expect(answer(store)).toMatchObject({ ok: true, mails: ['kd.1.questionAnswered.p-to'] })
    expect(answerActSchema.parse(store.get(paths.act('kd.answer.1')))).toMatchObject({ audience: ['p-long'] })
    const sheet = sheetSchema.parse(store.get(paths.sheet('kd.partyGroup.G7', 0)))
    const asked = sheet.rows[MAI]?.questions?.['1']
    expect(asked).toMatchObject({ until: act.until, answer: { at: NOW } })
    // Words stand apart, hidden by the group, and the trail of the review has both.
    expect(JSON.stringify(sheet)).not.toMatch(/nhiệm vụ|kế hoạch/)
    const partOf = (id = '') => questionPartSchema.parse(store.get(paths.reviewPart(MAI, id)))
    expect(partOf(asked?.part)).toMatchObject({ scope: 'kd.partyGroup.G7', text: 'Vì sao 02 nhiệm vụ chậm?' })
    expect(partOf(asked?.answer?.part)).toMatchObject({ scope: 'kd.partyGroup.G7', byName: 'Long' })
    const { eventSeq, stage } = mai(store)
    expect(stage).toBe('appraisal')
    const types = [eventSeq - 1, eventSeq].map((seq) => store.get(paths.reviewEvent(MAI, seq)))
    expect(types).toMatchObject([{ type: 'asked' }, { type: 'answered' }])
    expect(differences(store)).toEqual([])
  })

  it('is of who appraises the group and is not in it; others are told what strangers are', () => {
    const access = { active: true, organiser: ['partyGroup'], scopes: ['kd.partyGroup.G3'] }
    expect(ask(office(), { caller: { uid: 'p-to', name: '', access } })).toEqual({ ok: false, reason: 'notYours' })
    expect(ask(office(), { review: null })).toEqual({ ok: false, reason: 'notYours' })
    const decider = { active: true, organiser: [], scopes: ['kd.partyGroup.G7'] }
    expect(ask(office(), { caller: { uid: 'p-to', name: '', access: decider } })).toMatchObject({ reason: 'notYours' })
  })

  it.each<[string, Parameters<typeof asking>[1]]>([
    ['questionMissing', { text: ' ' }],
    ['levelNamed', { text: 'Vì sao không hoàn thành tốt  nhiệm vụ?' }],
    ['hourPassed', { time: '09:59' }],
    // As a clock does not say it, though a date could be made of it.
    ['hourPassed', { time: '24:00' }],
    ['hourPassed', { time: '15' }],
    ['noHeadToAsk', { unit: null }],
    ['noHeadToAsk', { unit: { id: 'u-ban', name: '', head: 'p-to' } }],
    ['questionTooLate', { review: { ...mai(office()), stage: 'decision' } }],
    ['questionTooLate', { review: { ...mai(office()), stage: 'conference' } }],
    ['campaignClosed', { campaign: { ...campaignIn(office()), status: 'closed' } }],
  ])('is refused, and nothing is written: %s', (reason, change) => {
    const store = office()
    const before = new Map(store)
    expect(ask(store, change)).toEqual({ ok: false, reason })
    expect(store).toEqual(before)
  })

  it('is asked three times at most about one subject', () => {
    const store = office()
    for (let nth = 1; nth <= 3; nth += 1) expect(ask(store)).toMatchObject({ ok: true })
    expect(ask(store)).toEqual({ ok: false, reason: 'tooManyQuestions' })
  })

  it('is answered once, by whom it was put to, with a text, until the table has been handed over', () => {
    const store = office()
    ask(store)
    const other = { uid: 'p-mai', name: '', access: { active: true, organiser: [] } }
    expect(answer(store, { caller: other })).toEqual({ ok: false, reason: 'notYours' })
    expect(answer(store, { question: null })).toEqual({ ok: false, reason: 'notYours' })
    // Who heads the unit no more would answer in a name that is another's.
    expect(answer(store, { head: 'p-moi' })).toEqual({ ok: false, reason: 'notYours' })
    expect(answer(store, { text: ' ' })).toEqual({ ok: false, reason: 'answerMissing' })
    const decided = { ...mai(store), stage: 'decision' as const }
    expect(answer(store, { review: decided })).toEqual({ ok: false, reason: 'answerTooLate' })
    // The proposal has gone back meanwhile: what was asked is still answered.
    expect(answer(store, { review: { ...mai(store), stage: 'conference' } })).toMatchObject({ ok: true })
    expect(answer(store)).toEqual({ ok: false, reason: 'alreadyAnswered' })
  })
})

it('a level is named by its name, however it is written, and by how offices shorten it', () => {
  for (const text of [
    'Mức HTTNV?',
    'có nên Hoàn thành xuất sắc nhiệm vụ',
    'KHTNV',
    'không hoàn  thành nhiệm vụ'.normalize('NFD'),
  ])
    expect(namesLevel(text), text).toBe(true)
  for (const text of ['Đã hoàn thành 08/08 chỉ tiêu chưa?', 'Vì sao chậm nhiệm vụ?', 'xuất sắc'])
    expect(namesLevel(text), text).toBe(false)
})
