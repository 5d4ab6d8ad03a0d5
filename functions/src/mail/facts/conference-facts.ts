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
import type { FactReader } from './reader.ts'

type Extras = MailSubjects['conference']['extras']

const ownPapers = async (uid: string, conference: Pick<Conference, 'agenda'>): Promise<OwnPaper[]> => {
  const onAgenda = new Set(conference.agenda.map((item) => item.paperId))
  const { docs } = await db.collection('papers').where('responsible', '==', uid).get()
  return docs.map((doc) => parse(paperSchema, doc)).filter((paper) => onAgenda.has(paper.id))
}

const rated = async (conference: Conference): Promise<Extras['rated']> => {
  const refs = ratedHere(conference).map((id) => db.doc(paths.review(id)))
  return refs.length === 0 ? [] : (await db.getAll(...refs)).map((doc) => parse(reviewSchema, doc))
}

const enteredSchema = z.object({ onBehalf: z.nullable(onBehalfSchema) })
const sentSchema = z.object({ ...enteredSchema.shape, items: z.array(z.unknown()) })

/** What the minutes say is not fetched. */
const minutesEnteredBy = async (conferenceId: string, number: number): Promise<string | null> => {
  const ref = db.doc(paths.act(minutesActIdOf(conferenceId, number)))
  const [act] = await db.getAll(ref, { fieldMask: ['onBehalf'] })
  return parse(enteredSchema, act).onBehalf?.byName ?? null
}

const proposal = async (conferenceId: string, number: number): Promise<Extras['proposal']> => {
  const act = parse(sentSchema, await db.doc(paths.act(proposalActIdOf(conferenceId, number))).get())
  return { items: act.items.length, enteredBy: act.onBehalf?.byName ?? null }
}

const gates = async (conference: Conference): Promise<Extras['gates']> => {
  const ids = [...new Set([...conference.gates, ...conference.countsFor])]
  if (ids.length === 0) return { met: [], bound: [] }
  const met = (await db.getAll(...ids.map((id) => db.doc(paths.gate(id))))).map((doc) => parse(gateSchema, doc))
  const units = [...new Set(met.map((gate) => gate.bindsUnit))]
  const bound = await Promise.all(
    units.map((unit) =>
      db.collection('conferences').where('campaign', '==', conference.campaign).where('unit', '==', unit).get(),
    ),
  )
  return { met, bound: bound.flatMap(({ docs }) => docs.map((doc) => parse(conferenceSchema, doc))) }
}

export const conferenceFacts: FactReader<'conference'> = {
  facts: async (id) => ({ conference: parse(conferenceSchema, await db.doc(paths.conference(id)).get()) }),
  extras: {
    ownPapers: ({ to, conference }) => ownPapers(to, conference),
    rated: ({ conference }) => rated(conference),
    minutesEnteredBy: ({ conference, occasion }) => minutesEnteredBy(conference.id, occasion),
    proposal: ({ conference, occasion }) => proposal(conference.id, occasion),
    gates: ({ conference }) => gates(conference),
  },
}
