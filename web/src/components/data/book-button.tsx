import { Sheet } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '../../lib/files/save-file.ts'
import { Button } from '../form/button.tsx'
import { toast } from '../message/toast.tsx'
import { bookWords as words } from './vi.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  label: string
  /** Without its ending. */
  file: string
  /** Loads what makes it, too. */
  make: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Saves a workbook that is made when it is asked for. */
export const BookButton = ({ label, file, make }: Props) => {
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      saveFile(`${file}.xlsx`, await make(), XLSX)
    } catch {
      toast(words.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={Sheet} busy={busy ? words.making : null} onClick={() => void save()}>
      {label}
    </Button>
  )
}
