import { lazy, Suspense, useEffect, useState } from 'react'
import { pageSettled } from '../../lib/page/page-settled.ts'
import type { DialogProps } from './dialog-props.ts'

const loadWindow = () => import('./dialog-window.tsx')
const DialogWindow = lazy(loadWindow)

/** A question before something that matters. Its code is fetched ahead: it may first be asked without a network. */
export const Dialog = (props: DialogProps) => {
  const [needed, setNeeded] = useState(props.open)
  useEffect(() => {
    // A failure is met at the opening, which asks for it again.
    pageSettled.then(loadWindow).catch(() => undefined)
  }, [])
  if (props.open && !needed) setNeeded(true)
  return needed ? (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  ) : null
}
