import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { equal, type Fields } from '../../../../lib/autosave/joining/fields.ts'
import type { Leftover, RowInUse } from '../save/use-row.ts'
import { unsettledWords } from '../vi-rare.ts'
import { clockTime } from './row-saving.tsx'
import { Value } from './value.tsx'

/** Fields that were typed and never arrived. */
const changedIn = (leftover: Leftover, shown: Fields): string[] =>
  Object.keys(leftover.mine).filter(
    (field) => !equal(leftover.mine[field], leftover.base[field]) && !equal(leftover.mine[field], shown[field]),
  )

/** What an earlier, closed tab left unsaved: offered, never put in by itself. */
export const Leftovers = (props: {
  use: Pick<RowInUse<unknown>, 'view' | 'writer' | 'content'>
  nameOf?: (field: string) => string | undefined
}) => {
  const { view, writer } = props.use
  const shown = props.use.content as Fields
  return view.leftovers
    .map((leftover) => ({ leftover, fields: changedIn(leftover, shown) }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ leftover, fields }) => (
      <Notice key={leftover.key.section} kind="warn" title={unsettledWords.leftover(clockTime(leftover.at))}>
        <div className="grid gap-2">
          {fields.map((field) => (
            <Value
              key={field}
              title={props.nameOf?.(field) ?? unsettledWords.field(field)}
              value={leftover.mine[field]}
              nameOf={props.nameOf}
            />
          ))}
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => writer.restore(leftover)}>
            {unsettledWords.restore}
          </Button>
          <Button onClick={() => writer.discard(leftover)}>{unsettledWords.discard}</Button>
        </div>
      </Notice>
    ))
}
