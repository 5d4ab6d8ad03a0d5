import type { ConferenceRules } from '../../model/campaign.ts'
import type { NotRated } from '../../model/not-rated.ts'
import type { Rating } from '../../model/terms.ts'
import type { Levels } from '../../ratings/differences.ts'
import type { Facts } from '../shape/facts.ts'
import type { Matched } from '../shape/match.ts'
import type { Period } from '../shape/pack.ts'

/** One review as it is rated: who it is, what is frozen of it, and the level proposed by now. */
export interface RatedSubject extends Matched {
  /** Of the review. */
  id: string
  subject: string
  group: string
  /** Under which what is said of its level is read (accounts/roles/scopes.ts). */
  scope: string
  /** Whose total it counts into. */
  agency: string
  /** At whose conference it is reviewed. */
  unit: string
  /** The collective that this person directly heads, or whose field a deputy answers for; as subjects of reviews. */
  heads: string | null
  deputyOf: string | null
  /** The level of the other side, where it is told from outside this campaign. */
  elsewhere: Rating | null
  /** That no level is given, as the organiser has said. */
  notRated: NotRated | null
  level: Rating | null
  /** Everything said of the level so far; null: not known here. */
  levels: Levels | null
  facts: Facts
  /** Earlier periods of the same year. */
  periods: readonly { period: string; score: number | null; level: Rating | null }[]
}

/** How many of what a quota counts had their level before: a supplementary appraisal uses what is left. */
export interface Already {
  of: Matched
  group: string
  agency: string
  levels: Partial<Record<Rating, number>>
}

/** Everything that a rating rests on. The same inputs and pack give the same result, byte for byte. */
export interface RateInputs {
  year: number
  period: Period
  subjects: readonly RatedSubject[]
  /** As the campaign has them; a group that it does not name is called as the pack does. */
  groups: readonly { id: string; name: string }[]
  already: readonly Already[]
  /** By group, agency or both ("agency.group"): the decision that lets an outstanding organisation have the raised share. */
  raisedBy: Readonly<Record<string, string>>
  vote: ConferenceRules['vote'] | null
}
