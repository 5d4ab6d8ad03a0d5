import type { FormId } from '../model/paper.ts'
import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { headByOffice } from '../registry/delegation/head-by-office.ts'
import { type Matched, matches, type Standing } from './shape/match.ts'
import type { Pack, Period } from './shape/pack.ts'

/** Forms as packs name them, each year by its own numbers: what was 02B in 2023 is 2A in 2025. */
const FORM_OF: Readonly<Record<string, FormId>> = { '2023/01': '01', '2023/02A': '02A', '2023/02B': '02B' }

/** The form on which a subject writes; null: the pack names none, or one that there is not here. */
export const formOf = ({ forms }: Pick<Pack, 'forms'>, subject: Matched, period: Period): FormId | null => {
  const row = forms.find((each) => each.period === period && matches(each.who, subject))
  return (row && FORM_OF[row.form]) ?? null
}

/** What somebody is in a unit, by the posts that the registry knows. */
export const standingOf = (
  { id, leader }: Pick<Person, 'id' | 'leader'>,
  unit: Pick<Unit, 'head' | 'deputies' | 'delegation'>,
): Standing => {
  if (!leader) return 'none'
  return headByOffice(unit) === id ? 'head' : unit.deputies.includes(id) ? 'deputy' : 'leader'
}
