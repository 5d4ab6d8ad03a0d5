import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ReportFigures } from '@kiemdiem/domain/report/figures'
import type { TableLayouts } from '@kiemdiem/domain/tables/layout'
import { ExcelButton } from '../../components/paper/excel-button.tsx'
import { reportWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  figures: ReportFigures
  /** How the report lays its tables; absent: by default. */
  tables: TableLayouts | undefined
}

/** The figures of a report as a workbook; what makes it is loaded when it is asked for. */
export const FiguresButton = ({ campaign, figures, tables }: Props) => (
  <div data-screen-only>
    <ExcelButton
      name={words.file}
      make={async () => (await import('./figures-book.ts')).figuresBook(figures, campaign, tables)}
    />
  </div>
)
