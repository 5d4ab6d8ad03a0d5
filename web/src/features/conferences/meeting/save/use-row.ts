import { paths } from '@kiemdiem/domain/ids'
import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { useMemo } from 'react'
import { type DocumentInUse, useDocument } from '../../../../lib/autosave/document/use-document.ts'
import type { Fields } from '../../../../lib/autosave/joining/fields.ts'
import { rowWords } from '../row-words.ts'
import { documentOf, fieldsOf, shapeOf } from './row-codec.ts'

/** One row of the minutes being written. `C` is what the row's kind holds. */
export const useRow = <C = Fields>(
  { uid, conference }: { uid: string; conference: string },
  row: string,
  saved: MinutesRow | undefined,
): DocumentInUse<C> => {
  const place = useMemo(
    () => ({
      ...{ uid, path: paths.minutesRow(conference, row), whole: conference, part: row, words: rowWords, fieldsOf },
      knownMissing: true,
      shape: shapeOf(row),
      documentOf: (fields: Fields) => ({ ...documentOf(row, fields), id: row }),
    }),
    [uid, conference, row],
  )
  return useDocument<C, MinutesRow>(place, saved)
}
