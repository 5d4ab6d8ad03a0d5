import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { Downloads } from './export/downloads.tsx'
import { importWords as words } from './vi.ts'

/** Where it begins: a file of one's own, the template, or the registry as it is. */
export const ChooseFile = ({ onFile }: { onFile: (file: File) => Promise<void> }) => {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const read = async (files: FileList | null) => {
    const [file] = files ?? []
    if (!file) return
    setBusy(true)
    await onFile(file)
    setBusy(false)
    // The same file may be chosen again once it has been mended.
    if (input.current) input.current.value = ''
  }
  return (
    <FormSection title={words.choose} hint={words.chooseHint}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        className="sr-only"
        aria-label={words.choose}
        tabIndex={-1}
        onChange={(event) => void read(event.target.files)}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          icon={FileUp}
          onClick={() => input.current?.click()}
          busy={busy ? words.reading : null}
        >
          {words.choose}
        </Button>
      </div>
      <Downloads />
    </FormSection>
  )
}
