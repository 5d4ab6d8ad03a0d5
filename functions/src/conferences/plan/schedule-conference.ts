import { scheduleConference as row } from '@kiemdiem/domain/conference/schedule/schedule'
import { serve } from '../../serve/serve.ts'
import { readNamedPlan, readPlan } from './read-plan.ts'

/** A preview reads the same, answers the same and leaves no trace, not even that it was asked. */
export const scheduleConference = serve('scheduleConference', row, {
  named: readNamedPlan,
  rest: readPlan,
  logged: ({ campaign, unit }) => ({ campaign, unit }),
})
