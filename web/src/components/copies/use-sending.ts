import { beginsAsPdf, piecesOf, sizeRefused } from '@kiemdiem/domain/copies/pieces/pieces'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { useEffect, useRef, useState } from 'react'
import { sentenceFor, sentenceOfReason } from '../../lib/errors-vi.ts'
import { useOnline } from '../../lib/page/online.ts'
import { type Chosen, chosenOf, sendCopy } from './send-copy.ts'
import { copyWords } from './vi.ts'

export type Sending =
  | { is: 'idle' }
  | { is: 'reading' }
  | { is: 'saved' }
  | { is: 'refused'; problem: string }
  | { is: 'sending' | 'paused' | 'waiting' | 'failed'; name: string; done: number; all: number; problem?: string }

/** Why a chosen file is not even begun; null where it is. */
const refusedFile = ({ bytes }: Chosen): string | null => {
  const size = sizeRefused(bytes.length)
  if (size) return size
  return beginsAsPdf(bytes) ? null : 'copyNotPdf'
}

/** Sends one file: stops when told to or when the network is lost, and goes on when told to or when it is there again. */
export const useSending = (of: CopyOf) => {
  const [sending, setSending] = useState<Sending>({ is: 'idle' })
  const online = useOnline()
  const chosen = useRef<Chosen | null>(null)
  /** Of the one attempt that goes on: another number stops it after its piece. */
  const attempt = useRef(0)
  useEffect(
    () => () => {
      attempt.current += 1
    },
    [],
  )

  const send = async () => {
    const file = chosen.current
    if (!file) return
    attempt.current += 1
    const mine = attempt.current
    const isStopped = () => attempt.current !== mine
    const all = piecesOf(file.bytes.length)
    let done = 0
    const at = () => ({ name: file.name, done, all })
    setSending({ is: 'sending', ...at() })
    const onPiece = (now: number) => {
      done = now
      if (!isStopped()) setSending({ is: 'sending', ...at() })
    }
    try {
      const kept = await sendCopy(of, file, { onPiece, isStopped })
      if (!kept) return
      chosen.current = null
      setSending({ is: 'saved' })
    } catch (error) {
      if (isStopped()) return
      if (!navigator.onLine) setSending({ is: 'waiting', ...at() })
      else setSending({ is: 'failed', problem: sentenceFor(error), ...at() })
    }
  }

  const choose = async (file: File) => {
    // Measured before it is read: what is far too large would fill the memory.
    const size = sizeRefused(file.size)
    if (size) return setSending({ is: 'refused', problem: sentenceOfReason(size) })
    setSending({ is: 'reading' })
    const read = await chosenOf(file).catch(() => null)
    if (!read) return setSending({ is: 'refused', problem: copyWords.unreadable })
    const reason = refusedFile(read)
    if (reason) return setSending({ is: 'refused', problem: sentenceOfReason(reason) })
    chosen.current = read
    await send()
  }

  const waiting = sending.is === 'waiting'
  // biome-ignore lint/correctness/useExhaustiveDependencies: the network's return is what makes it go on
  useEffect(() => {
    if (waiting && online) void send()
  }, [waiting, online])

  const pause = () => {
    attempt.current += 1
    if (sending.is === 'sending') setSending({ ...sending, is: 'paused' })
  }
  return { sending, choose, pause, goOn: () => void send() }
}
