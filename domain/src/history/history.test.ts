import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { conferenceOf } from '../conference/conference.fixture.ts'
import { MAILS, type MailTemplate } from '../mail/templates/mails.ts'
import { USUAL } from '../mail/templates/usual.fixture.ts'
import { deliveryOf } from './delivery.ts'
import { type HistoryOf, mayReadOpenings } from './may-read-history.ts'
import { readHistory } from './read-history.ts'
import { mailNameOf, sentenceOf } from './sentences.ts'

const { paper } = USUAL.receipt
const conference = conferenceOf()
const entry = { what: 'returnPaper', by: 'p-long', byName: 'Nguyễn Đức Long', at: 1 } as const

const asks = (uid: string, of: HistoryOf) => {
  const caller = { uid, access: { active: true, organiser: [] } }
  return judge(readHistory)({
    caller,
    now: new Date(0),
    entries: [entry],
    mails: [],
    opened: null,
    sets: null,
    older: null,
    of,
  })
}
const ofPaper: HistoryOf = { kind: 'paper', paper }
const ofConference: HistoryOf = { kind: 'conference', conference }

describe('who reads a history', () => {
  it('its writers, who returns it, who keeps the conference: nobody besides but the organisers', () => {
    for (const uid of [...paper.writers, ...paper.returners]) expect(asks(uid, ofPaper).ok, uid).toBe(true)
    for (const uid of conference.keepers) expect(asks(uid, ofConference).ok, uid).toBe(true)
    expect(asks('p-khac', ofPaper)).toEqual({ ok: false, reason: 'notYours' })
    expect(asks('p-khac', ofConference)).toEqual({ ok: false, reason: 'notYours' })
  })

  it('writes nothing and leaves no event', () => {
    const judged = asks(paper.responsible, ofPaper)
    expect(judged).toEqual({ ok: true, writes: [] })
    expect(readHistory.writes).toEqual([])
  })
})

describe('who learns that a paper was opened', () => {
  const knows = (uid: string, organiser: string[] = []) => mayReadOpenings(ofPaper, { uid, access: { organiser } })

  it('who returns it and its organisers, not who writes it, though he organises', () => {
    expect(knows(paper.returners[0] ?? '')).toBe(true)
    expect(knows('p-khac', [...paper.tracks])).toBe(true)
    expect(knows('p-khac')).toBe(false)
    expect(knows(paper.responsible, [...paper.tracks])).toBe(false)
  })
})

it('a page ends at a moment that the database knows', () => {
  const asked = (mail: number) => {
    const before = { event: 0, text: 0, mail }
    return readHistory.input.safeParse({ kind: 'paper', id: paper.id, before, key: crypto.randomUUID() }).success
  }
  expect(asked(Date.parse('9999-12-31T23:59:59.999Z'))).toBe(true)
  expect(asked(Date.parse('9999-12-31T23:59:59.999Z') + 1)).toBe(false)
})

describe('what a history says', () => {
  it('a command by its sentence, one of other things not at all', () => {
    expect(sentenceOf('returnPaper', false)).toBe('Đề nghị bổ sung, hoàn thiện')
    for (const what of ['giveOpinion', 'filePetition', 'setRoles', 'acknowledgePapers', 'constructor', ''])
      expect(sentenceOf(what, true), what).toBeNull()
  })

  it('that somebody objects to an entry, to the organisers and himself alone', () => {
    expect(sentenceOf('objectToEntry', false)).toBeNull()
    expect(sentenceOf('objectToEntry', true)).toBe('Không đồng ý với văn bản nhập thay')
  })

  it('nothing of what a body is asked or of an account, by no mail', () => {
    const kept = (Object.keys(MAILS) as MailTemplate[]).filter((template) => mailNameOf(template) === null)
    const about = (template: MailTemplate) => MAILS[template].about
    expect(kept.filter((template) => about(template) === 'paper' || about(template) === 'conference')).toEqual([
      'entryObjected',
      'opinionAsked',
      'petitioned',
      'settled',
      'planSent',
      'planAnswered',
      'planEntered',
      'gateOpened',
    ])
    expect(kept.filter((template) => about(template) === 'account')).toHaveLength(7)
  })
})

describe('how far a mail has come', () => {
  const at = new Date('2023-11-29T10:32:00+07:00')
  const mail = { result: null, sentAt: null, createdAt: at }

  it('sent, by itself or in the morning; waiting; not arrived; or no longer needed', () => {
    expect(deliveryOf({ ...mail, state: 'sent', sentAt: at })).toEqual({ state: 'sent', at })
    expect(deliveryOf({ ...mail, state: 'digested', digest: { id: 'd', at } })).toEqual({ state: 'sent', at })
    expect(deliveryOf({ ...mail, state: 'sending' })?.state).toBe('waiting')
    expect(deliveryOf({ ...mail, state: 'gathered' })?.state).toBe('morning')
    expect(deliveryOf({ ...mail, state: 'bounced', result: 'smtp550' })?.state).toBe('failed')
    expect(deliveryOf({ ...mail, state: 'cancelled', result: 'personInactive' })?.state).toBe('failed')
    expect(deliveryOf({ ...mail, state: 'cancelled', result: 'notTrueAnyMore' })).toBeNull()
  })
})
