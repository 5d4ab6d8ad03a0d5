import { enclosureList, figureRows, reportPaper } from '@kiemdiem/domain/forms/report/report-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { REPORT_REFUSALS } from '@kiemdiem/domain/report/refusals'
import type { ReportAct } from '@kiemdiem/domain/report/report'
import { localDate } from '@kiemdiem/domain/time'
import { isEmpty } from '@kiemdiem/domain/vi'
import { IssueAct } from '../../components/act/issue-act.tsx'
import { PreviewFailed } from '../../components/act/preview-failed.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../components/paper/numbered/numbered-sheets.tsx'
import { TableTools } from '../../components/tables/table-tools.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useKeptForm } from '../../lib/kept/use-kept-form.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { usePreview } from '../../lib/use-preview.ts'
import { FiguresButton } from './figures-button.tsx'
import { BEGUN, named, type ReportValue, sameReport } from './report-value.ts'
import { reportWords as words } from './vi.ts'
import { WordsForm } from './words-form.tsx'

learnSentences(REPORT_REFUSALS)

interface Props {
  campaign: Campaign
  track: string
  /** Of the track, in their order. */
  issued: readonly ReportAct[]
}

/** A draft of the next report as the server would count it now, its words, and its issuing. */
export const DraftReport = ({ campaign, track, issued }: Props) => {
  const { uid } = useMe()
  const now = useNow()
  const last = issued.at(-1)
  const begun: ReportValue = last
    ? { to: last.to, words: last.words, enclosures: last.enclosures, chart: last.chart === true }
    : BEGUN
  const key = { uid, paper: `${campaign.id}.${track}`, revision: issued.length + 1, section: 'report' }
  const form = useKeptForm(key, { value: begun, seen: begun }, sameReport, 'window')
  const asked = { campaign: campaign.id, track, ...form.value }
  // The figures are counted once: what is typed beside them changes none, and a count reads every subject of the track.
  const { to, words: said, enclosures, chart } = form.value
  const blank = { to: '', words: BEGUN.words, enclosures: [] }
  const preview = usePreview({ campaign: campaign.id, track, nth: issued.length }, ({ nth: _nth, ...input }) =>
    command('issueReport', { ...input, ...blank, preview: true, key: newKey() }),
  )
  const counted = preview.answer?.draft
  // Tables are laid while one looks at them: the server takes the layout that stands when it is issued.
  const draft = counted && {
    ...{ ...counted, to: isEmpty(to) ? counted.to : to, words: said, enclosures: named(enclosures), chart },
    facts: { ...counted.facts, tables: campaign.tableLayouts },
  }
  const facts = { ...campaign, on: localDate(now), given: null }
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <section className="grid gap-4" data-screen-only>
        <p className="prose-measure text-sm text-soft">{words.intro}</p>
        <WordsForm value={form.value} edit={form.edit} />
        {form.changed && <p className="text-sm text-soft">{words.kept}</p>}
      </section>
      {preview.state === 'failed' ? (
        <PreviewFailed preview={preview} title={words.failed} />
      ) : draft ? (
        <>
          <IssueAct
            hint={last ? words.issueAgainHint : words.hint}
            label={words.issue}
            acting={words.issuing}
            of={JSON.stringify(asked)}
            act={async (key) => {
              await command('issueReport', { ...asked, preview: false, key })
              form.reset()
            }}
          />
          <div className="flex flex-wrap gap-3" data-screen-only>
            <FiguresButton campaign={campaign} figures={draft.figures} tables={draft.facts.tables} />
            <TableTools
              campaign={campaign}
              lay={['figures', 'before', 'enclosures']}
              fill={{ track, table: 'figures', lines: figureRows(draft.figures) }}
            />
          </div>
          <NumberedSheets sheets={[reportPaper(draft, facts), enclosureList(draft, facts)]} draft unread={false} />
        </>
      ) : (
        <Skeleton height={600} />
      )}
    </div>
  )
}
