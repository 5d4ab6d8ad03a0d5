import type { Process } from '../../model/process.ts'
import type { Track } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'

/**
 * Where somebody works, for the line "Đơn vị công tác" (NĐ 90): the conference that reviews him is not always an
 * agency. Members of the Đảng đoàn work at the federation, those of a standing committee at their union.
 */
export const workplaceOf = (unit: Pick<Unit, 'kind' | 'name'>, agency: string): string => {
  if (unit.kind === 'partyGroup' || unit.kind === 'partyCell' || unit.kind === 'cellCommittee') return agency
  return unit.kind === 'standingCommittee' ? unit.name.replace(/^Ban Thường vụ /, '') : unit.name
}

/** Whose organisation stands above a collective of this track, on the head of its papers. */
export const superiorOf = ({ tracks }: Process, track: Track): string =>
  tracks.find(({ id }) => id === track)?.superior ?? ''
