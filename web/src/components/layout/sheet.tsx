import type { CSSProperties, ReactNode } from 'react'
import { kitWords } from '../vi.ts'

interface Props {
  children: ReactNode
  draft?: boolean
  label: string
  /** In millimetres; absent: of A4. */
  width?: number
}

/**
 * Paper as it will print: Times-metric 14 pt, official margins; on phones the margins shrink, not the text.
 * `draft` lays "DỰ THẢO" across it, in print across each page.
 */
export const Sheet = ({ children, draft, label, width = 210 }: Props) => (
  <article
    aria-label={label}
    style={{ '--paper-width': `${width}mm` } as CSSProperties}
    className="print-page relative mx-auto w-full max-w-(--paper-width) overflow-hidden bg-white px-5 py-8 paper font-paper leading-[1.45] text-black shadow-sheet sm:pt-[20mm] sm:pr-[20mm] sm:pb-[20mm] sm:pl-[30mm] print:max-w-none print:p-0 print:shadow-none"
  >
    {draft && (
      <span
        aria-hidden
        data-mark={kitWords.draftMark}
        className="draft-mark pointer-events-none absolute inset-0 grid rotate-[-35deg] place-items-center font-sans text-[72px] font-bold tracking-widest whitespace-nowrap text-black/6 before:content-[attr(data-mark)]"
      />
    )}
    {children}
  </article>
)
