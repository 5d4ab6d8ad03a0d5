import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '../../lib/files/save-file.ts'
import { Button } from '../form/button.tsx'
import { toast } from '../message/toast.tsx'
import { kitWords } from '../vi.ts'
import { paperWords } from './vi.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The papers as one Word file, from the same blocks as the print; what makes it is loaded when it is asked for. */
export const WordButton = ({ papers, draft }: { papers: readonly PrintedPaper[]; draft: boolean }) => {
  const [busy, setBusy] = useState(false)
  const name = papers.length === 1 ? (papers[0]?.name ?? '') : paperWords.set
  const save = async () => {
    setBusy(true)
    try {
      const { docxOf } = await import('./docx/docx-of.ts')
      saveFile(`${name}.docx`, await docxOf(papers, draft ? kitWords.draftMark : null), DOCX)
    } catch {
      toast(paperWords.wordFailed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={FileDown} busy={busy ? paperWords.making : null} onClick={() => void save()}>
      {paperWords.word}
    </Button>
  )
}
