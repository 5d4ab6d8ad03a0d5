import type { Unit } from '../../model/unit.ts'

/** Who heads a unit but for some days: whom its rating binds and who is reviewed as its head, whoever is in charge meanwhile. */
export const headByOffice = ({ head, delegation }: Pick<Unit, 'head' | 'delegation'>): string =>
  delegation?.begun ? delegation.head : head

/** Who leads a unit today where that concerns this subject; null: nobody, because he leads for the subject himself. */
export const leaderOver = (unit: Pick<Unit, 'head' | 'delegation'> | null, subject: string): string | null =>
  unit && headByOffice(unit) !== subject ? unit.head : null
