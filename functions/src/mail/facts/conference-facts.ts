import { minutesActIdOf, paths, proposalActIdOf } from '@kiemdiem/domain/ids'
import type { MailSubjects, OwnPaper } from '@kiemdiem/domain/mail/templates/subjects'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { onBehalfSchema } from '@kiemdiem/domain/model/on-behalf'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import * as z from 'zod/mini'
import { ratedHere } from '../../conferences/minutes/read-meeting.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { readBoundBy } from './bound-by.ts'
import type { FactReader } from './reader.ts'
import type { SharedRead } from './shared-reads.ts'

type Extras = MailSubjects['conference']['extras']

const ownPapers = async (uid: string, conference: Pick<Conference, 'agenda'>): Promise<OwnPaper[]> => {
  const onAgenda = new Set(conference.agenda.map((item) => item.paperId))
  const { docs } = await db.collection('papers').where('responsible', '==', uid).get()
  return docs.map((doc) => parse(paperSchema, doc)).filter((paper) => onAgenda.has(paper.id))
}

const rated = async (conference: Conference, read: SharedRead): Promise<Extras['rated']> =>
  (await read(ratedHere(conference).map(paths.review))).map((doc) => parse(reviewSchema, doc))

const enteredSchema = z.object({ onBehalf: z.nullable(onBehalfSchema) })
const sentSchema = z.object({ ...enteredSchema.shape, items: z.array(z.unknown()) })

/** What the minutes say is not fetched. */
const minutesEnteredBy = async (conferenceId: string, number: number, read: SharedRead): Promise<string | null> => {
  const [act] = await read([paths.act(minutesActIdOf(conferenceId, number))], ['onBehalf'])
  return parse(enteredSchema, act).onBehalf?.byName ?? null
}

const proposal = async (conferenceId: string, number: number, read: SharedRead): Promise<Extras['proposal']> => {
  const [snapshot] = await read([paths.act(proposalActIdOf(conferenceId, number))], ['onBehalf', 'items'])
  const act = parse(sentSchema, snapshot)
  return { items: act.items.length, enteredBy: act.onBehalf?.byName ?? null }
}

const gates = async (conference: Conference, read: SharedRead): Promise<Extras['gates']> => {
  const ids = [...new Set([...conference.gates, ...conference.countsFor])]
  if (ids.length === 0) return { met: [], bound: [] }
  const met = (await read(ids.map(paths.gate))).map((doc) => parse(gateSchema, doc))
  return { met, bound: await readBoundBy(conference.campaign, met) }
}

export const conferenceFacts: FactReader<'conference'> = {
  facts: async (id, read) => {
    const [snapshot] = await read([paths.conference(id)])
    return { conference: parse(conferenceSchema, snapshot) }
  },
  extras: {
    ownPapers: ({ to, conference }) => ownPapers(to, conference),
    rated: ({ conference }, read) => rated(conference, read),
    minutesEnteredBy: ({ conference, occasion }, read) => minutesEnteredBy(conference.id, occasion, read),
    proposal: ({ conference, occasion }, read) => proposal(conference.id, occasion, read),
    gates: ({ conference }, read) => gates(conference, read),
  },
}
