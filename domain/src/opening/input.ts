import type { Campaign } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import type { Stage, Track } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'

/** One subject in one track, as the organiser plans it: data, because deciders and groups differ by year. */
export interface SubjectPlan {
  subject: string
  subjectKind: 'person' | 'unit'
  track: Track
  /** The unit whose conference reviews the subject; its board shows the review. One track a unit. */
  unit: string
  group: string
  decider: string
  /** The subject whose paper this rests on, where it is not the subject's own (an office rests on its BTV's). */
  paperOf?: string
}

export interface OpeningInput {
  campaign: Campaign
  units: readonly Unit[]
  people: readonly Person[]
  subjects: readonly SubjectPlan[]
  /** First late moment of a stage, from the plan; null where it gives none. */
  dueAt: (track: Track, stage: Stage) => Date | null
  /** Name of the organiser shown as holder, by track. */
  organiserName: Record<Track, string>
  now: Date
}

/** What makes an opening impossible; thrown within it, answered by openCampaign. */
export class Refused extends Error {
  readonly reason: 'unknownSubject' | 'mixedBoard' | 'noPaper'
  readonly at: string
  constructor(reason: Refused['reason'], at: string) {
    super(`${reason}: ${at}`)
    this.reason = reason
    this.at = at
  }
}
