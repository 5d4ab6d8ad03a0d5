import type { Conference } from '../../model/conference.ts'

type Remarked = Pick<Conference, 'proposals' | 'remarks' | 'minutes'>

const backAgain = ({ remarks = [] }: Pick<Conference, 'remarks'>): Set<string> =>
  new Set(remarks.filter(({ what }) => what !== 'objected').map(({ about }) => about))

/** Proposals that have been sent and neither returned nor withdrawn; all of them are kept. */
export const standingProposals = (conference: Pick<Conference, 'proposals' | 'remarks'>): string[] => {
  const back = backAgain(conference)
  return conference.proposals.filter((id) => !back.has(id))
}

/** Objections to what still stands: minutes that were not reopened, a proposal that was not returned. */
export const openObjections = (conference: Remarked): number => {
  const standing = new Set([...standingProposals(conference), conference.minutes])
  return (conference.remarks ?? []).filter(({ what, about }) => what === 'objected' && standing.has(about)).length
}
