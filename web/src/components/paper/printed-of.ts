import type { PaperFacts, PrintedPaper } from '@kiemdiem/domain/forms/layout'
import { decreeSheet } from '@kiemdiem/domain/forms/sheets/decree-sheet'
import { officialPaper } from '@kiemdiem/domain/forms/sheets/official-paper'
import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import type { Person } from '@kiemdiem/domain/model/person'

/**
 * The sheets that one text makes: a collective's report; a party member's 02A/02B and the NĐ 90 sheet; for who
 * is not a party member only the sheet (domain.md §3.3).
 */
export const printedOf = (
  paper: Pick<Paper, 'form' | 'partyMember' | 'suggestions' | 'subjectKind'>,
  sections: Sections,
  facts: PaperFacts,
  person: Person | null,
): PrintedPaper[] => {
  if (paper.subjectKind === 'unit' || person === null) return [officialPaper(paper, sections, facts)]
  const sheet = decreeSheet(person, sections, facts)
  return paper.partyMember ? [officialPaper(paper, sections, facts), sheet] : [sheet]
}
