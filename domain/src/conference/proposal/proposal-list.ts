import type { MinutedItem, MinutesAct } from '../../model/act.ts'

/** A subject that the unit may propose: reviewed in these minutes, and rated by this conference. */
export type Proposable = MinutedItem & { reviewId: string }

const isProposable = (item: MinutedItem): item is Proposable => item.reviewId !== null && item.state === 'reviewed'

/**
 * What the head proposes unless he changes it: every subject rated here and reviewed in the confirmed minutes, with
 * the level and the remark of the conference; the collective first, then as on the agenda (plan, III.2.1).
 */
export const proposalList = (act: Pick<MinutesAct, 'items'>): Proposable[] => {
  const items = act.items.filter(isProposable)
  return [
    ...items.filter(({ subjectKind }) => subjectKind === 'unit'),
    ...items.filter(({ subjectKind }) => subjectKind !== 'unit'),
  ]
}
