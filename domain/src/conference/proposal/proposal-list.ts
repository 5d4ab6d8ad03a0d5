import type { MinutesAct } from '../../model/act.ts'
import { type Minuted, minutedItems } from '../minutes/act/minuted-items.ts'

/**
 * What the head proposes unless he changes it: every subject rated here and reviewed in the confirmed minutes, with
 * the level and the remark of the conference; the collective first, then as on the agenda (plan, III.2.1).
 */
export const proposalList = (act: Pick<MinutesAct, 'items'>): Minuted[] => {
  const items = minutedItems(act)
  return [
    ...items.filter(({ subjectKind }) => subjectKind === 'unit'),
    ...items.filter(({ subjectKind }) => subjectKind !== 'unit'),
  ]
}
