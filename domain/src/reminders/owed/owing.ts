import { conferenceIdSchema, paperIdSchema } from '../../commands/fields.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Board } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import type { Track } from '../../model/terms.ts'
import { besideOn } from '../../progress/tasks/beside.ts'
import { BESIDE, type Beside } from '../../progress/tasks/task.ts'
import { owedTasks } from './owed.ts'
import type { OwedTask } from './owed-task.ts'

/** What is read to tell who owes what: of a whole campaign, or only what the tasks in question are about. */
export interface Work {
  papers: readonly Paper[]
  boards: readonly Board[]
  conferences: readonly Conference[]
}

/** The tracks that somebody organises in this campaign. */
const tracksOf = ({ organisers }: Pick<Campaign, 'organisers'>, uid: string): Track[] =>
  Object.keys(organisers).filter((track) => organisers[track]?.includes(uid))

const isOf = (uid: string, tracks: readonly Track[], { planners, viewers, track }: Board): boolean =>
  tracks.includes(track) || planners.includes(uid) || viewers.includes(uid)

const keeps = (uid: string, { keepers, head }: Conference): boolean => keepers.includes(uid) || head === uid

/** What one person owes of it. */
export const owedBy = (
  uid: string,
  { papers, boards, conferences }: Work,
  campaign: Campaign,
  now: Date,
): OwedTask[] => {
  const organiser = tracksOf(campaign, uid)
  return owedTasks({
    ...{ uid, organiser, campaign, now },
    papers: papers.filter(({ responsible }) => responsible === uid),
    boards: boards.filter((board) => isOf(uid, organiser, board)),
    conferences: conferences.filter((conference) => keeps(uid, conference)),
  })
}

/** Everybody whose turn something of it may be. */
const concernedBy = ({ papers, boards, conferences }: Work, { organisers }: Campaign): Set<string> => {
  const found = new Set([
    ...papers.map(({ responsible }) => responsible),
    ...boards.flatMap(({ planners, rows }) => [
      ...planners,
      ...Object.values(rows).flatMap(({ actors, remediation }) => [...actors, ...(remediation?.asked ?? [])]),
    ]),
    ...conferences.flatMap(({ keepers, head }) => [...keepers, head]),
    ...Object.values(organisers).flat(),
  ])
  found.delete(ORGANISER)
  return found
}

/** What everybody owes of it, by person; who owes nothing is not there. */
export const owedByPerson = (work: Work, campaign: Campaign, now: Date): Map<string, OwedTask[]> =>
  new Map(
    [...concernedBy(work, campaign)].sort().flatMap((uid) => {
      const owed = owedBy(uid, work, campaign, now)
      return owed.length > 0 ? [[uid, owed] as const] : []
    }),
  )

/**
 * What is to be read again to tell whether tasks are still owed, by their ids; of conferences also the boards of the units that hold
 * them, which say what waits there.
 */
export const namedIn = (tasks: readonly string[]): { papers: string[]; conferences: string[]; units: string[] } => {
  const named = tasks.map((id) => id.slice(id.indexOf('.') + 1))
  const papers = named.filter((of) => paperIdSchema.safeParse(of).success)
  const conferences = named.filter((of) => conferenceIdSchema.safeParse(of).success)
  return { papers, conferences, units: named.filter((of) => !papers.includes(of) && !conferences.includes(of)) }
}

/** Papers that tell whether something beside the stages is owed by such a date, as the boards have it: no others are read. */
export const papersBeside = (
  boards: readonly Board[],
  campaign: Campaign,
  isAsked: (dueAt: Date) => boolean,
  parts: readonly Beside[] = BESIDE,
): string[] => [
  ...new Set(
    boards.flatMap(({ rows }) =>
      Object.values(rows).flatMap((row) =>
        besideOn(row, campaign).some(({ of, dueAt }) => parts.includes(of) && (dueAt === null || isAsked(dueAt)))
          ? row.paperId
          : [],
      ),
    ),
  ),
]
