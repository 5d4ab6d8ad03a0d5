import type { ActBase } from '@kiemdiem/domain/model/act'
import type { PetitionAct, SettlementAct } from '@kiemdiem/domain/notice/petition/petition'
import type { Live } from '../live/live.ts'
import { unready } from '../live/unready.ts'
import { queries } from './queries.ts'
import { useQuery } from './use-query.ts'

const isPetition = (act: ActBase): act is PetitionAct => act.kind === 'petition'
const isSettlement = (act: ActBase): act is SettlementAct => act.kind === 'settlement'

/** A petition and, once it has come, its answer. */
export interface FiledPetition {
  petition: PetitionAct
  settlement: SettlementAct | null
}

/** The petitions that one filed or settles in a campaign: what waits first, then the newest. */
export const useFiled = (uid: string, campaign: string | undefined): Live<FiledPetition[]> => {
  const petitions = useQuery(queries.actsOfKind('petition', uid))
  const settlements = useQuery(queries.actsOfKind('settlement', uid))
  const waiting = unready(petitions, settlements)
  if (waiting || petitions.state !== 'ready' || settlements.state !== 'ready') return waiting ?? { state: 'loading' }
  const answers = new Map(settlements.data.filter(isSettlement).map((act) => [act.petition, act]))
  const data = petitions.data
    .filter(isPetition)
    .filter((act) => act.campaign === campaign)
    .map((petition) => ({ petition, settlement: answers.get(petition.id) ?? null }))
    .toSorted(
      (a, b) =>
        Number(a.settlement !== null) - Number(b.settlement !== null) ||
        b.petition.submittedAt.getTime() - a.petition.submittedAt.getTime(),
    )
  return { ...petitions, data }
}
