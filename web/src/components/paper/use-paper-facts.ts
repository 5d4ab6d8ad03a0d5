import { cellTrackOf, paperFactsOf } from '@kiemdiem/domain/forms/facts/paper-facts'
import type { SheetFacts } from '@kiemdiem/domain/forms/sheets/sheet-facts'
import { reportEntryIdOf, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { localDate } from '@kiemdiem/domain/time'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useNow } from '../../lib/now.ts'
import { useGiven } from './numbered/use-given.ts'

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
  /** A collective's report may have a number that could not be read. */
  unread: boolean
}

/** Facts of a text that is being written: as the registry is now; null while they are loading. */
export const useDraftFacts = (paper: Paper, campaign: Campaign, uid: string): SheetFacts | null => {
  const today = useFactsOfToday(paper, campaign, uid)
  return today && { ...today, date: null }
}

/**
 * Facts that a print of a sealed text states: those stored when it was accepted, and the number that a collective's report has
 * been given since. A text sealed before any were stored is printed with today's; null while they are loading.
 */
export const usePaperFacts = (paper: Paper, campaign: Campaign, uid: string, sealed: Revision): KnownFacts | null => {
  const stored = useDoc(documents.paperFacts(paper.id, sealed.revision))
  const personal = useDoc(paper.subject === uid ? documents.paperPersonal(paper.id, sealed.revision) : null)
  const today = useFactsOfToday(paper, campaign, uid)
  // What waits to be accepted has no entry yet, and nobody may ask for one.
  const isReport = paper.subjectKind === 'unit' && sealed.revision <= paper.accepted
  const numbered = useGiven(isReport ? reportEntryIdOf(paper.id, sealed.revision) : null)
  const date = sealed.onPaper?.paperDate ?? localDate(sealed.submittedAt)
  const frozen = dataOf(stored)
  const known = frozen ? { ...frozen, birthDate: dataOf(personal)?.birthDate ?? null } : today
  if (stored.state === 'loading' || !numbered || !known) return null
  const { unread, ...given } = numbered
  return { facts: { ...known, date, ...(isReport && given) }, ofToday: frozen === null, unread }
}
