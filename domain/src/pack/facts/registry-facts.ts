import type { Person, Service } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import type { Rating } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { awayIn, sinceIn, workedIn, yearOf } from '../../ratings/not-rated/spans.ts'
import { addDays } from '../../time.ts'
import { fold, isEmpty } from '../../vi.ts'
import { type Facts, NO_FACTS } from '../shape/facts.ts'
import type { Pack } from '../shape/pack.ts'

/** The level that a registry names, also as it was called in years before; null: none of these rules. */
export const levelNamed = ({ levels }: Pick<Pack, 'levels'>, name: string): Rating | null => {
  const asked = fold(name).trim()
  const found = levels.find(({ label, former }) => [label, ...former].some((each) => fold(each) === asked))
  return found?.code ?? null
}

interface Known {
  person: Pick<Person, 'posts' | 'leader' | 'partyMember'>
  service: Pick<Service, 'leaves' | 'discipline' | 'admissions' | 'transfers' | 'ratings'>
}

interface Asked {
  side: Review['side']
  year: number
  pack: Pick<Pack, 'levels'>
}

/** The level of the other side that was told from outside the campaign, as by a cell elsewhere (R09); null: none. */
export const ratedElsewhere = ({ ratings }: Pick<Service, 'ratings'>, { side, year, pack }: Asked): Rating | null => {
  const told = ratings.find((each) => each.year === year && each.side !== side)
  return told ? levelNamed(pack, told.level) : null
}

const last = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null

/**
 * What the registry knows of a person for a year's rating on one side, to be frozen with it. What it does not keep is absent.
 */
export const personFacts = ({ person, service }: Known, { side, year, pack }: Asked): Facts => {
  const whole = yearOf(year)
  const inYear = ({ date }: { date: string }) => whole.from <= date && date <= whole.to
  const { posts, leader, partyMember } = person
  const { leaves } = service
  const away = (...kinds: string[]) =>
    awayIn({ posts, leaves, ...(kinds.length > 0 ? { which: ({ kind }) => kinds.includes(kind) } : {}) }, whole).months
  const admitted = last(service.admissions.map(({ date }) => date))
  const moved = last(service.transfers.filter(inYear).map(({ date }) => date))
  const before = service.ratings.find((each) => each.year === year - 1 && each.side === side)
  return {
    ...NO_FACTS,
    numbers: {
      monthsWorked: workedIn(posts, leaves, whole).months,
      absentMonths: away(),
      sickMonths: away('sick'),
      ...(admitted === null ? {} : { monthsSinceAdmitted: sinceIn(admitted, whole).months }),
      ...(moved === null || moved === whole.from
        ? {}
        : { monthsAtFormerUnit: workedIn(posts, leaves, { from: whole.from, to: addDays(moved, -1) }).months }),
    },
    flags: {
      ...{ leader, partyMember, transferred: moved !== null },
      formerUnitCommented: service.transfers.some(({ date, comment = '' }) => date === moved && !isEmpty(comment)),
      ratedElsewhere: ratedElsewhere(service, { side, year, pack }) !== null,
      maternity: leaves.some(
        ({ kind, from, to }) => kind === 'maternity' && from <= whole.to && (to ?? whole.to) >= whole.from,
      ),
    },
    discipline: service.discipline.filter(inYear).map(({ side: of, counts }) => ({
      ...{ side: of, countedIn: counts === 'before' ? year - 1 : null, selfMended: counts === 'selfMended' },
    })),
    yearBefore: before ? levelNamed(pack, before.level) : null,
  }
}

/** The same of a collective. */
export const unitFacts = ({ from = null }: Pick<Unit, 'from'>, year: number): Facts => ({
  ...NO_FACTS,
  numbers: from === null ? {} : { monthsSinceSetUp: sinceIn(from, yearOf(year)).months },
})
