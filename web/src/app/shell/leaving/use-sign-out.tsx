import { useState } from 'react'
import { Dialog } from '../../../components/message/dialog.tsx'
import { endSession } from '../../../lib/firebase/session.ts'
import { ballotKeysHere } from '../../../lib/kept/ballot-keys.ts'
import { leaveBy } from '../../../lib/kept/leave-guard.ts'
import { unsent } from '../../../lib/kept/store/local-drafts.ts'
import { forgetUnkept } from '../../../lib/kept/store/unkept.ts'
import { appWords } from '../../vi.ts'

/** Signing out: at once when everything is saved and no ballot waits for its key, otherwise only after a question. */
export const useSignOut = (uid: string) => {
  const [count, setCount] = useState(0)
  const [busy, setBusy] = useState(false)
  const leave = () => {
    setBusy(true)
    // It was asked: the browser need not ask again.
    forgetUnkept()
    void endSession('left')
  }
  const ask = () => {
    const waiting = unsent(uid).length
    // What is kept in this window alone is no copy that waits: the guard of its page asks.
    if (waiting === 0) leaveBy(leave)
    else setCount(waiting)
  }
  const keys = count > 0 ? ballotKeysHere(uid) : 0
  const texts = count - keys
  const question = (
    <Dialog
      open={count > 0}
      onClose={() => setCount(0)}
      title={texts > 0 ? appWords.leaveTitle : appWords.leaveKeyTitle}
      consequence={[texts > 0 && appWords.leaveText(texts), keys > 0 && appWords.leaveKey].filter(Boolean).join(' ')}
      cancelLabel={texts > 0 ? appWords.leaveStay : appWords.leaveKeyStay}
      action={{
        label: texts > 0 ? appWords.leaveGo : appWords.leaveKeyGo,
        onClick: leave,
        danger: true,
        busy: busy ? appWords.signingOut : null,
      }}
    />
  )
  return { ask, question }
}
