import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import { FileCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../form/button.tsx'
import { Notice } from '../message/notice.tsx'
import { readCopy } from './read-copy.ts'
import { copyWords as words } from './vi.ts'
import { WithdrawCopy } from './withdraw-copy.tsx'

type Opening = { is: 'closed' | 'failed' } | { is: 'loading'; done: number } | { is: 'open'; address: string }

/** One copy: who kept it, when, how large. It opens in a tab of its own, in the browser's own viewer. */
export const CopyRow = ({ of, copy, keeps }: { of: CopyOf; copy: Copy; keeps: boolean }) => {
  const [opening, setOpening] = useState<Opening>({ is: 'closed' })
  const address = opening.is === 'open' ? opening.address : null
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address])

  const open = async () => {
    // Asked for at once: a tab that is opened later is taken for an advertisement.
    const tab = window.open('', '_blank')
    setOpening({ is: 'loading', done: 0 })
    try {
      const made = URL.createObjectURL(await readCopy(of, copy, (done) => setOpening({ is: 'loading', done })))
      setOpening({ is: 'open', address: made })
      if (tab) tab.location.href = made
    } catch {
      tab?.close()
      setOpening({ is: 'failed' })
    }
  }
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold break-words">{copy.name}</p>
          <p className="text-sm text-soft">{words.line(copy)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          {address === null ? (
            <Button
              icon={FileCheck}
              onClick={() => void open()}
              busy={opening.is === 'loading' ? words.opening(opening.done, copy.pieces) : null}
            >
              {words.open}
            </Button>
          ) : (
            <>
              <a href={address} target="_blank" rel="noreferrer" className="target inline-flex items-center">
                {words.openAgain}
              </a>
              <a href={address} download={copy.name} className="target inline-flex items-center">
                {words.download}
              </a>
            </>
          )}
          {keeps && <WithdrawCopy of={of} copy={copy} />}
        </div>
      </div>
      {opening.is === 'failed' && (
        <Notice kind="block" live>
          {words.notLoaded}
        </Notice>
      )}
    </li>
  )
}
