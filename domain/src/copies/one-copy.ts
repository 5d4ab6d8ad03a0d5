import type { Copy } from '../model/copy.ts'
import type { CopyNamed } from './holder.ts'

export interface OneCopy extends CopyNamed {
  /** Null where there is none of this number. */
  copy: Copy | null
}

/** Only who has begun to send a copy goes on with it. */
export const copySending = {
  atom: 'copySending',
  refuses: ({ copy, caller }: OneCopy) =>
    copy?.state === 'sending' && copy.by === caller.uid ? null : 'copyNotSending',
} as const

/** The copy of facts that the conditions have let in. */
export const copyIn = ({ copy, of }: OneCopy): Copy => {
  if (!copy) throw new Error(`no such copy of ${of.kind} ${of.id}`)
  return copy
}
