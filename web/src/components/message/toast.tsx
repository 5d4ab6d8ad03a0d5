import { Check } from 'lucide-react'
import { useSyncExternalStore } from 'react'

const SHOWN_MS = 6_000
let current: { id: number; text: string } | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const show = (next: typeof current) => {
  current = next
  for (const listener of listeners) listener()
}

/** A sentence that needs no action ("Đã sao chép mã"). What must be seen goes into the page instead. */
export const toast = (text: string): void => {
  clearTimeout(timer)
  show({ id: (current?.id ?? 0) + 1, text })
  timer = setTimeout(() => show(null), SHOWN_MS)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Where toasts appear; once, in the shell. */
export const ToastHost = () => {
  const shown = useSyncExternalStore(subscribe, () => current)
  return (
    <div
      role="status"
      data-screen-only
      className="pointer-events-none fixed inset-x-4 bottom-20 z-30 flex justify-center md:bottom-6"
    >
      {shown && (
        <p
          key={shown.id}
          className="flex items-center gap-2 rounded-md bg-ink px-4 py-3 text-sm text-desk shadow-sheet"
        >
          <Check aria-hidden size={18} /> {shown.text}
        </p>
      )}
    </div>
  )
}
