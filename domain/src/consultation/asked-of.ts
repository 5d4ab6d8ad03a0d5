import type { Row } from '../model/progress.ts'

/** Whether a board's row waits for this person's opinion. The organiser's own part of the stage is not one. */
export const opinionAskedOf = (row: Pick<Row, 'step' | 'actors'>, uid: string): boolean =>
  row.step === 'consultation' && row.actors.includes(uid)
