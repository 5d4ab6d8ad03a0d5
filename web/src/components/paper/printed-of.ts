import { decreeSheet } from '@kiemdiem/domain/forms/decree-sheet'
import type { PaperFacts, PrintedPaper } from '@kiemdiem/domain/forms/layout'
import { officialPaper } from '@kiemdiem/domain/forms/official-paper'
import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import type { Person } from '@kiemdiem/domain/model/person'

/**
 * The sheets that one text makes: a collective's report; a party member's 02A/02B and the NĐ 90 sheet; for who
 * is not a party member only the sheet (domain.md §3.3).
 */
export const printedOf = (
  paper: Pick<Paper, 'form' | 'partyMember' | 'suggestions' | 'subjectKind' | 'notRated'>,
  sections: Sections,
  facts: PaperFacts,
  person: Person | null,
): PrintedPaper[] => {
  if (paper.subjectKind === 'unit' || person === null) return [officialPaper(paper, sections, facts)]
  const sheet = decreeSheet(person, sections, facts, paper.notRated)
  return paper.partyMember ? [officialPaper(paper, sections, facts), sheet] : [sheet]
}
