import { Sheet } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '../../lib/files/save-file.ts'
import { Button } from '../form/button.tsx'
import { toast } from '../message/toast.tsx'
import { excelWords as words } from './excel-vi.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  /** Of the file, without its ending. */
  name: string
  /** Loads what makes it, and makes it: only when it is asked for. */
  make: () => Promise<Uint8Array<ArrayBuffer>>
}

/** A table as a workbook. */
export const ExcelButton = ({ name, make }: Props) => {
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      saveFile(`${name}.xlsx`, await make(), XLSX)
    } catch {
      toast(words.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={Sheet} busy={busy ? words.making : null} onClick={() => void save()}>
      {words.excel}
    </Button>
  )
}
