/**
 * What a decision wants written. Decisions are pure: they return writes, and the caller applies all of them
 * in the transaction that read their input, or none.
 *
 * - create fails when the document is there (so that a repeat fails whole, never doubles);
 * - set replaces, update changes the named top-level fields, delete removes.
 */
export type Write =
  | { op: 'create' | 'set'; path: string; data: object }
  | { op: 'update'; path: string; data: Record<string, unknown> }
  | { op: 'delete'; path: string }
