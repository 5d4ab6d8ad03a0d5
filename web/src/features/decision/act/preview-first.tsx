import { DECISION_REFUSALS } from '@kiemdiem/domain/decision/refusals'
import type { ReactNode } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Check } from '../../../components/form/choice/check.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { learnSentences } from '../../../lib/errors-vi.ts'

learnSentences(DECISION_REFUSALS)

interface Words {
  check: string
  checking: string
  act: string
  acting: string
  accept: string
  acceptFirst: string
}

interface Props {
  words: Words
  problem: string | null
  /** What was recorded; null: nothing yet. */
  done: string | null
  busy: boolean
  /** What recording would do, once the server has said so; null: it has not been asked. */
  consequence: string | null
  /** Of warnings that carry no reason: whether they were looked at; null: there are none. */
  accepts: boolean | null
  onAccept: (accepts: boolean) => void
  onCheck: () => void
  onAct: () => void
  onClose: () => void
  /** What would be recorded. */
  children: ReactNode
}

/** One act over a table: asked of the server first, shown, and then recorded. */
export const PreviewFirst = (props: Props) => {
  const { words, problem, done, busy, consequence, accepts, onAccept, onCheck, onAct, onClose, children } = props
  return (
    <div className="grid justify-items-start gap-3">
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      {done && (
        <Notice kind="info" live>
          {done}
        </Notice>
      )}
      <Button variant="primary" onClick={onCheck} busy={busy && consequence === null ? words.checking : null}>
        {words.check}
      </Button>
      <Dialog
        open={consequence !== null}
        onClose={onClose}
        title={words.act}
        consequence={consequence ?? ''}
        action={{ label: words.act, onClick: onAct, busy: busy ? words.acting : null }}
      >
        <div className="grid gap-2 text-sm">
          {children}
          {accepts !== null && (
            <>
              <Check label={words.accept} checked={accepts} onChange={onAccept} />
              {!accepts && <p className="text-soft">{words.acceptFirst}</p>}
            </>
          )}
        </div>
      </Dialog>
    </div>
  )
}
