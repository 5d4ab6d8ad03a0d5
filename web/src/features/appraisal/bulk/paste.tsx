import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import type { Line } from '../lines.ts'
import { pasteWords as words } from '../vi.ts'
import { Done } from './done.tsx'
import { type Pasted, readPasted } from './read-pasted.ts'
import { useBulk } from './use-bulk.ts'

interface Props {
  uid: string
  campaign: Campaign
  lines: readonly Line[]
}

/** What a row will be; of a line that has a level already, what it was. */
const Row = ({ row: { said, line, level, reason, fault } }: { row: Pasted }) => {
  const before = line?.mark?.level
  return (
    <li className={fault ? 'font-semibold text-late' : ''}>
      {line?.row.name ?? said}: {level && RATING_NAMES[level]}
      {fault === null && before && before !== level && ` (${words.before(RATING_NAMES[before])})`}
      {reason && ` – ${reason}`}
      {fault && ` – ${words.faults[fault]}`}
    </li>
  )
}

/** Takes levels and reasons from a list that was made elsewhere: all of its rows after they were shown, or none. */
export const Paste = ({ uid, campaign, lines }: Props) => {
  const { open, setOpen, count, act, undo } = useBulk(uid, campaign)
  const [text, setText] = useState('')
  const [early, setEarly] = useState(false)
  const rows = useMemo(() => (open ? readPasted(text, lines) : []), [open, text, lines])
  const faults = rows.filter(({ fault }) => fault !== null)
  const take = () => {
    if (rows.length === 0 || faults.length > 0) return setEarly(true)
    act(
      rows.flatMap(({ line, level, reason }) =>
        line ? [{ line, to: { level, pending: null, ...(reason ? { reason } : {}) } }] : [],
      ),
    )
    setText('')
  }
  return (
    <>
      {lines.some(({ state }) => state === 'open') && (
        <Button size="small" onClick={() => setOpen(true)}>
          {words.act}
        </Button>
      )}
      <Done count={count} onUndo={undo} />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.act}
        consequence={words.text}
        action={{ label: words.take(rows.length), onClick: take, busy: null }}
      >
        <Field label={words.list} hint={words.hint}>
          {(control) => (
            <TextArea
              {...control}
              minRows={4}
              maxLength={100_000}
              value={text}
              className="max-h-[30dvh]"
              onChange={(event) => {
                setText(event.target.value)
                setEarly(false)
              }}
            />
          )}
        </Field>
        {(faults.length > 0 || (early && rows.length === 0)) && (
          <Notice kind="block" live>
            {faults.length > 0 ? words.faulty(faults.length) : words.empty}
          </Notice>
        )}
        {rows.length > 0 && (
          <ul aria-label={words.preview} className="grid max-h-[30dvh] gap-1 overflow-y-auto text-sm">
            {[...faults, ...rows.filter(({ fault }) => fault === null)].map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted row is nothing but its place
              <Row key={at} row={row} />
            ))}
          </ul>
        )}
      </Dialog>
    </>
  )
}
