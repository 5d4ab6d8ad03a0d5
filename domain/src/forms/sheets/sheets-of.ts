import type { Paper, Sections } from '../../model/paper.ts'
import type { PrintedPaper } from '../layout/layout.ts'
import { saidRecorded } from '../layout/recorded.ts'
import { decreeSheet } from './decree-sheet.ts'
import { officialPaper } from './official-paper.ts'
import type { SheetFacts } from './sheet-facts.ts'

/**
 * The sheets that one text makes: a collective's report; a party member's 02A/02B and the NĐ 90 sheet; for who
 * is not a party member only the sheet (domain.md §3.3).
 */
export const sheetsOf = (
  paper: Pick<Paper, 'form' | 'partyMember' | 'suggestions' | 'subjectKind' | 'notRated'>,
  sections: Sections,
  facts: SheetFacts,
): PrintedPaper[] => {
  const { person } = facts
  if (paper.subjectKind === 'unit' || person === null)
    return saidRecorded([officialPaper(paper, sections, facts)], facts)
  const sheet = decreeSheet(person, sections, facts, paper.notRated)
  return saidRecorded(paper.partyMember ? [officialPaper(paper, sections, facts), sheet] : [sheet], facts)
}
