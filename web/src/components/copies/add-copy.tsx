import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { FileUp } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from '../form/button.tsx'
import { Check } from '../form/choice/check.tsx'
import { Notice } from '../message/notice.tsx'
import { SendingState } from './sending-state.tsx'
import { useSending } from './use-sending.ts'
import { copyWords as words } from './vi.ts'

/** "Thêm bản ký": a file is chosen once it has been said that it bears no secrecy mark, and sent piece by piece. */
export const AddCopy = ({ of }: { of: CopyOf }) => {
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [unmarked, setUnmarked] = useState(false)
  const [asked, setAsked] = useState(false)
  const { sending, choose, pause, goOn } = useSending(of)
  const busy = sending.is === 'sending' || sending.is === 'waiting'
  const chosen = async (files: FileList | null) => {
    const [file] = files ?? []
    // A screen reader finds the box of the file also past the button that asks first.
    if (!unmarked) setAsked(true)
    else if (file) await choose(file)
    // The same file may be chosen again once it has been mended.
    if (input.current) input.current.value = ''
  }
  return (
    <div className="grid gap-2">
      {!busy && (
        <>
          <p id={hint} className="prose-measure text-sm text-soft">
            {words.chooseHint}
          </p>
          <Check label={words.unmarked} checked={unmarked} onChange={setUnmarked} />
          <input
            ref={input}
            type="file"
            accept="application/pdf,.pdf"
            className="sr-only"
            aria-label={words.choose}
            tabIndex={-1}
            onChange={(event) => void chosen(event.target.files)}
          />
          <div className="flex flex-wrap gap-3">
            <Button
              icon={FileUp}
              aria-describedby={hint}
              busy={sending.is === 'reading' ? words.reading : null}
              onClick={() => {
                setAsked(true)
                if (unmarked) input.current?.click()
              }}
            >
              {words.add}
            </Button>
          </div>
          {asked && !unmarked && (
            <Notice kind="warn" live>
              {words.markedMissing}
            </Notice>
          )}
        </>
      )}
      <SendingState sending={sending} onPause={pause} onGoOn={goOn} />
    </div>
  )
}
