import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ReportFigures } from '@kiemdiem/domain/report/figures'
import { ExcelButton } from '../../components/paper/excel-button.tsx'
import { reportWords as words } from './vi.ts'

/** The figures of a report as a workbook; what makes it is loaded when it is asked for. */
export const FiguresButton = ({ campaign, figures }: { campaign: Campaign; figures: ReportFigures }) => (
  <div data-screen-only>
    <ExcelButton
      name={words.file}
      make={async () => (await import('./figures-book.ts')).figuresBook(figures, campaign)}
    />
  </div>
)
