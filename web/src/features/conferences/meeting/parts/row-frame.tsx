import type { ReactNode } from 'react'
import { RowSaving } from '../../../../components/saving/row/row-saving.tsx'
import { Unsettled } from '../../../../components/saving/row/unsettled.tsx'
import type { DocumentInUse } from '../../../../lib/autosave/document/use-document.ts'

/** One row on the desk: its controls, what else there is to know of it, how its saving stands. */
export const RowFrame = (props: {
  use: Pick<DocumentInUse<unknown>, 'view' | 'writer' | 'content'>
  /** Nobody may write now: what is there can be read, and what was typed stays in sight. */
  frozen: boolean
  nameOf?: (field: string) => string | undefined
  children: ReactNode
}) => {
  const more = { use: props.use, ...(props.nameOf && { nameOf: props.nameOf }) }
  return (
    <div className="grid gap-5">
      <Unsettled {...more} />
      <fieldset role="none" disabled={props.frozen} className="grid min-w-0 gap-5">
        {props.children}
      </fieldset>
      <RowSaving use={props.use} />
    </div>
  )
}
