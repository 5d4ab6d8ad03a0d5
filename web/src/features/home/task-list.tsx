import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { homeWords } from './vi.ts'

/** An organiser may have dozens of papers to read: the most urgent ones, the rest one press away. */
const FIRST = 6

/** Rows under a heading; nothing at all when there are none. `folded`: what is done, behind its number. */
export const TaskList = (props: { title: string; folded?: boolean; children: readonly ReactNode[] }) => {
  const { title, children } = props
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The button that had the focus is gone: it goes on with the first row that came.
    if (all) list.current?.children[FIRST]?.querySelector('a')?.focus()
  }, [all])
  if (children.length === 0) return null
  const heading = <h2 className="text-lg font-semibold">{title}</h2>
  const rows = (
    <>
      <ul ref={list} className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {all ? children : children.slice(0, FIRST)}
      </ul>
      {!all && children.length > FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{homeWords.more(children.length)}</Button>
        </div>
      )}
    </>
  )
  return props.folded ? (
    <details className="group/list grid gap-3">
      <summary className="target flex w-fit list-none items-center gap-1 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden size={20} className="shrink-0 text-accent group-open/list:rotate-90" /> {heading}
      </summary>
      <div className="grid gap-3">{rows}</div>
    </details>
  ) : (
    <section className="grid gap-3">
      {heading}
      {rows}
    </section>
  )
}
