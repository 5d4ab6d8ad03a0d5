import { returnProposal as row } from '@kiemdiem/domain/conference/remark/return-proposal'
import { proposalActSchema } from '@kiemdiem/domain/model/act'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from '../read-meeting.ts'
import { readOwnAct } from './read-own-act.ts'

export const returnProposal = serve('returnProposal', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, act: await readOwnAct(tx, 'proposal', proposalActSchema, named.conference, input.act) }
  },
  rest: async (tx, { reason }, named) => {
    const reviewIds = named.act?.items.map(({ reviewId }) => reviewId) ?? []
    const { campaign, person, reviews } = await readMeeting(tx, named, { reviewIds })
    return { ...named, campaign, reviews, reason, caller: { ...named.caller, name: person.name } }
  },
  logged: loggedConference,
})
