import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'

const loadWindow = () => import('./dialog-window.tsx')
const DialogWindow = lazy(loadWindow)

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence that says what will be different afterwards, and what cannot be undone. */
  consequence: ReactNode
  children?: ReactNode
  /** The verb that names the result; `busy` is its label while it runs. */
  action: { label: string; onClick: () => void; danger?: boolean; busy?: string | null }
  /** Default "Để sau". */
  cancelLabel?: string
}

/** A question before something that matters. Its code is fetched ahead: it may first be asked without a network. */
export const Dialog = (props: DialogProps) => {
  const [needed, setNeeded] = useState(props.open)
  useEffect(() => {
    // A failure is met at the opening, which asks for it again.
    loadWindow().catch(() => undefined)
  }, [])
  if (props.open && !needed) setNeeded(true)
  return needed ? (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  ) : null
}
