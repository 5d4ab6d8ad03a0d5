import { type ReactNode, useEffect } from 'react'
import { signInWords } from './vi.ts'

/** The frame of the two pages before sign-in. */
export const Entrance = ({ title, children }: { title: string; children: ReactNode }) => {
  useEffect(() => {
    document.title = `${title} – Kiểm điểm`
  }, [title])
  return (
    <main className="mx-auto grid max-w-[520px] content-start gap-6 px-4 py-8 sm:py-16">
      <p className="border-l-4 border-accent pl-3 text-sm font-semibold text-accent">{signInWords.product}</p>
      <div className="grid gap-6 rounded-md bg-sheet p-5 shadow-sheet sm:p-8">
        <h1 className="text-xl font-semibold">{title}</h1>
        {children}
      </div>
    </main>
  )
}
