import type { Campaign } from '../../model/campaign.ts'
import { criteria2023 } from './criteria-2023.ts'
import type { LevelCriteria } from './level-criteria.ts'

const BY_PACK: Readonly<Record<string, { source: string; criteria: readonly LevelCriteria[] }>> = {
  'qd124-2023': {
    source: 'Quy định số 124-QĐ/TW, Điều 12; Nghị định số 90/2020/NĐ-CP, Điều 4–11',
    criteria: criteria2023,
  },
}

/**
 * The criteria of the levels under the rules that a campaign pins, in words, with where they stand. `of`: of collectives or
 * people alone. Null where nothing is written of those rules: other rules' words would be untrue.
 */
export const criteriaOf = (
  { rulePack }: Pick<Campaign, 'rulePack'>,
  of?: LevelCriteria['of'],
): { source: string; criteria: readonly LevelCriteria[] } | null => {
  const found = BY_PACK[typeof rulePack === 'string' ? rulePack : rulePack.id]
  if (!found) return null
  return { ...found, criteria: found.criteria.filter((each) => of === undefined || each.of === of) }
}
