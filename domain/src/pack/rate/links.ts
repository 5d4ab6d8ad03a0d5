import type { Rating } from '../../model/terms.ts'
import type { Linked } from '../shape/check.ts'
import type { RatedSubject } from './inputs.ts'
import type { Outcome } from './result.ts'

/** Rows by whom they are of, so that what one rests on is found at once. */
export interface Links {
  find: (subject: RatedSubject, linked: Linked) => RatedSubject | undefined
  /** Reviews of the same person on the same side; usually itself alone. */
  alike: (subject: RatedSubject) => readonly RatedSubject[]
}

const otherSide = (side: RatedSubject['side']) => (side === 'civil' ? 'party' : 'civil')

export const linksOf = (subjects: readonly RatedSubject[]): Links => {
  const on = (side: RatedSubject['side']) =>
    Map.groupBy(
      subjects.filter((each) => each.side === side),
      ({ subject }) => subject,
    )
  const sides = { civil: on('civil'), party: on('party') }
  const collectives = new Map(subjects.flatMap((each) => (each.kind === 'unit' ? [[each.subject, each]] : [])))
  return {
    find: (subject, linked) => {
      if (linked === 'otherSide') return sides[otherSide(subject.side)].get(subject.subject)?.[0]
      const unit = linked === 'unit' ? subject.heads : subject.deputyOf
      return unit === null ? undefined : collectives.get(unit)
    },
    alike: ({ side, subject }) => sides[side].get(subject) ?? [],
  }
}

/** The level that stands of a subject; null where none is given, for whatever reason. */
export const levelIn = (outcomes: ReadonlyMap<string, Outcome>, subject: RatedSubject | undefined): Rating | null => {
  const outcome = subject && outcomes.get(subject.id)
  return outcome?.kind === 'level' ? outcome.level : null
}
