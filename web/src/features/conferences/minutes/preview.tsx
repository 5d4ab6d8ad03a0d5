import { saidRecorded } from '@kiemdiem/domain/forms/layout/recorded'
import { countingPaper } from '@kiemdiem/domain/forms/minutes-paper/counting-paper'
import { minutesPaper } from '@kiemdiem/domain/forms/minutes-paper/minutes-paper'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { Printer } from 'lucide-react'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { paperWords } from '../../../components/paper/vi.ts'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { useConferenceFacts } from '../parts/papers/use-conference-facts.ts'
import { minutesWords } from './vi.ts'

/** The minutes as they print, and the count of votes where there was a secret ballot; a draft says so across every page. */
export const Preview = (props: { act: MinutesAct; conference: Conference; campaign: Campaign; draft: boolean }) => {
  const { act, conference, campaign, draft } = props
  const facts = useConferenceFacts(conference, campaign, draft ? null : act)
  if (!facts) return <Skeleton height={900} />
  const counting = countingPaper(act, facts)
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3" data-screen-only>
        <h2 className="text-lg font-semibold">{draft ? minutesWords.preview : minutesWords.official}</h2>
        <div className="flex flex-wrap gap-3">
          {draft && <TableTools campaign={campaign} lay={['roll', 'votes', 'proposed']} />}
          <Button icon={Printer} onClick={() => print()}>
            {minutesWords.print}
          </Button>
        </div>
      </div>
      {!draft && !act.facts && <Notice kind="info">{paperWords.factsOfToday}</Notice>}
      <NumberedSheets
        sheets={saidRecorded([minutesPaper(act, facts), ...(counting ? [counting] : [])], act.facts ?? {})}
        draft={draft}
        unread={facts.unread}
      />
    </section>
  )
}
