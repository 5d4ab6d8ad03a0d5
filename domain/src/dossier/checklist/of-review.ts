import { type ResultWay, wayOf } from '../../decision/way.ts'
import type { Review } from '../../model/review.ts'
import { isLeftOut, isRated } from '../../ratings/not-rated/reasons.ts'
import { localDate } from '../../time.ts'
import { ITEM_ROWS, SUBJECT_ITEMS, type SubjectItem } from '../items.ts'
import type { Entry } from './entry.ts'
import { hasPassed, type Known } from './facts.ts'
import { actEntry, makeEntry } from './make-entry.ts'
import { revisionDocument, type SeenAct, signedPaperOf } from './seen.ts'

type Lister = (review: Review, known: Known) => Entry[]

const actsOf = (review: Review, { byReview }: Known, ...kinds: SeenAct['kind'][]): SeenAct[] =>
  (byReview.get(review.id) ?? []).filter(({ kind }) => kinds.includes(kind))

/** The last of each conference: what was reopened or returned has another after it. */
const lastOfEach = (acts: readonly SeenAct[]): SeenAct[] => [...new Map(acts.map((act) => [act.of.id, act])).values()]

const missing = (item: SubjectItem, review: Review, known: Known, hole?: null): Entry =>
  makeEntry(known, { place: { reviewId: review.id, item, document: null }, ...(hole === null && { hole }) })

const bodyOf = ({ kind, bodyName, name }: SeenAct): string => bodyName ?? (kind === 'request' ? (name ?? '') : '')

const entriesOf = (item: SubjectItem, review: Review, known: Known, acts: readonly SeenAct[]): Entry[] =>
  acts.map((act) => actEntry(known, act, { place: { reviewId: review.id, item }, about: bodyOf(act) }))

/** What somebody must have: what is there, or that it is not. */
const wanted = (item: SubjectItem, review: Review, known: Known, acts: readonly SeenAct[]): Entry[] =>
  acts.length > 0 ? entriesOf(item, review, known, acts) : [missing(item, review, known)]

const waysOf = (review: Review, { campaign }: Known): ResultWay | 'meeting' | null => {
  const decider = campaign.process.deciders.find(({ id }) => id === review.decider)
  return decider ? wayOf(decider) : null
}

/** Whether who decides on it stands outside, so that its result may come after the year. */
const isOfSuperior = (review: Review, known: Known): boolean => waysOf(review, known) === 'superior'

/** Whether it stands before a superior: its result has not come, and may be awaited by name. */
export const isWithSuperior = (review: Review, known: Known): boolean =>
  review.stage === 'decision' && isOfSuperior(review, known)

const selfReview: Lister = (review, known) => {
  if (isLeftOut(review)) return []
  const paper = known.papers.get(review.paperId)
  if (!paper || paper.accepted === 0) return [missing('selfReview', review, known)]
  const onPaper = known.onPaper.get(paper.id)
  return [
    makeEntry(known, {
      place: { reviewId: review.id, item: 'selfReview', document: revisionDocument(paper.id, paper.accepted) },
      day: onPaper?.paperDate ?? (paper.acceptedAt ? localDate(paper.acceptedAt) : ''),
      ...(onPaper && { onPaper: onPaper.keptAt }),
    }),
  ]
}

const suggestions: Lister = (review, known) => {
  const paper = known.papers.get(review.paperId)
  if (!paper || paper.suggestions === 0) return []
  const letters = new Set((paper.letters ?? []).map(({ act }) => act))
  const acts = known.acts.filter(({ id }) => letters.has(id))
  // Issues that no letter tells of stand with the paper.
  const here = { reviewId: review.id, item: 'suggestions' as const, document: `${paper.id}.suggestions` }
  return acts.length > 0 ? entriesOf('suggestions', review, known, acts) : [makeEntry(known, { place: here })]
}

/** "Nếu có": nobody is held up by it. A letter that asked for it stands here; what came back is on paper. */
const committee: Lister = (review, known) => {
  const letters = actsOf(review, known, 'request')
  return letters.length > 0
    ? entriesOf('committee', review, known, letters)
    : [missing('committee', review, known, null)]
}

/** What counts of what was decided; undefined: nothing does yet. */
const decidedAct = (review: Review, known: Known): SeenAct | undefined =>
  hasPassed(review, 'decision') ? actsOf(review, known, 'decision', 'result').at(-1) : undefined

const decision: Lister = (review, known) => {
  const last = decidedAct(review, known)
  return wanted('decision', review, known, last ? [last] : [])
}

const ruling: Lister = (review, known) => {
  const decided = decidedAct(review, known)
  // What was ruled on an earlier decision went with it.
  const acts = actsOf(review, known, 'ruling').filter(
    (act) => act.paper !== 'report' && (decided === undefined || act.decision === decided.id),
  )
  // Of a superior's result, and of a committee's from paper, the paper that came is all there is.
  const fromPaper = decided !== undefined && signedPaperOf(decided) !== null
  if (acts.length === 0 && (isOfSuperior(review, known) || fromPaper)) return []
  const last = new Map(acts.map((act) => [String(act.paper), act]))
  return wanted('ruling', review, known, [...last.values()])
}

const notice: Lister = (review, known) => {
  const told = actsOf(review, known, 'notice').filter(({ to }) => to === 'subjects')
  const received = known.papers.get(review.paperId)?.notices?.[review.id]?.received
  const last = told.at(-1)
  if (!last) return [missing('notice', review, known)]
  return [
    actEntry(known, last, {
      place: { reviewId: review.id, item: 'notice' },
      about: received ? 'đã ghi việc nhận' : 'chưa ghi việc nhận',
    }),
  ]
}

/** Its petitions that nobody has answered, whatever stage it has come to. */
export const openPetitions = (review: Review, known: Known): ReadonlySet<string> => {
  const settled = new Set(actsOf(review, known, 'settlement').map((act) => act.petition))
  return new Set(actsOf(review, known, 'petition').flatMap(({ id }) => (settled.has(id) ? [] : [id])))
}

const petition: Lister = (review, known) => {
  const open = openPetitions(review, known)
  return actsOf(review, known, 'petition').map((act) =>
    actEntry(known, act, {
      place: { reviewId: review.id, item: 'petition' },
      ...(open.has(act.id) && { hole: 'unanswered' as const }),
    }),
  )
}

const plan: Lister = (review, known) => {
  const asked = known.campaign.process.remediation && !isLeftOut(review)
  const standing = known.papers.get(review.paperId)?.remediation
  const act = known.acts.find(({ id }) => id === standing?.plan)
  if (!standing || !act) return asked ? [missing('plan', review, known)] : []
  const place = { reviewId: review.id, item: 'plan' as const }
  return [actEntry(known, act, { place, ...(standing.state !== 'confirmed' && { hole: 'unconfirmed' as const }) })]
}

const LISTERS: Record<SubjectItem, Lister> = {
  selfReview,
  suggestions,
  minutes: (review, known) => wanted('minutes', review, known, lastOfEach(actsOf(review, known, 'minutes'))),
  proposal: (review, known) => wanted('proposal', review, known, lastOfEach(actsOf(review, known, 'proposal'))),
  committee,
  // Silence is recorded and holds nobody up.
  opinions: (review, known) =>
    isRated(review) ? entriesOf('opinions', review, known, lastOfEach(actsOf(review, known, 'opinion'))) : [],
  appraisal: (review, known) => wanted('appraisal', review, known, actsOf(review, known, 'appraisal').slice(-1)),
  ...{ decision, ruling, notice, petition, plan },
}

/** Whether an item is looked for in this review as it stands. */
const isDue = (item: SubjectItem, review: Review, known: Known): boolean => {
  const { after } = ITEM_ROWS[item]
  if (after === undefined) return review.stage === 'archive'
  // What a superior decides is awaited by name.
  if (item === 'decision' && review.stage === 'decision') return isWithSuperior(review, known)
  return hasPassed(review, after)
}

/** Every paper of one subject's dossier, as far as the review has come. */
export const entriesOfReview = (review: Review, known: Known): Entry[] =>
  SUBJECT_ITEMS.filter((item) => isDue(item, review, known)).flatMap((item) => LISTERS[item](review, known))
