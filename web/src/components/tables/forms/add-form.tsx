import { mappingFaults } from '@kiemdiem/domain/tables/form/fits'
import { FORM_FILE_MAX, FORM_NAME_MAX } from '@kiemdiem/domain/tables/form/limits'
import { type TableId, tableOf } from '@kiemdiem/domain/tables/tables'
import { useState } from 'react'
import { command } from '../../../lib/commands.ts'
import { base64Of } from '../../../lib/files/bytes.ts'
import { UnfitForm } from '../../../lib/files/form/fault.ts'
import { type FormSheet, openForm } from '../../../lib/files/form/open-form.ts'
import { useCall } from '../../../lib/use-call.ts'
import { Button } from '../../form/button.tsx'
import { ChooseFile } from '../../form/choose-file.tsx'
import { Field } from '../../form/field.tsx'
import { SelectInput } from '../../form/select-input.tsx'
import { TextInput } from '../../form/text-input.tsx'
import { announce } from '../../message/announce.tsx'
import { Notice } from '../../message/notice.tsx'
import { MapColumns } from './map-columns.tsx'
import { type MappedForm, mappedOf, rowsToChoose, withHead, withSheet } from './mapped-form.ts'
import { saidOf } from './said.ts'
import { formWords as words } from './vi.ts'

interface Props {
  campaign: string
  track: string
  table: TableId
  onSaved: () => void
}

/** A form from above: its file, which row heads its columns, and what each of them takes. */
export const AddForm = ({ campaign, track, table, onSaved }: Props) => {
  const [form, setForm] = useState<MappedForm | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const call = useCall(JSON.stringify([form?.name, form?.sheet.name, form?.head, form?.firstRow, form?.taken]))
  const read = async (file: File) => {
    setProblem(null)
    try {
      if (file.size > FORM_FILE_MAX) return setProblem(words.tooLarge)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { sheets } = await openForm(bytes)
      const unlocked = sheets.filter(({ parts }) => !parts.locked)
      const [sheet] = unlocked
      if (!sheet) return setProblem(words.allLocked)
      setForm(mappedOf(file.name.replace(/\.xlsx$/i, ''), bytes, unlocked, sheet, table))
    } catch (error) {
      setProblem(saidOf(error))
    }
  }
  if (!form)
    return (
      <div className="grid gap-3">
        <ChooseFile label={words.choose} reading={words.reading} accept=".xlsx" onFile={read} />
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </div>
    )
  const columns = form.taken.flatMap((column, at) => (column === null ? [] : [{ at, column }]))
  const faults = mappingFaults(table, columns)
  const wanting = tableOf(table).columns.find(({ id }) => faults[id] === 'required')
  const wide = form.wide.length > 0 ? saidOf(new UnfitForm('headingsMerged', form.wide.join(', '))) : null
  const save = async () => {
    setAsked(true)
    if (form.name.trim() === '' || wanting || wide) return
    const { name, sheet, firstRow, bytes } = form
    const file = base64Of(bytes)
    const done = await call.run((key) =>
      command('saveForm', { campaign, track, table, name, file, sheet: sheet.name, firstRow, columns, key }),
    )
    if (done) {
      announce(words.saved)
      onSaved()
    }
  }
  const rows = rowsToChoose(form.sheet)
  return (
    <div className="grid gap-3">
      <Field
        label={words.name}
        hint={words.nameHint}
        error={asked && form.name.trim() === '' ? words.nameMissing : null}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={FORM_NAME_MAX}
            value={form.name}
            onChange={({ target }) => setForm({ ...form, name: target.value })}
          />
        )}
      </Field>
      {form.sheets.length > 1 && (
        <Field label={words.sheet}>
          {(control) => (
            <SelectInput
              {...control}
              value={form.sheet.name}
              options={form.sheets.map(({ name }) => ({ value: name, label: name }))}
              onChange={(name) => {
                const chosen: FormSheet | undefined = form.sheets.find((each) => each.name === name)
                if (chosen) setForm(withSheet(form, chosen, table))
              }}
            />
          )}
        </Field>
      )}
      <Field label={words.headRow} hint={words.headRowHint} error={wide}>
        {(control) => (
          <SelectInput
            {...control}
            value={String(form.head)}
            options={rows.map(({ row, said }) => ({ value: String(row), label: words.row(row, said) }))}
            onChange={(row) => setForm(withHead(form, Number(row), table))}
          />
        )}
      </Field>
      {form.guessed ? null : <Notice kind="warn">{words.noHeadings}</Notice>}
      <Field label={words.firstRow}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={String(form.firstRow)}
            onChange={({ target }) =>
              setForm({
                ...form,
                firstRow: Math.min(10_000, Math.max(1, Number(target.value.replace(/\D/g, '')) || 1)),
              })
            }
          />
        )}
      </Field>
      {!wide && (
        <MapColumns
          table={table}
          headings={form.headings}
          taken={form.taken}
          onChange={(taken) => setForm({ ...form, taken })}
        />
      )}
      {asked && wanting && (
        <Notice kind="block" live>
          {words.subjectMissing(wanting.head)}
        </Notice>
      )}
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <div>
        <Button variant="primary" busy={call.busy ? words.saving : null} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </div>
  )
}
