import { exportSheets, templateSheets } from '@kiemdiem/domain/registry/import/table/export-sheets'
import { localDate } from '@kiemdiem/domain/time'
import { byName } from '@kiemdiem/domain/vi'
import { Download, FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { queries } from '../../../../lib/data/queries.ts'
import { peopleOf } from '../../../../lib/data/use-people.ts'
import { readOnce } from '../../../../lib/data/use-query.ts'
import { useNow } from '../../../../lib/now.ts'
import { saveWorkbook } from '../file/save-file.ts'
import { importWords as words } from '../vi.ts'
import { readKnown } from './read-known.ts'

/** Reads the registry and hands it over; `busy` says how far it is. */
const useExport = () => {
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const today = localDate(useNow())
  const start = async () => {
    setFailed(false)
    setBusy(words.exporting(0, 0))
    try {
      const [pages, units] = await Promise.all([readOnce(queries.directory()), readOnce(queries.units())])
      const people = peopleOf(pages)
      const sorted = people.toSorted((a, b) => byName(a.name, b.name))
      const known = await readKnown(sorted, (done) => setBusy(words.exporting(done, people.length)))
      saveWorkbook(words.exportName(today), exportSheets(known, units))
    } catch {
      setFailed(true)
    }
    setBusy(null)
  }
  return { start, failed, busy }
}

/** The empty file to fill in, and the registry as a file that can be edited and imported again. */
export const Downloads = () => {
  const { start, failed, busy } = useExport()
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Button icon={FileSpreadsheet} onClick={() => saveWorkbook(words.templateName, templateSheets())}>
          {words.template}
        </Button>
        <Button icon={Download} onClick={() => void start()} busy={busy}>
          {words.export}
        </Button>
      </div>
      {failed && (
        <Notice kind="block" live>
          {words.exportFailed}
        </Notice>
      )}
    </>
  )
}
