import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { FormAct } from '@kiemdiem/domain/tables/form/superior-form'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { command } from '../../../lib/commands.ts'
import { bytesOfBase64 } from '../../../lib/files/bytes.ts'
import { type FormLine, fillForm } from '../../../lib/files/form/fill-form.ts'
import { saveFile } from '../../../lib/files/save-file.ts'
import { useCall } from '../../../lib/use-call.ts'
import { Button } from '../../form/button.tsx'
import { announce } from '../../message/announce.tsx'
import { Notice } from '../../message/notice.tsx'
import { saidOf } from './said.ts'
import { formWords as words } from './vi.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  campaign: Campaign
  forms: readonly FormAct[]
  lines: readonly FormLine[]
}

const savedAgain = (form: FormAct, file: string) => {
  const { campaign, track, table, name, sheet, firstRow, columns } = form
  return { campaign, track, table, name, sheet, firstRow, columns, file }
}

/** Each form with what may be done with it; one that was just taken out of use can come back. */
export const FormList = ({ campaign, forms, lines }: Props) => {
  const [filling, setFilling] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** One that is filled, with rows put in, and not handed over before that was said. */
  const [asked, setAsked] = useState<{ form: FormAct; file: Uint8Array<ArrayBuffer>; said: string } | null>(null)
  const [gone, setGone] = useState<FormAct | null>(null)
  const call = useCall(gone?.id ?? '')
  const handOver = ({ name }: FormAct, file: Uint8Array<ArrayBuffer>) => {
    saveFile(`${name}.xlsx`, file, XLSX)
    announce(words.filled)
    setAsked(null)
  }
  const fill = async (form: FormAct) => {
    setFilling(form.id)
    setProblem(null)
    setAsked(null)
    try {
      const { file, inserted } = await fillForm(bytesOfBase64(form.file), form, lines)
      if (inserted) setAsked({ form, file, said: words.inserts(form.name, lines.length, inserted) })
      else handOver(form, file)
    } catch (error) {
      setProblem(saidOf(error))
    } finally {
      setFilling(null)
    }
  }
  const keep = async (form: FormAct, file: string) => {
    setProblem(null)
    if (await call.run((key) => command('saveForm', { ...savedAgain(form, file), key })))
      setGone(file === '' ? form : null)
  }
  const isOpen = campaign.status === 'open'
  return (
    <div className="grid gap-3">
      {forms.length === 0 && gone === null && <p className="text-soft">{words.none}</p>}
      <ul className="grid gap-2">
        {forms.map((form) => (
          <li key={form.id} className="grid gap-2 rounded-md border border-line px-3 py-2">
            <p>
              <span className="font-semibold">{form.name}</span>{' '}
              <span className="text-sm text-soft">
                {words.savedBy(form.byName, viDate(localDate(form.submittedAt)))}
              </span>
            </p>
            <div className="flex flex-wrap gap-2">
              <Button
                size="small"
                variant="primary"
                busy={filling === form.id ? words.filling : null}
                onClick={() => void fill(form)}
              >
                {words.fill}
                <span className="sr-only"> {form.name}</span>
              </Button>
              {isOpen && (
                <Button size="small" busy={call.busy ? words.removing : null} onClick={() => void keep(form, '')}>
                  {words.remove}
                  <span className="sr-only"> {form.name}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <Notice kind="info" live>
          <p>{asked.said}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="small" variant="primary" onClick={() => handOver(asked.form, asked.file)}>
              {words.insert}
            </Button>
            <Button size="small" onClick={() => setAsked(null)}>
              {words.leave}
            </Button>
          </div>
        </Notice>
      )}
      {gone !== null && (
        <Notice kind="info" live>
          {words.removed(gone.name)}{' '}
          <Button size="small" busy={call.busy ? words.saving : null} onClick={() => void keep(gone, gone.file)}>
            {words.undo}
          </Button>
        </Notice>
      )}
      {(problem ?? call.problem) && (
        <Notice kind="block" live>
          {problem ?? call.problem}
        </Notice>
      )}
    </div>
  )
}
