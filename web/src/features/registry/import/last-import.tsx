import { viInstant } from '@kiemdiem/domain/vi'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import type { useLastImport } from './use-last-import.ts'
import { importWords as words } from './vi.ts'

/** The last import that stands, and the way to take it back. */
export const LastImportNotice = ({
  imports: { last, busy, problem, undo },
  onUndone,
}: {
  imports: ReturnType<typeof useLastImport>
  onUndone: () => void
}) => {
  const [asking, setAsking] = useState(false)
  const start = async () => {
    const undone = await undo()
    setAsking(false)
    if (undone) onUndone()
  }
  return (
    <>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      {last && (
        <Notice kind={last.running ? 'warn' : 'info'}>
          <p>{words.last(viInstant(new Date(last.at)), last.people, last.units, last.changed)}</p>
          {last.running && <p>{words.lastRunning}</p>}
          <p className="mt-2">
            <Button icon={Undo2} variant="danger" size="small" onClick={() => setAsking(true)}>
              {words.undo}
            </Button>
          </p>
        </Notice>
      )}
      <Dialog
        open={asking}
        onClose={() => !busy && setAsking(false)}
        title={words.undoTitle}
        consequence={words.undoConsequence}
        action={{
          label: words.undo,
          danger: true,
          onClick: () => void start(),
          busy: busy ? words.undoing : null,
        }}
      />
    </>
  )
}
