import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { Mail } from '../../model/mail.ts'
import type { Paper } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { BoardPage } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import type { SubjectPlan } from '../relations/plan.ts'
import type { DecidersAct } from './deciders-acts.ts'

/** The registry at one moment. Of people, all who are named by what is asked. */
export interface RegistryState {
  units: readonly Unit[]
  people: readonly Person[]
}

/** Everything of an open campaign that a change of the registry may touch. */
export interface Work {
  campaign: Campaign
  papers: readonly Paper[]
  reviews: readonly Review[]
  boards: readonly BoardPage[]
  conferences: readonly Conference[]
  gates: readonly Gate[]
  /** Of what was decided otherwise than in a meeting, and of petitions. */
  acts: readonly DecidersAct[]
  /** Still waiting to be sent. */
  mails: readonly Pick<Mail, 'template' | 'about' | 'to'>[]
}

/** Who is reviewed where, as the opening has frozen it: the headers say it. */
export const plansIn = ({ papers, reviews }: Pick<Work, 'papers' | 'reviews'>): SubjectPlan[] => {
  const subjects = new Map(papers.map(({ id, subject }) => [id, subject]))
  return reviews.map(({ subject, subjectKind, track, unit, group, decider, paperId }) => {
    const paperOf = subjects.get(paperId) ?? subject
    const plan = { subject, subjectKind, track, unit, group, decider }
    return paperOf === subject ? plan : { ...plan, paperOf }
  })
}

const besides = <T extends { id: string }>(all: readonly T[], { id }: T, is: T): T[] =>
  all.some((each) => each.id === id) ? all.map((each) => (each.id === id ? is : each)) : [...all, is]

export const withUnit = ({ units, people }: RegistryState, unit: Unit): RegistryState => ({
  units: besides(units, unit, unit),
  people,
})

export const withPerson = ({ units, people }: RegistryState, person: Person): RegistryState => ({
  units,
  people: besides(people, person, person),
})

const said = (value: unknown): string => JSON.stringify(value)

/** Whether such a change can touch open work at all: else none of it has to be read. A new unit brings people together. */
export const unitTouchesWork = (before: Unit | null, after: Unit): boolean => {
  const matter = ({ head, deputies, clerks, drafters, members = [], name, shortName, to }: Unit) =>
    said([
      head,
      deputies,
      clerks,
      drafters,
      members.map((each) => [each.person, each.from, each.to]),
      name,
      shortName,
      to ?? null,
    ])
  return before === null || matter(before) !== matter(after)
}

/** Somebody new has no work yet: of him only the boards of his units matter. */
export const personTouchesWork = (before: Person | null, after: Person): boolean => {
  const matter = ({ name, active, posts }: Person) => said([name, active, posts.map(({ unit }) => unit)])
  return before !== null && matter(before) !== matter(after)
}
