import { audienceOf } from '../conference/schedule/dates/due-dates.ts'
import { paperIdOf, reviewIdOf } from '../ids.ts'
import { stageKey } from '../model/campaign.ts'
import type { FormId, Paper } from '../model/paper.ts'
import { formOf, standingOf } from '../pack/form-of.ts'
import { packOf } from '../pack/packs.ts'
import type { PaperRelation } from '../registry/relations/paper-relation.ts'
import { Refused, type SubjectPlan } from '../registry/relations/plan.ts'
import type { Relations } from '../registry/relations/relations-of.ts'
import type { Registry } from '../registry/relations/roster.ts'
import { byName } from '../vi.ts'
import type { OpeningInput } from './input.ts'

/** The form that the campaign's rules have for whoever writes. */
const formFor = (campaign: OpeningInput['campaign'], registry: Registry, main: SubjectPlan): FormId => {
  const person = main.subjectKind === 'person' ? registry.person(main.subject) : null
  const unit = registry.unit(main.unit)
  const rules = packOf(campaign)
  if (!rules.ok) throw new Refused('noRules', campaign.title)
  const form = formOf(
    rules.pack,
    {
      side: registry.route(main).track.side,
      kind: main.subjectKind,
      class: person?.class ?? null,
      standing: person && standingOf(person, unit),
      ...{ unitKind: unit.kind, track: main.track },
    },
    'year',
  )
  if (!form) throw new Refused('noForm', main.subject)
  return form
}

const paperFor = (
  { campaign, dueAt }: OpeningInput,
  registry: Registry,
  number: number,
  { main, ...relation }: PaperRelation,
  resting: readonly SubjectPlan[],
): Paper => {
  const person = main.subjectKind === 'person' ? registry.person(main.subject) : null
  const tracks = [...new Set(resting.map((plan) => plan.track))]
  const limits = tracks.map((track) => dueAt(track, 'selfReview')).filter((date) => date !== null)
  return {
    id: paperIdOf(campaign.id, main.subject),
    campaign: campaign.id,
    number,
    subject: main.subject,
    subjectKind: main.subjectKind,
    unit: main.unit,
    form: formFor(campaign, registry, main),
    partyMember: person?.partyMember ?? false,
    ...relation,
    audience: audienceOf(relation, {}),
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
export const papersFor = (input: OpeningInput, registry: Registry, relations: Relations): Map<string, Paper> => {
  const reviewsByPaper = Map.groupBy(input.subjects, (plan) => plan.paperOf ?? plan.subject)
  const ordered = [...reviewsByPaper.keys()].sort(
    (a, b) => registry.order(a) - registry.order(b) || byName(registry.name(a), registry.name(b)),
  )
  return new Map(
    ordered.map((subject, index) => {
      const relation = relations.papers.get(subject)
      if (!relation) throw new Refused('noPaper', subject)
      return [subject, paperFor(input, registry, index + 1, relation, reviewsByPaper.get(subject) ?? [])]
    }),
  )
}
