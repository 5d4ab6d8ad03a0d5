import { RATINGS, type Rating } from '../../model/terms.ts'

/**
 * The rules of 2023 once more, said as the texts say them and knowing nothing of packs: what a model-based test holds the
 * pack and its reader to. Only what binds (B in domain.md §2), without the orders.
 */
export interface Told {
  id: string
  who: 'official' | 'member' | 'collective'
  group: string
  /** Of officials and members: the person. Of collectives: the collective. */
  subject: string
  heads: string | null
  level: Rating | null
  worked: number
  away: number
  ill: number
  admitted: number
  /** Months since a collective was set up. */
  age: number
  exempt: boolean
  suspended: boolean
  reviewed: boolean
  verified: boolean
  faults: readonly { side: 'party' | 'administration' | 'union'; before: boolean; mended: boolean }[]
  disciplinedMembers: number
}

const rank = (level: Rating): number => RATINGS.length - RATINGS.indexOf(level)

/** NĐ 90, Đ.2.3; QĐ 124, Đ.5.2; HD 21: who is given no level, by which rule. */
const unrated = ({ who, worked, admitted, age, exempt, suspended }: Told): string | null => {
  if (who === 'official') return worked < 6 ? 'R03' : null
  if (who === 'collective') return age < 6 ? 'R15' : null
  return exempt || suspended || admitted < 6 ? 'R14' : null
}

/** The level that counts: HD 21, II.6 (reviewed first) and QĐ 124, Đ.11 (while something is looked into). */
const counts = (told: Told): Rating | null =>
  unrated(told) === null && told.reviewed && told.verified ? told.level : null

const named = (told: Told, all: readonly Told[]): string[] => {
  const none = unrated(told)
  if (none !== null) {
    const times = none === 'R14' ? [told.exempt, told.suspended, told.admitted < 6].filter(Boolean).length : 1
    return Array.from({ length: times }, () => none)
  }
  if (!told.reviewed) return told.level === null ? [] : ['R10']
  const level = counts(told)
  if (level === null) return []
  const found: string[] = []
  const fault = told.faults.filter(({ before }) => !before)
  switch (told.who) {
    case 'official':
      // "Nghỉ từ 03 tháng … không xếp loại ở mức từ hoàn thành tốt nhiệm vụ trở lên."
      if (told.away >= 3 && rank(level) > rank('completed')) found.push('R04')
      if (fault.some(({ side }) => side !== 'union') && level !== 'notCompleted') found.push('R06')
      break
    case 'member': {
      if (told.ill >= 3 && rank(level) > rank('completed')) found.push('R15')
      if (fault.some(({ mended }) => !mended) && level !== 'notCompleted') found.push('R07')
      const civil = all.find((each) => each.who === 'official' && each.subject === told.subject)
      const asOfficial = civil ? counts(civil) : null
      if (level === 'outstanding' && asOfficial !== null && asOfficial !== 'outstanding') found.push('R09')
      break
    }
    case 'collective':
      if (level === 'outstanding' && told.disciplinedMembers > 0) found.push('R21')
  }
  const unit = all.find((each) => each.who === 'collective' && each.subject === told.heads)
  const ofUnit = unit ? counts(unit) : null
  if (told.who !== 'collective' && ofUnit !== null && rank(level) > rank(ofUnit)) found.push('R08')
  return found
}

export interface Expected {
  /** "id rule", sorted. */
  blocks: string[]
  /** By rule and key: too many outstanding, how many of them must become good, how many good may still rise. */
  quotas: Record<string, { over: boolean; review: number; room: number }>
}

/** "Không vượt quá 20% số được xếp loại hoàn thành tốt nhiệm vụ": five outstanding would need twenty-five good. */
const isKept = (outstanding: number, good: number): boolean => outstanding * 5 <= good

const quota = (levels: readonly (Rating | null)[]) => {
  const [xs, t] = (['outstanding', 'good'] as const).map((level) => levels.filter((each) => each === level).length)
  const [outstanding, good] = [xs ?? 0, t ?? 0]
  let review = 0
  while (!isKept(outstanding - review, good + review)) review += 1
  let room = 0
  while (room < good && isKept(outstanding + room + 1, good - room - 1)) room += 1
  return { over: review > 0, review, room }
}

/** What has to be found of a table. */
export const expectedOf = (all: readonly Told[]): Expected => {
  const rated = all.filter((told) => counts(told) !== null)
  const byGroup = Map.groupBy(rated, ({ group }) => `R01 ${group}`)
  const officials = rated.filter(({ who }) => who === 'official')
  const pools = [...byGroup, ...(officials.length > 0 ? [['R02 LĐLĐ tỉnh', officials] as const] : [])]
  return {
    blocks: all.flatMap((told) => named(told, all).map((rule) => `${told.id} ${rule}`)).sort(),
    quotas: Object.fromEntries(pools.map(([key, members]) => [key, quota(members.map(counts))])),
  }
}
