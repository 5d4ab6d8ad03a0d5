import type { Paper } from '@kiemdiem/domain/model/paper'
import { NOTICE_REFUSALS } from '@kiemdiem/domain/notice/refusals'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useCall } from '../../../lib/use-call.ts'
import { resultWords as words } from '../vi.ts'
import { Received } from './received.tsx'

learnSentences(NOTICE_REFUSALS)

/** "Xác nhận đã nhận thông báo", by whom the result concerns. */
export const Acknowledge = ({ paper, reviewId }: { paper: Paper; reviewId: string }) => {
  const call = useCall(reviewId)
  const told = paper.notices?.[reviewId]
  if (!told) return null
  if (told.received) return <Received received={told.received} />
  const acknowledge = () =>
    call.run((key) => command('acknowledgeNotice', { paperId: paper.id, reviewId, how: 'screen', on: null, key }))
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        variant="primary"
        className="max-sm:w-full"
        onClick={() => void acknowledge()}
        busy={call.busy ? words.acknowledging : null}
      >
        {words.acknowledge}
      </Button>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
    </div>
  )
}
