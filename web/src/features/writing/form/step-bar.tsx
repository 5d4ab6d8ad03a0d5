import { ChevronLeft, ChevronRight, List } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { ActionBar } from '../parts/action-bar.tsx'
import { writingWords } from '../vi.ts'
import { OutlineList } from './outline-list.tsx'

/** Phones: Trước, the outline in a drawer, Sau, within thumb's reach; on the last heading the main action. */
export const StepBar = (props: {
  outline: Parameters<typeof OutlineList>[0]
  at: number
  onStep: (at: number) => void
  last: ReactNode
  saving: ReactNode
}) => {
  const drawer = useRef<HTMLDialogElement>(null)
  const all = props.outline.entries.length
  return (
    <>
      <ActionBar>
        <div className="w-full">{props.saving}</div>
        <Button
          icon={ChevronLeft}
          className="px-2!"
          disabled={props.at === 0}
          onClick={() => props.onStep(props.at - 1)}
        >
          {writingWords.previous}
        </Button>
        <Button icon={List} className="flex-1 px-2! whitespace-nowrap" onClick={() => drawer.current?.showModal()}>
          {writingWords.outlineOpen(props.at + 1, all)}
        </Button>
        {props.at < all - 1 ? (
          <Button icon={ChevronRight} className="px-2!" onClick={() => props.onStep(props.at + 1)}>
            {writingWords.next}
          </Button>
        ) : (
          <div className="grid w-full">{props.last}</div>
        )}
      </ActionBar>
      <dialog
        ref={drawer}
        aria-label={writingWords.outline}
        className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[88dvh] w-full max-w-none overflow-y-auto rounded-t-md bg-sheet p-4 text-ink shadow-sheet backdrop:bg-black/45"
      >
        <OutlineList
          {...props.outline}
          onGo={(number) => {
            drawer.current?.close()
            props.outline.onGo(number)
          }}
        />
        <div className="sticky -bottom-4 -mb-4 grid bg-sheet pt-2 pb-4">
          <Button onClick={() => drawer.current?.close()}>{writingWords.outlineClose}</Button>
        </div>
      </dialog>
    </>
  )
}
