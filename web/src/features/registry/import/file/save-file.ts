import type { LeavingSheet } from '@kiemdiem/domain/registry/import/table/export-sheets'
import { writeWorkbook } from './write-workbook.ts'

/** Hands a workbook to the browser to be saved. */
export const saveWorkbook = (name: string, sheets: readonly LeavingSheet[]): void => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([writeWorkbook(sheets)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
