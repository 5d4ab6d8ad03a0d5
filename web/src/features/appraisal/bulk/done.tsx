import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { bulkWords as words } from '../vi.ts'

/** That an act on many lines was done, and the way back. */
export const Done = ({ count, onUndo }: { count: number; onUndo: () => void }) =>
  count > 0 && (
    <Notice kind="info" live>
      {words.done(count)}{' '}
      <Button size="small" onClick={onUndo}>
        {words.undo}
      </Button>
    </Notice>
  )
