import type { PrintedPaper as Printed } from '@kiemdiem/domain/forms/layout/layout'
import { type KeyboardEvent, useId, useState } from 'react'
import { PrintedPaper } from './printed-paper.tsx'
import { WordButton } from './word-button.tsx'

/** The sheets of one text, one at a time on the screen; all of them are printed. */
export const PaperTabs = ({ sheets, draft }: { sheets: readonly Printed[]; draft: boolean }) => {
  const [at, setAt] = useState(0)
  const id = useId()
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const next = (at + step + sheets.length) % sheets.length
    setAt(next)
    document.getElementById(`${id}-tab-${next}`)?.focus()
  }
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      {sheets.length > 1 && (
        <div role="tablist" onKeyDown={move} className="flex flex-wrap gap-1 border-b border-line" data-screen-only>
          {sheets.map((sheet, index) => (
            <button
              key={sheet.name}
              type="button"
              role="tab"
              id={`${id}-tab-${index}`}
              aria-selected={index === at}
              aria-controls={`${id}-sheet-${index}`}
              tabIndex={index === at ? 0 : -1}
              onClick={() => setAt(index)}
              className={`target -mb-px border-b-3 px-4 ${
                index === at ? 'border-accent font-semibold text-accent' : 'border-transparent text-soft'
              }`}
            >
              {sheet.name}
            </button>
          ))}
        </div>
      )}
      <div data-screen-only>
        <WordButton papers={sheets.slice(at, at + 1)} draft={draft} />
      </div>
      {sheets.map((sheet, index) => (
        <div
          key={sheet.name}
          id={`${id}-sheet-${index}`}
          {...(sheets.length > 1 && { role: 'tabpanel', 'aria-labelledby': `${id}-tab-${index}` })}
          className={index === at ? '' : 'hidden print:block'}
        >
          <PrintedPaper printed={sheet} draft={draft} />
        </div>
      ))}
    </div>
  )
}
