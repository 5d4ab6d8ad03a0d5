import type { Body, Process } from '../../model/process.ts'
import { ORGANISER } from '../../model/review.ts'
import { Refused } from './plan.ts'

/**
 * The bodies whose opinion is asked of a subject: all that have somebody here, but for those whose own it is, one of
 * their members or a collective that one of them answers for. Refused: somebody who would speak for two.
 */
export const bodiesFor = ({ bodies }: Pick<Process, 'bodies'>, subject: string, responsible: string): Body[] => {
  const seen = new Set<string>()
  for (const uid of bodies.flatMap(({ members }) => members)) {
    if (seen.has(uid)) throw new Refused('twoBodies', uid)
    seen.add(uid)
  }
  return bodies.filter(
    ({ members }) => members.length > 0 && !members.includes(subject) && !members.includes(responsible),
  )
}

/** Who acts at consultation: those who speak for the bodies asked; where there is nobody to ask, the organiser. */
export const consultedOn = (process: Pick<Process, 'bodies'>, subject: string, responsible: string): string[] => {
  const asked = bodiesFor(process, subject, responsible).flatMap(({ members }) => members)
  return asked.length > 0 ? asked : [ORGANISER]
}
