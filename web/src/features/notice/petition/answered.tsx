import type { SettlementAct } from '@kiemdiem/domain/notice/petition/petition'
import { viDate } from '@kiemdiem/domain/vi'
import { petitionWords as words } from './vi.ts'

/** What was answered, by its paper. */
export const Answered = ({ settlement }: { settlement: SettlementAct }) => (
  <div className="grid gap-1">
    <p className="font-semibold">{words.answered(settlement.document, viDate(settlement.on))}</p>
    <p>{words.outcomes[settlement.outcome]}</p>
    <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">{settlement.text}</p>
  </div>
)
