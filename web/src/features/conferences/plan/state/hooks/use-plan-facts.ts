import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { byName } from '@kiemdiem/domain/vi'
import { useMemo, useState } from 'react'
import { queries } from '../../../../../lib/data/queries.ts'
import { useBoards } from '../../../../../lib/data/use-boards.ts'
import { useDoc } from '../../../../../lib/data/use-doc.ts'
import { usePeople } from '../../../../../lib/data/use-people.ts'
import { useQuery } from '../../../../../lib/data/use-query.ts'
import { documents } from '../../../../../lib/live/documents.ts'
import type { Live } from '../../../../../lib/live/live.ts'
import { unready } from '../../../../../lib/live/unready.ts'
import { useMe } from '../../../../../lib/use-access.ts'

interface PlanFacts {
  unit: Unit
  /** Null for whoever does not plan here. */
  board: Board | null
  /** Active ones, in the order of Vietnamese names. */
  people: readonly Person[]
  /** Those who have left too: whom a list of members still names. */
  everybody: readonly Person[]
  units: readonly Unit[]
}

/** What a plan is made of: the unit, its board, and everybody who may be named. */
export const usePlanFacts = (campaign: Campaign, unitId: string): Live<PlanFacts> => {
  const { uid, access } = useMe()
  const unit = useDoc(documents.unit(unitId))
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const people = usePeople()
  const units = useQuery(queries.units())
  // What memory alone knows at first may be a part ("myself" of all people): no plan is proposed from that. Later a
  // lost connection takes away nothing of what is being typed.
  const lives = [unit, boards, people, units]
  const [complete, setComplete] = useState(false)
  if (!complete && lives.every((live) => live.state === 'ready' && !live.stale)) setComplete(true)
  return useMemo(() => {
    if (unit.state !== 'ready' || boards.state !== 'ready' || people.state !== 'ready' || units.state !== 'ready')
      return unready(unit, boards, people, units) ?? { state: 'loading' }
    if (!complete) return { state: 'loading' }
    const board = boards.data.find((each) => each.unit === unitId) ?? null
    const everybody = [...people.data].sort((a, b) => byName(a.name, b.name))
    const stale = [unit, boards, people, units].some((live) => live.stale)
    return {
      state: 'ready',
      pending: false,
      stale,
      data: {
        ...{ unit: unit.data, board, everybody, units: units.data },
        people: everybody.filter(({ active }) => active),
      },
    }
  }, [unit, boards, people, units, unitId, complete])
}
