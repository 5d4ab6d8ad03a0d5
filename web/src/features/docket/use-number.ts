import { nextNumber } from '@kiemdiem/domain/docket/series'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { command } from '../../lib/commands.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { docketWords as words } from './vi.ts'

export interface NumberForm {
  number: string
  code: string
  on: string
  /** What of it can be seen to be wrong before the server is asked. */
  wrong: { number: string | null; on: string | null }
  change: (typed: Partial<Record<'number' | 'code' | 'on', string>>) => void
  /** Enters it as it stands on the screen. */
  send: (reason: string, key: string) => Promise<unknown>
}

/** The code entered last for this kind of paper: the same, until somebody writes another. */
const usualCode = (entry: DocketEntry, book: readonly DocketEntry[]): string =>
  book
    .flatMap(({ type, given }) => (given && type === entry.type ? [given] : []))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0]?.code ??
  book.find(({ given }) => given)?.given?.code ??
  ''

/**
 * Number, code and day of one paper: what it has, else what is usual, the next number of its series. What is only proposed
 * moves on when another paper takes it.
 */
export const useNumber = (entry: DocketEntry, book: readonly DocketEntry[]): NumberForm => {
  const today = localDate(useNow())
  const { campaign } = useMe()
  const [typed, setTyped] = useState<Partial<Record<'number' | 'code' | 'on', string>>>({})
  const on = typed.on ?? entry.given?.on ?? today
  const next = nextNumber(entry, on, book, campaign ?? {})
  const number = typed.number ?? String(entry.given?.number ?? next)
  const code = typed.code ?? entry.given?.code ?? usualCode(entry, book)
  const whole = /^\s*0*([1-9]\d{0,3})\s*$/.exec(number)?.[1]
  return {
    ...{ number, code, on },
    wrong: {
      number: whole ? null : words.numberWrong,
      on: /^\d{4}-\d{2}-\d{2}$/.test(on) && on >= entry.date && on <= today ? null : words.dayWrong(entry),
    },
    change: (more) => setTyped({ ...typed, ...more }),
    send: (reason, key) =>
      command('enterNumber', { entry: entry.id, rev: entry.rev, number: Number(whole), code, on, reason, key }),
  }
}
