import { IMPORT_REFUSALS } from '@kiemdiem/domain/refusals/import'
import { REGISTRY_REFUSALS } from '@kiemdiem/domain/refusals/registry'
import type { Table } from '@kiemdiem/domain/registry/import/table/find-table'
import { SearchCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { FAULT_WORDS, faultAt } from '../../../lib/files/opened/fault.ts'
import { ChooseTable } from './choose-table.tsx'
import { TableColumns } from './columns/table-columns.tsx'
import { readFile } from './file/read-file.ts'
import { LastImportNotice } from './last-import.tsx'
import { Preview } from './preview/preview.tsx'
import { tablesIn } from './tables.ts'
import { useImport } from './use-import.ts'
import { useLastImport } from './use-last-import.ts'
import { importWords as words } from './vi.ts'

learnSentences({ ...IMPORT_REFUSALS, ...REGISTRY_REFUSALS })

interface Chosen {
  tables: Table[]
  skipped: string[]
}

/** From a file to the registry: chosen, its columns corrected, each row's consequence seen, stored, and taken back. */
export const ImportPage = () => {
  const imports = useLastImport()
  const state = useImport(imports.last?.running ? imports.last.id : null)
  const { previewed, busy, problem, stored, preview, clear } = state
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  const choose = async (file: File) => {
    clear()
    setChosen(null)
    setFault(null)
    const read = await readFile(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) {
      setFault(`${FAULT_WORDS[read.reason]} ${faultAt(read.where)}`)
      return
    }
    const tables = tablesIn(read.sheets)
    const used = new Set(tables.map(({ sheet }) => sheet.name))
    if (tables.length === 0) setFault(words.noTable)
    else setChosen({ tables, skipped: read.sheets.map(({ name }) => name).filter((name) => !used.has(name)) })
  }
  const correct = (at: number, table: Table) => {
    clear()
    if (chosen) setChosen({ ...chosen, tables: chosen.tables.with(at, table) })
  }
  const store = async () => {
    await state.store()
    await imports.look()
  }
  const restart = () => {
    clear()
    setChosen(null)
  }
  return (
    <Page title={words.title} state={<span className="text-soft">{words.intro}</span>}>
      {stored && (
        <Notice kind="info" title={words.stored} live>
          <p>{words.storedText(stored.people, stored.units, stored.changed)}</p>
          <p className="mt-2">
            <Button size="small" onClick={restart}>
              {words.another}
            </Button>
          </p>
        </Notice>
      )}
      <LastImportNotice imports={imports} onUndone={restart} />
      {!stored && <ChooseTable onFile={choose} />}
      {fault && (
        <Notice kind="block" live>
          {fault}
        </Notice>
      )}
      {!stored && chosen && (
        <>
          {chosen.skipped.length > 0 && <Notice kind="info">{words.skippedSheets(chosen.skipped)}</Notice>}
          {chosen.tables.map((table, at) => (
            <TableColumns key={table.sheet.name} table={table} onChange={(changed) => correct(at, changed)} />
          ))}
          {!previewed && (
            <div>
              <Button
                variant="primary"
                icon={SearchCheck}
                onClick={() => void preview(chosen.tables)}
                busy={busy === 'preview' ? words.previewing : null}
              >
                {words.preview}
              </Button>
            </div>
          )}
        </>
      )}
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      {!stored && <Preview state={{ ...state, store }} />}
    </Page>
  )
}
