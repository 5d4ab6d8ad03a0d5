import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { namedIn, type Work } from '@kiemdiem/domain/reminders/owed/owing'
import type { Query } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { readUnlocked } from '../conferences/plan/read-dated.ts'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'

/** Of two states, so that a question has at most 30 parts. */
const DATES_A_QUESTION = 15

/** What fits its schema: one document that does not must keep nobody else from being reminded. */
const every = async <S extends z.ZodMiniType>(schema: S, query: Query): Promise<z.output<S>[]> =>
  (await query.get()).docs.flatMap((doc) => {
    try {
      return [parse(schema, doc)]
    } catch (error) {
      log('ERROR', 'remindersMade', { outcome: 'brokenInvariant', detail: describe(error) })
      return []
    }
  })

/**
 * What decides who owes something by one of these dates. Read are the papers that are not sent and have one of them, the pages of
 * the boards, a hundred rows each, and the conferences that are not cancelled; no paper that is sent, or due on another day.
 */
export const readWorkDue = async ({ id }: Pick<Campaign, 'id'>, dates: readonly Date[]): Promise<Work> => {
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
  return { papers: papers.flat(), boards: joinPages(pages), conferences }
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
