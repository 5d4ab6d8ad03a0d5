import type { Track } from '../../model/terms.ts'

/** One subject in one track, as the organiser plans it: data, because deciders and groups differ by year. */
export interface SubjectPlan {
  subject: string
  subjectKind: 'person' | 'unit'
  track: Track
  /** The unit whose conference reviews the subject; its board shows the review. One track a unit. */
  unit: string
  group: string
  /** Id of one of the campaign's deciders. */
  decider: string
  /** The subject whose paper this rests on, where it is not the subject's own (an office rests on its BTV's). */
  paperOf?: string | undefined
}

/**
 * `noPath`: the track, or its decider, is not of the campaign's process, or has no path there. `twoBodies`: somebody is
 * to give the opinion of two bodies. `noAppraiser`: every organiser of a track belongs to one of the groups that they appraise, so that nobody
 * may read what is hidden of it: somebody else must be named first. `appraiserInside`: who was named belongs to the group,
 * or it is none of the organisers' own. `noRules`: the rules by which the
 * campaign would be rated are not here, or differ. `noForm`: they have none for a subject.
 */
export type Refusal =
  | 'unknownSubject'
  | 'mixedBoard'
  | 'noPaper'
  | 'noPath'
  | 'twoBodies'
  | 'noAppraiser'
  | 'appraiserInside'
  | 'noRules'
  | 'noForm'

/** What makes an opening, or a change of the registry, impossible; thrown within it, answered by who asked. */
export class Refused extends Error {
  readonly reason: Refusal
  readonly at: string
  constructor(reason: Refusal, at: string) {
    super(`${reason}: ${at}`)
    this.reason = reason
    this.at = at
  }
}
