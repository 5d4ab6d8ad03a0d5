import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { type Change, type Made, make, takeBack } from './change.ts'

/** An act on many lines at once: asked first, done, and taken back in one step. */
export const useBulk = (uid: string, campaign: Campaign) => {
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<readonly Made[]>([])
  return {
    ...{ open, setOpen, count: made.length },
    act: (changes: readonly Change[]) => {
      setMade(make(uid, campaign, changes))
      setOpen(false)
    },
    undo: () => {
      takeBack(uid, campaign, made)
      setMade([])
    },
  }
}
