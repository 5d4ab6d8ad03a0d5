import type { ReactNode } from 'react'

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
