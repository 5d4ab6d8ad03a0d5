import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { namedIn, papersBeside, type Work } from '@kiemdiem/domain/reminders/owed/owing'
import type { DocumentSnapshot, Query } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { readUnlocked } from '../conferences/plan/read-dated.ts'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'

/** Of two states, so that a question has at most 30 parts. */
const DATES_A_QUESTION = 15

const DOCUMENTS_A_QUESTION = 500

/** What fits its schema: one document that does not must keep nobody else from being reminded. */
const fitting = <S extends z.ZodMiniType>(schema: S, docs: readonly DocumentSnapshot[]): z.output<S>[] =>
  docs.flatMap((doc) => {
    try {
      return parseOrNull(schema, doc) ?? []
    } catch (error) {
      log('ERROR', 'remindersMade', { outcome: 'brokenInvariant', detail: describe(error) })
      return []
    }
  })

const every = async <S extends z.ZodMiniType>(schema: S, query: Query): Promise<z.output<S>[]> =>
  fitting(schema, (await query.get()).docs)

const readSome = async <S extends z.ZodMiniType>(schema: S, all: readonly string[]): Promise<z.output<S>[]> => {
  const found: z.output<S>[] = []
  for (let from = 0; from < all.length; from += DOCUMENTS_A_QUESTION)
    found.push(...fitting(schema, await readUnlocked(all.slice(from, from + DOCUMENTS_A_QUESTION))))
  return found
}

/**
 * What decides who owes something by one of these dates. Read are the papers that are not sent and have one of them, the pages of
 * the boards, a hundred rows each, the conferences that are not cancelled, and the papers whose rows say that a receipt or a plan of
 * mending is still awaited by one of them; no other paper.
 */
export const readWorkDue = async (campaign: Campaign, dates: readonly Date[]): Promise<Work> => {
  const { id } = campaign
  const unsent = db.collection('papers').where('campaign', '==', id).where('state', 'in', ['drafting', 'returned'])
  const asked = Array.from({ length: Math.ceil(dates.length / DATES_A_QUESTION) }, (_, at) =>
    dates.slice(at * DATES_A_QUESTION, (at + 1) * DATES_A_QUESTION),
  )
  const held = db.collection('conferences').where('campaign', '==', id)
  const [papers, pages, conferences] = await Promise.all([
    Promise.all(asked.map((some) => every(paperSchema, unsent.where('dueAt', 'in', some)))),
    every(boardPageSchema, db.collection(paths.boards(id))),
    every(conferenceSchema, held.where('state', 'in', ['scheduled', 'open', 'confirmed'])),
  ])
  const boards = joinPages(pages)
  const times = dates.map(Number)
  const unsentIds = new Set(papers.flat().map((paper) => paper.id))
  const beside = papersBeside(boards, campaign, (dueAt) => times.includes(dueAt.getTime()))
  const more = await readSome(paperSchema, beside.filter((paper) => !unsentIds.has(paper)).map(paths.paper))
  return { papers: [...papers.flat(), ...more], boards, conferences }
}

/** What decides whether tasks that a reminder names are still owed: their papers, conferences and boards, and nothing else. */
export const readWorkOf = async ({ id }: Pick<Campaign, 'id'>, tasks: readonly string[]): Promise<Work> => {
  const named = namedIn(tasks)
  const boards = db.collection(paths.boards(id))
  const [papers, held] = await Promise.all([
    readUnlocked(named.papers.map(paths.paper)),
    readUnlocked(named.conferences.map(paths.conference)),
  ])
  const conferences = held.flatMap((doc) => parseOrNull(conferenceSchema, doc) ?? [])
  const units = [...new Set([...named.units, ...conferences.map(({ unit }) => unit)])]
  const pages = await Promise.all(units.map((unit) => every(boardPageSchema, boards.where('unit', '==', unit))))
  return {
    papers: papers.flatMap((doc) => parseOrNull(paperSchema, doc) ?? []),
    ...{ conferences, boards: joinPages(pages.flat()) },
  }
}
