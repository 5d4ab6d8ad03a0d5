import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import type { Operation } from '@kiemdiem/domain/policy/row'
import type { Caller } from './callers.ts'
import type { Filter, Request } from './cell.ts'
import type { World } from './world.ts'

export type Atom = Who | When

/** The arrangements that make an atom true, and those that make it false; the first of each is the usual one. */
export interface Values {
  holds: readonly string[]
  fails: readonly string[]
}

/** One combination to be arranged: who calls, and the arrangement chosen for each atom. */
export interface Scene {
  world: World
  operation: Operation
  caller: Caller
  /** The caller's uid, or a name that nobody has where nobody is signed in. */
  me: string
  /** The chosen arrangement of an atom. */
  value(atom: Atom): string
  /** Those of the names for which the relation holds: the caller, or nobody; always with somebody else beside. */
  people(relation: Who): string[]
}

/** A list as a browser asks it, and what its constraint proves about every document it could return. */
export interface ListSpec {
  name: string
  where: readonly Filter[]
  who: readonly Who[]
  when?: readonly When[]
}

/** How the documents of one match block are arranged and asked for. */
export interface Kind {
  resource: string
  /** What a caller can be to such a document by relation; roles are there always. */
  who: readonly Who[]
  /** What can hold for it; those that an operation's rows do not use must make no difference to it. */
  when: readonly When[]
  /** Arrangements of atoms beyond plain yes and no. */
  values?: Partial<Record<Atom, Values>>
  /** The document that the scene speaks of; for a create one that is not there yet. */
  path(scene: Scene): string
  /** What stands, or is about to stand, in it; null where there cannot be any. */
  data(scene: Scene): object | null
  /** The requests of the two operations that have field groups; plain ones otherwise. */
  write?(scene: Scene): Request
  /** Besides the list without any constraint, which every kind has. */
  lists?(scene: Scene): readonly ListSpec[]
  /** What a list of the whole collection proves, where the document above decides. */
  proves?(scene: Scene): readonly Who[]
}
