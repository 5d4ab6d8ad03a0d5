import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Row } from '@kiemdiem/domain/model/progress'
import { expect, test } from 'vitest'
import { type DecisionState, stateFor } from './lines.ts'

const given: NonNullable<SheetRow['decided']> = {
  ...{ part: 'decision.5', level: 'completed', pending: null, notRated: null, overrides: [] },
}
const row = (decided?: SheetRow['decided']) => ({ ...(decided && { decided }) }) as SheetRow
const onBoard = (step: Row['step'], ...actors: string[]) => ({ step, actors }) as unknown as Row

test.each<[what: string, state: DecisionState, row: SheetRow, onBoard: Row | undefined]>([
  ['what was not handed over yet is awaited', 'awaited', row(), onBoard('appraisal', 'p-to')],
  ['what is of this recorder is open', 'open', row(), onBoard('decision', 'p-ghi')],
  ['what another decides is not', 'other', row(), onBoard('decision', 'p-khac')],
  ['what found no majority comes again', 'open', row({ ...given, level: null }), onBoard('decision', 'p-ghi')],
  ['what was decided and went on is decided', 'decided', row(given), onBoard('notice', 'p-to')],
  [
    'what is decided anew after a petition is open, whatever it was given',
    'open',
    row(given),
    onBoard('decision', 'p-ghi'),
  ],
])('%s', (_what, state, sheetRow, boardRow) => {
  expect(stateFor('p-ghi')(sheetRow, boardRow)).toBe(state)
})
