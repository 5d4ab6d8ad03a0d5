import type { ItemResult, PlanItem, RemediationAct, RemediationResultAct } from '../act.ts'

/** An item with the last that was recorded of it; null: nothing yet. */
export interface FollowedItem extends PlanItem {
  result: ItemResult | null
  /** Its day has passed, and it is not mended. */
  overdue: boolean
}

/** Items of a plan beside what came of them: later words replace earlier ones. `today`: YYYY-MM-DD. */
export const followed = (
  { id, items }: Pick<RemediationAct, 'id' | 'items'>,
  recorded: readonly Pick<RemediationResultAct, 'plan' | 'number' | 'results'>[],
  today: string,
): FollowedItem[] => {
  const own = recorded.filter(({ plan }) => plan === id).toSorted((a, b) => a.number - b.number)
  return items.map((item, at) => {
    const result = own.flatMap(({ results }) => results).findLast((each) => each.item === at) ?? null
    return { ...item, result, overdue: result?.outcome !== 'done' && item.until < today }
  })
}
