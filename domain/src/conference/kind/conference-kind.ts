import type { ConferenceKind } from '../../model/conference-kind.ts'
import type { Process } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'

/** Of a process what tells one kind of conference from another. */
export type Kinds = Pick<Process, 'conferences'>

/** The kind of conference a unit holds; null where it holds none of its own. */
export const conferenceKindOf = ({ kind }: Pick<Unit, 'kind'>, { conferences }: Kinds): ConferenceKind | null =>
  conferences.find(({ unitKind }) => unitKind === kind) ?? null

const kindNamed = (name: string, { conferences }: Kinds): ConferenceKind | undefined =>
  conferences.find(({ kind }) => kind === name)

/** How the papers of a kind of conference are laid out; one that the process no longer knows has administrative papers. */
export const styleOf = (kind: string, process: Kinds): ConferenceKind['style'] =>
  kindNamed(kind, process)?.style ?? 'administrative'

/** Which of one text's sheets a kind of conference works on; null: all. */
export const sheetOf = (kind: string, process: Kinds): ConferenceKind['sheet'] =>
  kindNamed(kind, process)?.sheet ?? null

/** The kind of the units that hold it. */
export const unitKindOf = (kind: string, process: Kinds): Unit['kind'] =>
  kindNamed(kind, process)?.unitKind ?? 'department'

/** How a conference of a unit is called: the words of its kind with the unit's name. */
export const titleFor = ({ title }: Pick<ConferenceKind, 'title'>, unit: string): string =>
  title.replaceAll('{unit}', () => unit)

/** What it was for, as its minutes say it. `unit`: its name in full. */
export const aboutOf = (kind: string, process: Kinds, unit: string, year: number): string =>
  (kindNamed(kind, process)?.about ?? 'Hội nghị kiểm điểm của {unit} năm {year}')
    .replaceAll('{unit}', () => unit)
    .replaceAll('{year}', String(year))
