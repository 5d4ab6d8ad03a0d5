import { lazy, type ReactNode, Suspense, useState } from 'react'

const DialogWindow = lazy(() => import('./dialog-window.tsx'))

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

/** A question before something that matters. The window's code is loaded at the first opening. */
export const Dialog = (props: DialogProps) => {
  const [needed, setNeeded] = useState(props.open)
  if (props.open && !needed) setNeeded(true)
  return needed ? (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  ) : null
}
