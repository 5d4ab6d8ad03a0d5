import { Dialog as Base } from '@base-ui/react/dialog'
import { Button } from '../form/button.tsx'
import { kitWords } from '../vi.ts'
import type { DialogProps } from './dialog-props.ts'

/** The window of Dialog: focus trap, Escape and return of focus by Base UI; a sheet from below on phones. */
export default function DialogWindow(props: DialogProps) {
  const { action } = props
  return (
    <Base.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/45" />
        <Base.Popup className="fixed inset-x-0 bottom-0 z-50 grid max-h-[92dvh] gap-4 overflow-y-auto rounded-t-md bg-sheet p-5 text-ink shadow-sheet sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(560px,calc(100vw-32px))] sm:-translate-1/2 sm:rounded-md">
          <Base.Title className="text-lg font-semibold">{props.title}</Base.Title>
          <Base.Description render={<div />} className="prose-measure">
            {props.consequence}
          </Base.Description>
          {props.children}
          {/* On a phone what takes something away does not stand first. */}
          <div
            className={`flex flex-wrap justify-end gap-3 ${action.danger ? 'max-sm:flex-col' : 'max-sm:flex-col-reverse'}`}
          >
            <Button onClick={props.onClose}>{props.cancelLabel ?? kitWords.cancel}</Button>
            <Button variant={action.danger ? 'danger' : 'primary'} busy={action.busy ?? null} onClick={action.onClick}>
              {action.label}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
