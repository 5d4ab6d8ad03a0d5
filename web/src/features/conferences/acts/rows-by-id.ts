import type {
  CountedRow,
  GeneralRow,
  ItemRow,
  MinutesRow,
  MinutesRows,
  RollRow,
  SheetsRow,
} from '@kiemdiem/domain/model/minutes'

/** Rows of a conference by what they are; the id says it. */
export const rowsById = (saved: readonly MinutesRow[]): MinutesRows => {
  const find = (id: string) => saved.find((row) => row.id === id)
  return {
    general: find('general') as GeneralRow | undefined,
    roll: find('roll') as RollRow | undefined,
    sheets: find('sheets') as SheetsRow | undefined,
    counted: find('counted') as CountedRow | undefined,
    items: Object.fromEntries(
      saved.flatMap((row) => (row.id.startsWith('item.') ? [[row.id.slice('item.'.length), row as ItemRow]] : [])),
    ),
  }
}
