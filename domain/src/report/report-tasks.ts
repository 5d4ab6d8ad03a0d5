import { wayOf } from '../decision/way.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Summary } from '../model/summary.ts'
import { stepDue } from '../plan/dates/due-at.ts'
import { owedAt } from '../progress/tasks/reading-tasks.ts'
import type { TurnTask } from '../progress/tasks/task.ts'
import { trackName } from '../workflow.ts'

interface Work {
  /** Of the tracks that I organise. */
  summaries?: readonly Summary[]
  campaign: Pick<Campaign, 'process' | 'reported' | 'steps' | 'deadlineInclusive' | 'calendar'>
  now: Date
}

/** Everybody of the track was told, and somebody is in it. */
const isTold = ({ papers, untold }: Summary): boolean =>
  untold === 0 && Object.values(papers).some(({ total }) => total > 0)

/** A collective that meets decides what is appraised before it; others report by papers of their own. */
const reportsHere = ({ process }: Pick<Campaign, 'process'>, track: string): boolean =>
  process.deciders.some((decider) => wayOf(decider) === 'meeting') &&
  process.paths.some((path) => path.track === track && path.stages.some(({ stage }) => stage === 'appraisal'))

/**
 * The report of a track that I organise, once everybody in it was told, until one was issued: due by its step of the plan (V.2), where the
 * campaign names it.
 */
export const reportTasks = ({ summaries = [], campaign, now }: Work): TurnTask[] => {
  const dueAt = stepDue(campaign, campaign.process.report?.step)
  return summaries
    .filter((summary) => isTold(summary) && reportsHere(campaign, summary.track) && !campaign.reported?.[summary.track])
    .map(({ track }) => {
      const name = trackName(campaign.process, track)
      return {
        ...{ id: `report.${track}`, kind: 'turn', name, title: `Lập báo cáo kết quả: ${name}`, sentAt: null },
        ...{ state: owedAt(dueAt, campaign.calendar, now), dueAt, href: '/bao-cao' },
      }
    })
}
