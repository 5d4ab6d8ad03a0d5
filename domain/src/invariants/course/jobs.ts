import { paths } from '../../ids.ts'
import type { Finding, Invariant } from '../data.ts'

/** What is being opened is opened by exactly one job, whose steps are among its own; what is over has none left. */
export const jobs: Invariant = ({ of, at: found }) => {
  const running = of('jobs/{jobId}').filter(([, { state }]) => state === 'running' || state === 'undoing')
  return [
    ...of('jobs/{jobId}').flatMap(([at, { state, steps, left, about }]): Finding[] => {
      const moves = state === 'running' || state === 'undoing'
      const status = found('campaigns/{campaignId}', paths.campaign(about))?.status
      return [
        ...(left.every((step) => steps.includes(step)) ? [] : [{ at, what: 'has a step left that is not its own' }]),
        ...(!moves && left.length > 0 ? [{ at, what: 'is over with steps left' }] : []),
        ...(moves && status !== 'opening' ? [{ at, what: 'opens what is not being opened' }] : []),
      ]
    }),
    ...of('campaigns/{campaignId}').flatMap(([at, { id, status }]): Finding[] =>
      status !== 'opening' || running.filter(([, { about }]) => about === id).length === 1
        ? []
        : [{ at, what: 'is being opened by no job, or by several' }],
    ),
  ]
}
