import type { Table } from '@kiemdiem/domain/appraisal/table/table'
import type { TableFacts } from '@kiemdiem/domain/forms/appraisal/table-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Sheet } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { saveFile } from '../../../lib/files/save-file.ts'
import { printWords as words } from './vi.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  table: Table
  facts: TableFacts
  campaign: Campaign
  page: 'a4Landscape' | 'a3Landscape'
}

/** The table as a workbook; what makes it is loaded when it is asked for. */
export const ExcelButton = ({ table, facts, campaign, page }: Props) => {
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const { tableBook } = await import('./table-book.ts')
      saveFile(`${words.file}.xlsx`, tableBook(table, facts, campaign, page), XLSX)
    } catch {
      toast(words.excelFailed)
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
