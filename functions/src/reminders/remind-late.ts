import { mailIdOf, paths } from '@kiemdiem/domain/ids'
import { dayNumber } from '@kiemdiem/domain/mail/digest/morning'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Mail, mailSchema } from '@kiemdiem/domain/model/mail'
import { contactSchema, personSchema } from '@kiemdiem/domain/model/person'
import { type Board, boardPageSchema } from '@kiemdiem/domain/model/progress'
import type { Track } from '@kiemdiem/domain/model/terms'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { BESIDE } from '@kiemdiem/domain/progress/tasks/task'
import { type LateOf, lateIn } from '@kiemdiem/domain/reminders/late/late'
import { type RemindFacts, remindLate as row } from '@kiemdiem/domain/reminders/late/remind-late'
import type { OwedPart } from '@kiemdiem/domain/reminders/owed/owed-task'
import { papersBeside, type Work } from '@kiemdiem/domain/reminders/owed/owing'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll, readPapers } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'

interface Where {
  campaign: Campaign
  track: Track
  of: LateOf
}

/** Boards of the track: of the unit alone, or all. A unit of another track has none here. */
const readBoards = async (tx: Transaction, { campaign, track, of }: Where): Promise<Board[]> => {
  const ofTrack = db.collection(paths.boards(campaign.id)).where('track', '==', track)
  return joinPages(await readEvery(tx, boardPageSchema, 'unit' in of ? ofTrack.where('unit', '==', of.unit) : ofTrack))
}

const readConferences = (tx: Transaction, { campaign, track, of }: Where): Promise<Conference[]> => {
  // Of another stage nothing is owed to a conference.
  if ('stage' in of && of.stage !== 'conference') return Promise.resolve([])
  const ofTrack = db.collection('conferences').where('campaign', '==', campaign.id).where('track', '==', track)
  return readEvery(tx, conferenceSchema, 'unit' in of ? ofTrack.where('unit', '==', of.unit) : ofTrack)
}

/** Papers that this track awaits, whose receipt or plan of mending it awaits, and whose day has passed: no others are read. */
const readLatePapers = (tx: Transaction, { campaign, of }: Where, boards: readonly Board[], now: Date) => {
  const isAsked = (part: OwedPart) => !('stage' in of) || of.stage === part
  const unsent = boards
    .flatMap(({ rows }) => Object.values(rows))
    .filter(({ stage, dueAt }) => stage === 'selfReview' && dueAt !== null && dueAt <= now)
  return readPapers(
    (all) => readAll(tx, all),
    [
      ...(isAsked('selfReview') ? unsent.map(({ paperId }) => paperId) : []),
      ...papersBeside(boards, campaign, (dueAt) => dueAt <= now, BESIDE.filter(isAsked)),
    ],
  )
}

const readPeople = async (tx: Transaction, ids: readonly string[]): Promise<RemindFacts['people']> => {
  const [people, contacts] = await Promise.all([
    readAll(tx, ids.map(paths.person)),
    readAll(tx, ids.map(paths.contact)),
  ])
  return new Map(
    people.flatMap((doc, at) => {
      const person = parseOrNull(personSchema, doc)
      const contact = contacts[at] ? parseOrNull(contactSchema, contacts[at]) : null
      return person?.active ? [[person.id, { name: person.name, hasMail: Boolean(contact?.email) }] as const] : []
    }),
  )
}

/**
 * Reminders of today of these people alone, by their ids: the schedule's, and those by hand, which are numbered from 1 without a gap.
 */
const readToday = async (tx: Transaction, campaign: string, people: readonly string[], now: Date): Promise<Mail[]> => {
  const idOf = (template: string) => (uid: string) => paths.mail(mailIdOf(campaign, dayNumber(now), template, uid))
  const mails = (await readAll(tx, people.map(idOf('reminder')))).flatMap((doc) => parseOrNull(mailSchema, doc) ?? [])
  for (let [nth, asked] = [1, people]; asked.length > 0; nth += 1) {
    const found = await readAll(tx, asked.map(idOf(`reminder-${nth}`)))
    const byHand = found.flatMap((doc) => parseOrNull(mailSchema, doc) ?? [])
    mails.push(...byHand)
    asked = byHand.map(({ to }) => to)
  }
  return mails
}

export const remindLate = serve('remindLate', row, {
  named: readNamedCampaign,
  rest: async (tx, { track, of }, named) => {
    const { campaign, caller, now } = named
    const where: Where = { campaign, track, of }
    const [boards, conferences] = await Promise.all([readBoards(tx, where), readConferences(tx, where)])
    const work: Work = { boards, conferences, papers: await readLatePapers(tx, where, boards, now) }
    const late = [...lateIn({ campaign, of, uid: caller.uid, now }, work).keys()]
    const [people, today] = await Promise.all([readPeople(tx, late), readToday(tx, campaign.id, late, now)])
    return { ...named, work, today, people }
  },
  logged: ({ campaign }) => ({ campaign }),
})
