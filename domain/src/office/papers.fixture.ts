import { judge } from '../commands/admit.ts'
import { contentKeys } from '../forms/paper/check-paper.ts'
import { sectionsFor } from '../forms/paper/form.ts'
import { paths, reportEntryIdOf } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Draft, Paper, Revision, Sections } from '../model/paper.ts'
import type { Person, Personal } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { type ReturnFacts, returnPaper } from '../papers/return-paper.ts'
import { factPaths, type SealFacts } from '../papers/seal/seal-facts.ts'
import { type SealOutcome, sealPaper } from '../papers/seal/seal-paper.ts'
import { apply, type Store } from '../writes/apply.ts'
import { read, reviewsOf } from './stored.fixture.ts'

type Form = Pick<Paper, 'form'> & Partial<Pick<Paper, 'partyMember' | 'suggestions'>>

/** Every section that a paper asks for, filled as its kind asks; of a party member's unless said otherwise. */
export const fullSections = (paper: Form, by: string, { text = 'Đã hoàn thành.', rev = 1 } = {}): Sections =>
  Object.fromEntries(
    sectionsFor(paper.form, { partyMember: true, suggestions: 0, ...paper }).map((spec) => {
      const content = { text, grade: 'good' as const, rating: 'good' as const }
      const keys: readonly string[] = contentKeys(spec.kind)
      const kept = Object.fromEntries(Object.entries(content).filter(([key]) => keys.includes(key)))
      return [spec.id, { ...kept, rev, by }]
    }),
  )

interface Sealing {
  at: Date
  /** Everything that is asked, unless said otherwise. */
  sections?: Sections
  /** The sentence with which a returned text comes again unchanged. */
  sameBecause?: string
}

/** The writer's part: the draft filled and sealed as a browser does. The trigger has not seen it yet. */
export const writeSeal = (store: Store, paperId: string, { at, sections, sameBecause }: Sealing): void => {
  const paper = read<Paper>(store, paths.paper(paperId))
  // What is sent again says something new, as nearly every text does that was returned.
  const again = paper.revision > 1 ? { text: `Đã hoàn thành, lần ${paper.revision}.` } : {}
  const filled = sections ?? fullSections(paper, paper.responsible, again)
  const draft: Draft = { ...read<Draft>(store, paths.draft(paperId)), sections: filled }
  const sealed: Revision = {
    revision: paper.revision,
    sections: filled,
    by: paper.responsible,
    submittedAt: at,
    ...(sameBecause === undefined ? {} : { sameBecause }),
  }
  store.set(paths.draft(paperId), draft)
  store.set(paths.revision(paperId, paper.revision), sealed)
}

/** What the registry of the store says, as the trigger reads it. */
export const registeredIn = (store: Store, at: ReturnType<typeof factPaths>): SealFacts => {
  const found = <T>(path: string | null) => (path === null ? null : ((store.get(path) as T | undefined) ?? null))
  return {
    person: found<Person>(at.person),
    unit: found<Unit>(at.unit),
    cell: found<Unit>(at.cell),
    birthDate: found<Personal>(at.personal)?.birthDate ?? null,
  }
}

/** The entry of the accepted report in the book of papers, as the trigger and the command read it. */
const entryIn = (store: Store, { id, accepted }: Paper): DocketEntry | null =>
  (store.get(paths.docket(reportEntryIdOf(id, accepted))) as DocketEntry | undefined) ?? null

/** The trigger's part, for the event of one revision, as often and as late as a test likes. */
export const deliverSeal = (store: Store, paperId: string, number: number, now: Date): SealOutcome => {
  const paper = read<Paper>(store, paths.paper(paperId))
  const campaign = read<Campaign>(store, paths.campaign(paper.campaign))
  const reviews = reviewsOf(store, paperId)
  const outcome = sealPaper({
    paper,
    number,
    sealed: store.get(paths.revision(paperId, number)) ?? null,
    before: paper.accepted > 0 ? (store.get(paths.revision(paperId, paper.accepted)) ?? null) : null,
    numbered: entryIn(store, paper),
    reviews,
    campaign,
    registered: registeredIn(store, factPaths(paper, campaign, reviews)),
    now,
  })
  if (outcome.kind !== 'done') apply(store, outcome.writes)
  return outcome
}

/** Both: the paper is sealed, and what the domain says of it is done. */
export const seal = (store: Store, paperId: string, sealing: Sealing): SealOutcome => {
  const { revision } = read<Paper>(store, paths.paper(paperId))
  writeSeal(store, paperId, sealing)
  return deliverSeal(store, paperId, revision, sealing.at)
}

/** A seal that must be accepted, because a test builds on it. */
export const sealAccepted = (store: Store, paperId: string, sealing: Sealing): void => {
  const outcome = seal(store, paperId, sealing)
  if (outcome.kind !== 'accepted') throw new Error(`${paperId} was not accepted: ${outcome.kind}`)
}

/** The accepted revision goes back to its writer; what differs from the usual return is in `change`. */
export const sendBack = (store: Store, paperId: string, by: string, at: Date, change: Partial<ReturnFacts> = {}) => {
  const paper = read<Paper>(store, paths.paper(paperId))
  const outcome = judge(returnPaper)({
    paper,
    reviews: reviewsOf(store, paperId),
    campaign: read<Campaign>(store, paths.campaign(paper.campaign)),
    draft: read<Draft>(store, paths.draft(paperId)),
    entry: entryIn(store, paper),
    revision: paper.accepted,
    remarks: 'Đề nghị bổ sung số liệu.',
    caller: { uid: by, name: read<Person>(store, paths.person(by)).name, access: { active: true, organiser: [] } },
    now: at,
    ...change,
  })
  if (outcome.ok) apply(store, outcome.writes)
  return outcome
}
