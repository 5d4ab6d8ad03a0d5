import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from './button.tsx'

interface Props {
  label: string
  /** While it is read. */
  reading: string
  /** Endings, as ".xlsx,.csv". */
  accept: string
  variant?: 'primary' | 'plain'
  onFile: (file: File) => Promise<void>
}

/** One file of one's own; the same may be chosen again once it has been mended. */
export const ChooseFile = ({ label, reading, accept, variant = 'plain', onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const read = async (files: FileList | null) => {
    const [file] = files ?? []
    if (!file) return
    setBusy(true)
    await onFile(file)
    setBusy(false)
    if (input.current) input.current.value = ''
  }
  return (
    <div className="flex flex-wrap gap-3">
      <input
        ref={input}
        type="file"
        accept={accept}
        className="sr-only"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => void read(event.target.files)}
      />
      <Button variant={variant} icon={FileUp} busy={busy ? reading : null} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  )
}
