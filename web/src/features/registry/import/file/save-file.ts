import type { LeavingSheet } from '@kiemdiem/domain/registry/import/table/export-sheets'
import { saveFile } from '../../../../lib/files/save-file.ts'
import { writeWorkbook } from './write-workbook.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a workbook to the browser to be saved. */
export const saveWorkbook = (name: string, sheets: readonly LeavingSheet[]): void =>
  saveFile(name, writeWorkbook(sheets), XLSX)
