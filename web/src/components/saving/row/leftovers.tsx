import type { DocumentInUse, DocumentLeftover } from '../../../lib/autosave/document/use-document.ts'
import { equal, type Fields } from '../../../lib/autosave/joining/fields.ts'
import { Button } from '../../form/button.tsx'
import { Notice } from '../../message/notice.tsx'
import { clockTime } from './row-saving.tsx'
import { Value } from './value.tsx'
import { rowSavingWords } from './vi.ts'

/** Fields that were typed and never arrived. */
const changedIn = (leftover: DocumentLeftover, shown: Fields): string[] =>
  Object.keys(leftover.mine).filter(
    (field) => !equal(leftover.mine[field], leftover.base[field]) && !equal(leftover.mine[field], shown[field]),
  )

/** What an earlier, closed tab left unsaved: offered, never put in by itself. */
export const Leftovers = (props: {
  use: Pick<DocumentInUse<unknown>, 'view' | 'writer' | 'content'>
  nameOf?: (field: string) => string | undefined
}) => {
  const { view, writer } = props.use
  const shown = props.use.content as Fields
  return view.leftovers
    .map((leftover) => ({ leftover, fields: changedIn(leftover, shown) }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ leftover, fields }) => (
      <Notice key={leftover.key.section} kind="warn" title={rowSavingWords.leftover(clockTime(leftover.at))}>
        <div className="grid gap-2">
          {fields.map((field) => (
            <Value
              words={writer.words}
              nameOf={props.nameOf}
              key={field}
              title={props.nameOf?.(field) ?? writer.words.field(field)}
              value={leftover.mine[field]}
            />
          ))}
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => writer.restore(leftover)}>
            {writer.words.restore}
          </Button>
          <Button onClick={() => writer.discard(leftover)}>{rowSavingWords.discard}</Button>
        </div>
      </Notice>
    ))
}
