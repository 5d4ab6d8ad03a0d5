import type { Decision } from '@kiemdiem/domain/policy'
import type { Operation } from '@kiemdiem/domain/policy/row'
import type { Caller } from './callers.ts'

export type Filter = readonly [
  field: string,
  operator: 'EQUAL' | 'ARRAY_CONTAINS' | 'GREATER_THAN',
  value: string | number,
]

/** One write of a commit: a whole document, the masked fields of one, or (no data) a removal. */
export interface Writing {
  path: string
  data?: object
  mask?: readonly string[]
  /** The field that takes the server's time. */
  now?: string
}

/** What a browser sends. */
export type Request =
  | { kind: 'get'; path: string }
  | {
      kind: 'list'
      /** The document above; '' for a collection of the root. */
      parent: string
      collection: string
      where: readonly Filter[]
      /** Every collection of this name in the whole database. */
      everywhere?: true
    }
  | { kind: 'write'; writes: readonly Writing[] }

/** One combination of atoms, tried for real. */
export interface Cell {
  /** The match block that the cell is about. */
  block: string
  operation: Operation
  by: Caller
  request: Request
  expected: Decision
  /** Everything that is true in it: what a failure prints. */
  title: string
  /** How many atoms stand between it and being allowed; mutants are tried on the nearest first. */
  distance: number
}
