import { Button } from '../form/button.tsx'
import { Notice } from '../message/notice.tsx'
import type { Sending } from './use-sending.ts'
import { copyWords as words } from './vi.ts'

/** How far a file has come, what has stopped it, and how it goes on. */
export const SendingState = (props: { sending: Sending; onPause: () => void; onGoOn: () => void }) => {
  const { sending, onPause, onGoOn } = props
  if (sending.is === 'saved') return <p role="status">{words.saved}</p>
  if (sending.is === 'refused')
    return (
      <Notice kind="block" live>
        {sending.problem}
      </Notice>
    )
  if (!('all' in sending)) return null
  const { is, name, done, all, problem } = sending
  return (
    <div className="grid gap-2">
      <label className="grid gap-1">
        <span className="break-words">{words.sending(name)}</span>
        <progress value={done} max={all} className="h-3 w-full accent-accent" />
      </label>
      <p className="text-sm text-soft" role="status">
        {is === 'paused' ? words.paused : is === 'waiting' ? words.waits : words.sent(done, all)}
      </p>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {is === 'sending' ? (
          <Button onClick={onPause}>{words.pause}</Button>
        ) : (
          <Button variant="primary" onClick={onGoOn}>
            {words.goOn}
          </Button>
        )}
      </div>
    </div>
  )
}
