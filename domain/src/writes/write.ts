/**
 * What a decision wants written. Decisions are pure: they return writes, and the caller applies all of them
 * in the transaction that read their input, or none.
 *
 * - create fails when the document is there (so that a repeat fails whole, never doubles);
 * - set replaces, delete removes;
 * - update changes the fields named by its keys and fails when the document is not there. A key is a path of field names
 *   joined by dots (fieldPath): "rows.kd_p-mai_partyGroup" changes that one entry and leaves its neighbours, so it needs
 *   nothing read and meets nobody who writes another. What is named is replaced whole; a map on the way is made if
 *   missing. No key may lie within another;
 * - put is an update that makes the document if it is not there.
 */
export type Write =
  | { op: 'create' | 'set'; path: string; data: object }
  | { op: 'update' | 'put'; path: string; data: Record<string, unknown> }
  | { op: 'delete'; path: string }

/** Ids stand in field paths as they are: what would be read as syntax there is no id (ids.ts). */
const NAME = /^[A-Za-z0-9_-]+$/

/** The key of an update that reaches into a map: names and ids, of which none may hold a dot. */
export const fieldPath = (...names: readonly string[]): string => {
  const wrong = names.find((name) => !NAME.test(name))
  if (wrong !== undefined) throw new Error(`not a field name: ${wrong}`)
  return names.join('.')
}
