import { returnProposal as row } from '@kiemdiem/domain/conference/remark/return-proposal'
import { paths } from '@kiemdiem/domain/ids'
import { proposalActSchema } from '@kiemdiem/domain/model/act'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeetingOf, readNamedConference } from '../minutes/read-meeting.ts'
import { readOwnAct } from './read-own-act.ts'

export const returnProposal = serve('returnProposal', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, act: await readOwnAct(tx, 'proposal', proposalActSchema, named.conference, input.act) }
  },
  rest: async (tx, { reason }, named) => {
    const reviewIds = named.act?.items.map(({ reviewId }) => reviewId) ?? []
    const others = named.act ? [paths.docket(named.act.id)] : []
    const meeting = await readMeetingOf(tx, named, { reviewIds, others })
    const { campaign, caller, reviews } = meeting
    const [found] = meeting.others
    const entry = found ? parseOrNull(docketEntrySchema, found) : null
    return { ...named, campaign, reviews, entry, reason, caller }
  },
  logged: loggedConference,
})
