import { minutesActIdOf, paths, proposalActIdOf } from '@kiemdiem/domain/ids'
import type { OwnPaper } from '@kiemdiem/domain/mail/conference/conference-data'
import { onBehalfSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

/** Papers of the agenda that this person answers for. */
export const ownPapers = async (uid: string, conference: Pick<Conference, 'agenda'>): Promise<OwnPaper[]> => {
  const onAgenda = new Set(conference.agenda.map((item) => item.paperId))
  const { docs } = await db.collection('papers').where('responsible', '==', uid).get()
  return docs
    .map((doc) => parse(paperSchema, doc))
    .filter((paper) => onAgenda.has(paper.id))
    .map((paper) => ({ ...paper, accepted: paper.state === 'sealed' || paper.state === 'completing' }))
}

const enteredSchema = z.object({ onBehalf: z.nullable(onBehalfSchema) })
const sentSchema = z.object({ ...enteredSchema.shape, items: z.array(z.unknown()) })

/** Who entered the minutes from signed paper, if they were; what they say is not fetched. */
export const minutesEnteredBy = async (conferenceId: string, number: number): Promise<string | null> => {
  const ref = db.doc(paths.act(minutesActIdOf(conferenceId, number)))
  const [act] = await db.getAll(ref, { fieldMask: ['onBehalf'] })
  return parse(enteredSchema, act).onBehalf?.byName ?? null
}

/** How many subjects a proposal names, and who entered it from signed paper, if it was. */
export const proposalSent = async (
  conferenceId: string,
  number: number,
): Promise<{ items: number; enteredBy: string | null }> => {
  const act = parse(sentSchema, await db.doc(paths.act(proposalActIdOf(conferenceId, number))).get())
  return { items: act.items.length, enteredBy: act.onBehalf?.byName ?? null }
}
