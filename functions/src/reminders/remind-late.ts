import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import { contactSchema, personSchema } from '@kiemdiem/domain/model/person'
import { type Board, boardPageSchema } from '@kiemdiem/domain/model/progress'
import type { Track } from '@kiemdiem/domain/model/terms'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { type LateOf, lateIn } from '@kiemdiem/domain/reminders/late/late'
import { type RemindFacts, remindLate as row } from '@kiemdiem/domain/reminders/late/remind-late'
import type { Work } from '@kiemdiem/domain/reminders/owed/owing'
import { localDate, startOfDay } from '@kiemdiem/domain/time'
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

/** Papers that this track awaits and whose day has passed: no others are read. */
const readLatePapers = (tx: Transaction, boards: readonly Board[], now: Date) => {
  const late = boards
    .flatMap(({ rows }) => Object.values(rows))
    .filter(({ stage, dueAt }) => stage === 'selfReview' && dueAt !== null && dueAt <= now)
  return readPapers(
    (all) => readAll(tx, all),
    late.map(({ paperId }) => paperId),
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

const readToday = (tx: Transaction, campaign: string, now: Date) =>
  readEvery(
    tx,
    mailSchema,
    db
      .collection('mail')
      .where('campaign', '==', campaign)
      .where('template', '==', 'reminder')
      .where('createdAt', '>=', startOfDay(localDate(now))),
  )

export const remindLate = serve('remindLate', row, {
  named: readNamedCampaign,
  rest: async (tx, { track, of }, named) => {
    const { campaign, caller, now } = named
    const where: Where = { campaign, track, of }
    const [boards, conferences, today] = await Promise.all([
      readBoards(tx, where),
      readConferences(tx, where),
      readToday(tx, campaign.id, now),
    ])
    const work: Work = { boards, conferences, papers: await readLatePapers(tx, boards, now) }
    const late = lateIn({ campaign, of, uid: caller.uid, now }, work)
    return { ...named, work, today, people: await readPeople(tx, [...late.keys()]) }
  },
  logged: ({ campaign }) => ({ campaign }),
})
