/** A value as Firestore's REST interface writes it: its type for a name. */
type Written = { readonly [type: string]: unknown }

interface WrittenList {
  readonly values?: readonly Written[]
}

interface WrittenMap {
  readonly fields?: Readonly<Record<string, Written>>
}

/** Those that documents here have (docs/design.md §3); bytes, references and places are in none. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  nullValue: () => null,
  booleanValue: (value) => value,
  stringValue: (value) => value,
  // Written as text: JSON's numbers end before theirs.
  integerValue: Number,
  doubleValue: Number,
  timestampValue: (value) => new Date(String(value)),
  arrayValue: (value) => ((value as WrittenList).values ?? []).map(decoded),
  mapValue: (value) => decodedFields(value as WrittenMap),
}

const decoded = (written: Written): unknown => {
  const [[type, value] = ['nothing']] = Object.entries(written)
  const reader = READERS[type]
  if (!reader) throw new TypeError(`No reader of ${type}.`)
  return reader(value)
}

/** The fields of a document or map, instants as Date, as `fromFirestore` gives them; throws where it has a type that none of ours has. */
export const decodedFields = ({ fields = {} }: WrittenMap): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, written]) => [name, decoded(written)]))
