import type { ReactNode } from 'react'
import type { RowInUse } from '../save/use-row.ts'
import { RowSaving } from './row-saving.tsx'
import { Unsettled } from './unsettled.tsx'

/** One row on the desk: its controls, what else there is to know of it, how its saving stands. */
export const RowFrame = (props: {
  use: Pick<RowInUse<unknown>, 'view' | 'writer' | 'content'>
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
      <RowSaving view={props.use.view} />
    </div>
  )
}
