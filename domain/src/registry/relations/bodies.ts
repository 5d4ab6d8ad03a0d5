import type { Body, Process } from '../../model/process.ts'
import { ORGANISER } from '../../model/review.ts'
import { Refused } from './plan.ts'

/** Of a review as far as it says whose opinion is asked. `unit`: where the subject is reviewed. */
interface AskedAbout {
  subject: string
  unit: string
  responsible: string
}

/**
 * The bodies whose opinion is asked of a subject: all that have somebody here and are asked about its unit, but for those whose own
 * it is, one of their members or a collective that one of them answers for. Refused: somebody who would speak for two.
 */
export const bodiesFor = ({ bodies }: Pick<Process, 'bodies'>, { subject, unit, responsible }: AskedAbout): Body[] => {
  const seen = new Set<string>()
  for (const uid of bodies.flatMap(({ members }) => members)) {
    if (seen.has(uid)) throw new Refused('twoBodies', uid)
    seen.add(uid)
  }
  return bodies.filter(
    ({ members, about }) =>
      members.length > 0 &&
      (about === undefined || about.includes(unit)) &&
      !members.includes(subject) &&
      !members.includes(responsible),
  )
}

/** Who acts at consultation: those who speak for the bodies asked; where there is nobody to ask, the organiser. */
export const consultedOn = (process: Pick<Process, 'bodies'>, asks: AskedAbout): string[] => {
  const asked = bodiesFor(process, asks).flatMap(({ members }) => members)
  return asked.length > 0 ? asked : [ORGANISER]
}
