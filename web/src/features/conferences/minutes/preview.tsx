import { minutesPaper, type PrintableMinutes } from '@kiemdiem/domain/forms/minutes-paper/minutes-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Printer } from 'lucide-react'
import { Button } from '../../../components/form/button.tsx'
import { PaperTabs } from '../../../components/paper/paper-tabs.tsx'
import { minutesWords } from './vi.ts'

/** The minutes as they print; a draft says so across every page. */
export const Preview = (props: { act: PrintableMinutes; campaign: Campaign; draft: boolean }) => (
  <section className="grid gap-3">
    <div className="flex flex-wrap items-center justify-between gap-3" data-screen-only>
      <h2 className="text-lg font-semibold">{props.draft ? minutesWords.preview : minutesWords.official}</h2>
      <Button icon={Printer} onClick={() => print()}>
        {minutesWords.print}
      </Button>
    </div>
    <PaperTabs sheets={[minutesPaper(props.act, props.campaign)]} draft={props.draft} />
  </section>
)
