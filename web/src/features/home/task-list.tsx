import { type ReactNode, useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { homeWords } from './vi.ts'

/** An organiser may have dozens of papers to read: the most urgent ones, the rest one press away. */
const FIRST = 6

/** Rows under a heading; nothing at all when there are none. */
export const TaskList = ({ title, children }: { title: string; children: readonly ReactNode[] }) => {
  const [all, setAll] = useState(false)
  if (children.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {all ? children : children.slice(0, FIRST)}
      </ul>
      {!all && children.length > FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{homeWords.more(children.length)}</Button>
        </div>
      )}
    </section>
  )
}
