import { wayOf } from '../decision/way.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Summary } from '../model/summary.ts'
import type { TurnTask } from '../progress/tasks/task.ts'
import { trackName } from '../workflow.ts'

interface Work {
  /** Of the tracks that I organise. */
  summaries?: readonly Summary[]
  campaign: Pick<Campaign, 'process' | 'reported'>
}

/** Everybody of the track was told, and somebody is in it. */
const isTold = ({ papers, untold }: Summary): boolean =>
  untold === 0 && Object.values(papers).some(({ total }) => total > 0)

/** A collective that meets decides what is appraised before it; others report by papers of their own. */
const reportsHere = ({ process }: Work['campaign'], track: string): boolean =>
  process.deciders.some((decider) => wayOf(decider) === 'meeting') &&
  process.paths.some((path) => path.track === track && path.stages.some(({ stage }) => stage === 'appraisal'))

/**
 * The report of a track that I organise, once everybody in it was told, until one was issued (plan, V.2). It has no date of its own: the plan's
 * is of a step, which a campaign may word otherwise.
 */
export const reportTasks = ({ summaries = [], campaign }: Work): TurnTask[] =>
  summaries
    .filter((summary) => isTold(summary) && reportsHere(campaign, summary.track) && !campaign.reported?.[summary.track])
    .map(({ track }) => {
      const name = trackName(campaign.process, track)
      return {
        ...{ id: `report.${track}`, kind: 'turn', state: 'todo', name, title: `Lập báo cáo kết quả: ${name}` },
        ...{ dueAt: null, sentAt: null, href: '/bao-cao' },
      }
    })
