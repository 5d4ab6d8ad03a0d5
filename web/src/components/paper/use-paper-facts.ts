import { cellTrackOf, paperFactsOf } from '@kiemdiem/domain/forms/facts/paper-facts'
import type { SheetFacts } from '@kiemdiem/domain/forms/sheets/sheet-facts'
import { reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { localDate } from '@kiemdiem/domain/time'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useNow } from '../../lib/now.ts'

/**
 * What the printed paper would say of its subject, from the registry as it is now. Facts this reader may not read (birth date,
 * cell) stay blank for the pen; null while the person is loading.
 */
const useFactsOfToday = (paper: Paper, campaign: Campaign, uid: string): Omit<SheetFacts, 'date'> | null => {
  const now = useNow()
  const isPerson = paper.subjectKind === 'person'
  const named = useDoc(documents.person(isPerson ? paper.subject : paper.responsible))
  const personal = dataOf(useDoc(isPerson && paper.subject === uid ? documents.personal(uid) : null))
  const unit = useDoc(documents.unit(isPerson ? paper.unit : paper.subject))
  const cellTrack = isPerson ? cellTrackOf(campaign, paper.tracks) : null
  const review = dataOf(useDoc(cellTrack ? documents.review(reviewIdOf(campaign.id, paper.subject, cellTrack)) : null))
  const cell = dataOf(useDoc(review ? documents.unit(review.unit) : null))
  if (named.state === 'loading' || unit.state === 'loading') return null
  const registered = { campaign, paper, person: dataOf(named), unit: dataOf(unit), cell, on: localDate(now) }
  return { ...paperFactsOf(registered), birthDate: personal?.birthDate ?? null }
}

export interface KnownFacts {
  facts: SheetFacts
  /** They are the registry's of today: nothing was stored when the text was accepted. */
  ofToday: boolean
}

/** Facts of a text that is being written: as the registry is now; null while they are loading. */
export const useDraftFacts = (paper: Paper, campaign: Campaign, uid: string): SheetFacts | null => {
  const today = useFactsOfToday(paper, campaign, uid)
  return today && { ...today, date: null }
}

/**
 * Facts that a print of a sealed text states: those stored when it was accepted. A text sealed before any were stored is
 * printed with today's; null while they are loading.
 */
export const usePaperFacts = (paper: Paper, campaign: Campaign, uid: string, sealed: Revision): KnownFacts | null => {
  const stored = useDoc(documents.paperFacts(paper.id, sealed.revision))
  const personal = useDoc(paper.subject === uid ? documents.paperPersonal(paper.id, sealed.revision) : null)
  const today = useFactsOfToday(paper, campaign, uid)
  const date = sealed.onPaper?.paperDate ?? localDate(sealed.submittedAt)
  if (stored.state === 'loading') return null
  const frozen = dataOf(stored)
  if (frozen) return { facts: { ...frozen, date, birthDate: dataOf(personal)?.birthDate ?? null }, ofToday: false }
  return today && { facts: { ...today, date }, ofToday: true }
}
