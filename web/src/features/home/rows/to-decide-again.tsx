import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { command, newKey } from '../../../lib/commands.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import { TaskList } from '../task-list.tsx'
import { homeWords } from '../vi.ts'
import { RowLink } from './row-link.tsx'

/**
 * Members whose level stands above what was decided since of them as holders of a post (R09). No board says so: a committee that is told
 * that level asks the server.
 */
export const ToDecideAgain = ({ campaign }: { campaign: Campaign }) => {
  const { answer } = usePreview({ campaign: campaign.id }, (input) =>
    command('readToDecide', { ...input, key: newKey() }),
  )
  const again = (answer?.tables ?? []).flatMap(({ lines }) => lines.filter((line) => line.again))
  return (
    <TaskList title={homeWords.toDecideAgain}>
      {again.length > 0
        ? [
            <RowLink key="again" href="/quyet-dinh" title={homeWords.decideAgain(again.length)}>
              <span className="font-semibold text-late">{homeWords.decideAgainText}</span>
            </RowLink>,
          ]
        : []}
    </TaskList>
  )
}
