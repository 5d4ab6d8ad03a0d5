import { cellTrackOf, paperFactsOf } from '@kiemdiem/domain/forms/facts/paper-facts'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { type Evaluated, missingIn } from '@kiemdiem/domain/forms/sheets/evaluated'
import { evaluationOnly } from '@kiemdiem/domain/forms/sheets/evaluation-only'
import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { localDate } from '@kiemdiem/domain/time'
import { useEffect } from 'react'
import { usePaperFacts } from '../../../components/paper/use-paper-facts.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useNow } from '../../../lib/now.ts'

/** The sheets of one subject as far as they can be made now. */
export interface Made {
  papers: readonly PrintedPaper[]
  /** Parts left to the pen. */
  missing: readonly string[]
  /** Only what follows the subject's own signature. */
  withoutText: boolean
}

interface Props {
  campaign: Campaign
  uid: string
  /** Of one subject, the civil one first. */
  reviews: readonly Review[]
  evaluated: Evaluated
  /** Told again with whatever changes. */
  onMade: (made: Made) => void
}

const asksOf = ({ subjectKind, partyMember }: Pick<Paper, 'subjectKind' | 'partyMember'>, elected: boolean) => ({
  unit: subjectKind === 'unit',
  member: subjectKind === 'person' && partyMember,
  official: subjectKind === 'person',
  servant: subjectKind === 'person' && !elected,
})

const useMade = (made: Made | null, onMade: Props['onMade']) => {
  const name = made && JSON.stringify(made)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is told once
  useEffect(() => {
    if (made) onMade(made)
  }, [name])
}

/** With its text, from what was stored when that was accepted. */
const Sealed = ({ campaign, uid, evaluated, onMade, paper, sealed }: Props & { paper: Paper; sealed: Revision }) => {
  const known = usePaperFacts(paper, campaign, uid, sealed)
  const withoutText = sealed.onPaper ? !sealed.onPaper.typed : false
  const made = (): Made | null => {
    if (!known) return null
    const sheets = sheetsOf(paper, sealed.sections, { ...known.facts, evaluated })
    return {
      papers: withoutText ? sheets.map(evaluationOnly) : sheets,
      missing: missingIn(evaluated, asksOf(paper, known.facts.person?.class === 'elected')),
      withoutText,
    }
  }
  useMade(made(), onMade)
  return null
}

/** Without its text, from the registry: what others fill in of the forms. */
const Unread = ({ campaign, reviews, evaluated, onMade }: Props) => {
  const now = useNow()
  const [first] = reviews
  const isPerson = first?.subjectKind === 'person'
  const person = useDoc(first && isPerson ? documents.person(first.subject) : null)
  const unit = useDoc(first ? documents.unit(isPerson ? first.unit : first.subject) : null)
  const cell = useDoc(
    reviews.find(({ side }) => side === 'party') && isPerson
      ? documents.unit(reviews.find(({ side }) => side === 'party')?.unit ?? '')
      : null,
  )
  const made = (): Made | null => {
    const who = dataOf(person)
    if (!first || (isPerson && !who) || unit.state === 'loading') return null
    const tracks = reviews.map(({ track }) => track)
    const partyMember = isPerson && cellTrackOf(campaign, tracks) !== null
    const about = { subject: first.subject, subjectKind: first.subjectKind, subjectName: first.name, tracks }
    const facts = paperFactsOf({
      ...{ campaign, person: who, unit: dataOf(unit), cell: dataOf(cell), on: localDate(now) },
      paper: { ...about, unitName: dataOf(unit)?.name ?? '', responsible: first.subject },
    })
    const form = isPerson ? (who?.leader ? '02B' : '02A') : '01'
    const paper = { form, partyMember, suggestions: 0, subjectKind: first.subjectKind, notRated: {} } as const
    return {
      papers: sheetsOf(paper, {}, { ...facts, date: null, birthDate: null, evaluated }).map(evaluationOnly),
      missing: missingIn(evaluated, asksOf(paper, who?.class === 'elected')),
      withoutText: true,
    }
  }
  useMade(made(), onMade)
  return null
}

const OfPaper = ({ paper, ...props }: Props & { paper: Paper }) => {
  const sealed = useDoc(paper.accepted > 0 ? documents.revision(paper.id, paper.accepted) : null)
  if (paper.accepted === 0) return <Unread {...props} />
  if (sealed.state === 'loading') return null
  return sealed.state === 'ready' ? <Sealed {...props} paper={paper} sealed={sealed.data} /> : <Unread {...props} />
}

/** Makes the sheets of one subject, and shows nothing: its page prints all of a unit together. */
export const SubjectSheets = (props: Props) => {
  const [first] = props.reviews
  const paper = useDoc(first ? documents.paper(first.paperId) : null)
  if (!first || paper.state === 'loading') return null
  return paper.state === 'ready' ? <OfPaper {...props} paper={paper.data} /> : <Unread {...props} />
}
