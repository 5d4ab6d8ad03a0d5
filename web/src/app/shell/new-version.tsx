import { useEffect } from 'react'
import { Button } from '../../components/form/button.tsx'
import { keepShell, useNewVersion } from '../../lib/page/shell-worker.ts'
import { keptWords } from './kept-words.ts'

/** Keeps the shell for the next time, and offers a newer one when it is there. */
export default function NewVersion() {
  const take = useNewVersion()
  useEffect(() => void keepShell(), [])
  return (
    take && (
      <p
        role="status"
        data-screen-only
        className="flex flex-wrap items-center gap-3 border-b border-line bg-sheet px-4 py-2 text-sm md:px-8"
      >
        {keptWords.newVersion}
        <Button onClick={take}>{keptWords.takeNewVersion}</Button>
      </p>
    )
  )
}
