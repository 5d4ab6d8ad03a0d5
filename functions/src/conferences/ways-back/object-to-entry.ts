import { objectToEntry as row } from '@kiemdiem/domain/conference/remark/object-to-entry'
import { minutesActSchema, proposalActSchema } from '@kiemdiem/domain/model/act'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeetingOf, readNamedConference } from '../minutes/read-meeting.ts'
import { readOwnAct } from './read-own-act.ts'

export const objectToEntry = serve('objectToEntry', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    if (!named) return null
    const act =
      (await readOwnAct(tx, 'minutes', minutesActSchema, named.conference, input.act)) ??
      (await readOwnAct(tx, 'proposal', proposalActSchema, named.conference, input.act))
    return { ...named, act }
  },
  rest: async (tx, { reason }, named) => {
    const { campaign, caller } = await readMeetingOf(tx, named)
    return { ...named, campaign, reason, caller }
  },
  logged: loggedConference,
})
