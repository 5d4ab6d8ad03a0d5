import type { UnitInput } from '@kiemdiem/domain/registry/inputs'
import { isDay } from '../../../components/form/typed/typed-date.ts'
import { registryWords as words } from '../vi.ts'

/** Ids of the fields, where an entry of the summary jumps. */
export const UNIT_FIELDS = {
  name: 'don-vi-ten',
  shortName: 'don-vi-ten-ngan',
  head: 'don-vi-dung-dau',
  issuer: 'don-vi-ban-hanh',
  superior: 'don-vi-cap-tren',
  place: 'don-vi-noi',
  from: 'don-vi-tu',
  to: 'don-vi-den',
  members: 'don-vi-thanh-vien',
  parent: 'don-vi-truc-thuoc',
} as const
export type UnitField = keyof typeof UNIT_FIELDS

/** What is missing or no date before the server is asked, by field; what else must hold, the server says. */
export const checkUnit = (unit: UnitInput): Partial<Record<UnitField, string>> => {
  const wrongDay = (day: string | null) => day !== null && !isDay(day)
  return {
    ...(unit.name.trim() === '' && { name: words.needed }),
    ...(unit.shortName.trim() === '' && { shortName: words.needed }),
    ...(unit.head === '' && { head: words.needed }),
    ...(wrongDay(unit.from) && { from: words.badDay }),
    ...(wrongDay(unit.to) && { to: words.badDay }),
    ...(unit.members.some(({ from, to }) => wrongDay(from) || wrongDay(to)) && { members: words.badDay }),
  }
}
