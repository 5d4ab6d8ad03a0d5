import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { saveFile } from '../../../lib/files/save-file.ts'
import { downloadWords as words } from './vi.ts'

/** The dossier as one file: asked for some subjects at a time and made here; what makes it is loaded when it is asked for. */
export const Download = ({ answer }: { answer: DossierAnswer }) => {
  const [busy, setBusy] = useState<string | null>(null)
  const [says, setSays] = useState<{ kind: 'info' | 'warn' | 'block'; text: string } | null>(null)
  const make = async () => {
    setBusy(words.beginning)
    setSays(null)
    try {
      const [{ loadData }, { loadCopies }, { readCopies }, { makeArchive }] = await Promise.all([
        import('./load-data.ts'),
        import('./load-copies.ts'),
        import('./read-copies.ts'),
        import('./make-archive.ts'),
      ])
      const data = await loadData(answer, (done, of) => setBusy(words.loading(done, of)))
      setBusy(words.copies)
      const { files, unread } = await loadCopies(answer, readCopies)
      const { name, bytes, missing } = await makeArchive(answer, data, files, (done, of) =>
        setBusy(words.making(done, of)),
      )
      saveFile(name, bytes, 'application/zip')
      const said = words.made(unread.length, missing.length)
      setSays(said === null ? { kind: 'info', text: words.whole } : { kind: 'warn', text: said })
    } catch (error) {
      setSays({ kind: 'block', text: sentenceFor(error) })
    } finally {
      setBusy(null)
    }
  }
  return (
    <div className="grid justify-items-start gap-2" data-screen-only>
      <p className="prose-measure text-soft">{words.hint}</p>
      <Button icon={FileDown} busy={busy} onClick={() => void make()}>
        {words.act}
      </Button>
      {says && (
        <Notice kind={says.kind} live>
          {says.text}
        </Notice>
      )}
    </div>
  )
}
