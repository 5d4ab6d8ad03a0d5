import type { Table } from '@kiemdiem/domain/appraisal/table/table'
import { appraisalReport } from '@kiemdiem/domain/forms/appraisal/report'
import { submissionLetter } from '@kiemdiem/domain/forms/appraisal/submission'
import { type TableFacts, tablePaper, tableRows } from '@kiemdiem/domain/forms/appraisal/table-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { linesOf } from '@kiemdiem/domain/tables/laid-table'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { ExcelButton } from '../../../components/paper/excel-button.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { printWords as words } from './vi.ts'

const PAPERS = ['table', 'report', 'letter'] as const
const PAGES = ['a4Landscape', 'a3Landscape'] as const

interface Props {
  campaign: Campaign
  track: string
  table: Table
  /** Of all that it is about, whether the reader sees them or not. */
  kinds: readonly ('person' | 'unit')[]
  facts: TableFacts
  draft: boolean
  unread: boolean
}

/** The papers of one table, one at a time: what is shown is what is printed. */
export const Papers = ({ campaign, track, table, kinds, facts, draft, unread }: Props) => {
  const [what, setWhat] = useState<(typeof PAPERS)[number]>('table')
  const [page, setPage] = useState<(typeof PAGES)[number]>('a4Landscape')
  const sheet = {
    table: () => tablePaper(table, facts, page),
    report: () => appraisalReport(table, facts),
    letter: () => submissionLetter(kinds, facts),
  }[what]()
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <div className="flex flex-wrap gap-x-8 gap-y-3" data-screen-only>
        <ChoiceButtons
          legend={words.what}
          choices={PAPERS}
          chosen={what}
          label={(each) => words.papers[each]}
          onChoose={setWhat}
        />
        {what === 'table' && (
          <ChoiceButtons
            legend={words.page}
            choices={PAGES}
            chosen={page}
            label={(each) => words.pages[each]}
            onChoose={setPage}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-3" data-screen-only>
        <Button icon={Printer} variant="primary" onClick={() => print()}>
          {words.print}
        </Button>
        {what === 'report' && draft && <TableTools campaign={campaign} lay={['summary', 'appraisal']} />}
        {what === 'table' && (
          <TableTools
            campaign={campaign}
            {...(draft && { lay: ['appraisal', 'proposal'] })}
            fill={{ track, table: 'appraisal', lines: linesOf(tableRows(table, facts)) }}
          />
        )}
        {what === 'table' && (
          <ExcelButton
            name={words.file}
            make={async () => (await import('./table-book.ts')).tableBook(table, facts, campaign, page)}
          />
        )}
      </div>
      <NumberedSheets sheets={[sheet]} draft={draft} unread={unread} />
    </div>
  )
}
