import { useState } from 'react'
import { Dialog } from '../../components/message/dialog.tsx'
import { endSession } from '../../lib/firebase/session.ts'
import { unsent } from '../../lib/local-drafts.ts'
import { appWords } from '../vi.ts'

/** Signing out: at once when everything is saved, otherwise only after a question. */
export const useSignOut = (uid: string) => {
  const [count, setCount] = useState(0)
  const [busy, setBusy] = useState(false)
  const leave = () => {
    setBusy(true)
    void endSession('left')
  }
  const ask = () => {
    const waiting = unsent(uid).length
    if (waiting === 0) leave()
    else setCount(waiting)
  }
  const question = (
    <Dialog
      open={count > 0}
      onClose={() => setCount(0)}
      title={appWords.leaveTitle}
      consequence={appWords.leaveText(count)}
      cancelLabel={appWords.leaveStay}
      action={{ label: appWords.leaveGo, onClick: leave, danger: true, busy: busy ? appWords.signingOut : null }}
    />
  )
  return { ask, question }
}
