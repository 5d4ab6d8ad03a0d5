import { paperIdOf, reviewIdOf } from '../ids.ts'
import { stageKey } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import { byName } from '../vi.ts'
import { type OpeningInput, Refused, type SubjectPlan } from './input.ts'
import { headActor, type Registry } from './registry.ts'

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

const paperFor = (
  { campaign, dueAt }: OpeningInput,
  registry: Registry,
  number: number,
  own: readonly SubjectPlan[],
  resting: readonly SubjectPlan[],
): Paper => {
  // The civil review comes first: it names the unit and who returns; the cell reads the same text.
  const main = own.find((plan) => registry.route(plan).track.side === 'civil') ?? own[0]
  if (!main) throw new Refused('noPaper', String(number))
  const unit = registry.unit(main.unit)
  const person = main.subjectKind === 'person' ? registry.person(main.subject) : null
  const responsible = person ? person.id : registry.unit(main.subject).head
  const writers = person ? [person.id] : unique([responsible, ...registry.unit(main.subject).drafters])
  const head = headActor(registry.route(main), main, unit)
  const returners = head ? [head] : []
  const tracks = unique(resting.map((plan) => plan.track))
  const limits = tracks.map((track) => dueAt(track, 'selfReview')).filter((date) => date !== null)
  return {
    id: paperIdOf(campaign.id, main.subject),
    campaign: campaign.id,
    number,
    subject: main.subject,
    subjectKind: main.subjectKind,
    subjectName: registry.name(main.subject),
    unit: unit.id,
    unitName: unit.name,
    form: person ? (person.leader ? '02B' : '02A') : '01',
    partyMember: person?.partyMember ?? false,
    writers,
    responsible,
    returners,
    audience: returners,
    tracks,
    feeds: tracks.map((track) => stageKey(track, 'selfReview')),
    reviewIds: resting.map((plan) => reviewIdOf(campaign.id, plan.subject, plan.track)),
    state: 'drafting',
    revision: 1,
    accepted: 0,
    suggestions: 0,
    dueAt: new Date(Math.min(...limits.map((date) => date.getTime()))),
    acceptedAt: null,
    meetings: {},
  }
}

/** One paper a subject that writes one, by subject, numbered in the order of units and names. */
export const papersFor = (input: OpeningInput, registry: Registry): Map<string, Paper> => {
  const reviewsByPaper = Map.groupBy(input.subjects, (plan) => plan.paperOf ?? plan.subject)
  const ordered = [...reviewsByPaper.keys()].sort(
    (a, b) => registry.order(a) - registry.order(b) || byName(registry.name(a), registry.name(b)),
  )
  return new Map(
    ordered.map((subject, index) => {
      const resting = reviewsByPaper.get(subject) ?? []
      const own = resting.filter((plan) => plan.subject === subject)
      if (own.length === 0) throw new Refused('noPaper', subject)
      return [subject, paperFor(input, registry, index + 1, own, resting)]
    }),
  )
}
