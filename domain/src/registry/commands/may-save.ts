import type { Called, Condition, Grant } from '../../commands/command.ts'
import type { Access } from '../../model/access.ts'
import type { Track } from '../../model/terms.ts'
import type { Changes } from '../change/changes-of.ts'
import type { Faults } from '../faults.ts'

/** Who asks to change the registry. `tracks`: in which open reviews the unit or person has, for who is no registrar. */
export interface RegistryNamed extends Called {
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'registrar'> }
  tracks: readonly Track[]
}

/** Which edition was seen, and which there is. */
export interface Edited {
  seen: number
  rev: number
  preview: boolean
}

export const isRegistrar = ({ caller }: Pick<RegistryNamed, 'caller'>): boolean => caller.access.registrar === true

/** Registrars, and organisers within their tracks (decisions/0041): `ownTracks` says how far. */
export const keepers: readonly Grant<RegistryNamed>[] = [
  {
    who: 'registrar',
    is: isRegistrar,
    why: 'Lập, sửa danh sách đơn vị, cán bộ; khi đợt kiểm điểm đang mở, thay đổi người viết, đọc, xử lý hồ sơ thì phải tổ chức mọi diện có liên quan.',
  },
  {
    who: 'organiser',
    is: ({ caller }) => caller.access.organiser.length > 0,
    why: 'Sửa đơn vị, cá nhân thuộc diện mình tổ chức trong đợt đang mở.',
  },
]

/** Somebody else has saved since: both editions are shown, and nothing is lost. */
export const sameEdition: Condition<Edited & Called> = {
  atom: 'sameEdition',
  refuses: ({ seen, rev }) => (seen === rev ? null : 'savedMeanwhile'),
}

/** A campaign is opened from the registry as it was when that began: a change meanwhile would miss what is still to be made. */
export const noOpening: Condition<Called & { opening: boolean }> = {
  atom: 'noOpening',
  refuses: ({ opening }) => (opening ? 'openingRuns' : null),
}

export const registryInvalid = (faults: Faults) =>
  Object.keys(faults).length > 0 ? ({ reason: 'registryInvalid', at: faults } as const) : null

/**
 * Who organises a track reads its papers anyway: nobody else moves, in open work, who writes, reads and decides; and who is
 * no registrar changes only what is reviewed in his tracks and in no other. `at`: the tracks that are not his.
 */
export const tracksNotOrganised = (named: RegistryNamed, { tracks }: Pick<Changes, 'tracks'>) => {
  const own = named.caller.access.organiser
  const foreign = [...new Set([...named.tracks, ...tracks])].filter((track) => !own.includes(track))
  const outside = !isRegistrar(named) && named.tracks.length === 0
  return foreign.length > 0 || outside
    ? ({ reason: 'tracksNotYours', at: Object.fromEntries(foreign.map((track) => [track, 'organiser'])) } as const)
    : null
}
