import type { Command, Done } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Unit } from '../../model/unit.ts'
import { changeFaults } from '../change/bounded.ts'
import { CHANGED_PATHS } from '../change/changed-paths.ts'
import { type Changes, changesOf } from '../change/changes-of.ts'
import { withUnit } from '../change/work.ts'
import { namedAtMost, type Saved, saveUnitInput, type UnitInput } from '../inputs.ts'
import { type UnitAsked, unitFaults } from '../valid/unit-faults.ts'
import {
  type Edited,
  keepers,
  noOpening,
  type RegistryNamed,
  registryInvalid,
  sameEdition,
  tracksNotOrganised,
} from './may-save.ts'

export interface SaveUnitFacts extends RegistryNamed, Edited, UnitAsked {
  /** Accounts of who organises an open campaign. */
  organisers: readonly Access[]
  callerName: string
  /** A campaign is being opened, and the change would be of what it is opened with. */
  opening: boolean
}

interface UnitSaved extends Done {
  answer: Saved
}

/** A unit as it is kept: what is empty is left out, as documents of before the registry have it. */
const unitAfter = (
  { issuer, superior, place, inCharge, ...unit }: UnitInput,
  before: Unit | null,
  rev: number,
): Unit => ({
  ...unit,
  ...(inCharge ? { inCharge } : {}),
  ...(issuer === '' ? {} : { issuer }),
  ...(superior === '' ? {} : { superior }),
  ...(place === '' ? {} : { place }),
  ...(before?.delegation ? { delegation: before.delegation } : {}),
  rev,
  ...(before?.eventSeq === undefined ? {} : { eventSeq: before.eventSeq }),
})

const changesFor = (facts: SaveUnitFacts): Changes | { refused: 'noAppraiser' | 'twoBodies' } => {
  const { state, before, unit, seen, works, organisers, caller, callerName, now } = facts
  const after = withUnit(state, unitAfter(unit, before, seen + 1))
  return changesOf({ before: state, after, works, organisers, caller: { uid: caller.uid, name: callerName }, now })
}

/** Only of what has no faults: relations cannot be computed of what does not fit together. */
const allowed = (facts: SaveUnitFacts): Changes => {
  const changes = changesFor(facts)
  if ('refused' in changes) throw new Error('a unit that is not valid was let in')
  return changes
}

const decide = (facts: SaveUnitFacts): UnitSaved => {
  const { unit, before, seen, preview } = facts
  const { writes, mails, effects, paperNames } = allowed(facts)
  const answer: Saved = { effects, paperNames: namedAtMost(paperNames), rev: seen + 1, warnings: [], userName: null }
  if (preview) return { answer, writes: [], mails: [] }
  const after = unitAfter(unit, before, seen + 1)
  return {
    answer,
    mails,
    writes: [{ op: before ? 'set' : 'create', path: paths.unit(unit.id), data: after }, ...writes],
  }
}

/**
 * Saves a unit as a whole. In an open campaign, what it changes of who writes, returns, reads, acts and keeps is written
 * in the same transaction, and told as effects; a preview answers the same and writes nothing.
 */
export const saveUnit: Command<typeof saveUnitInput, RegistryNamed, SaveUnitFacts, UnitSaved, Saved> = {
  title: 'Lập, sửa đơn vị trong danh sách tổ chức',
  input: saveUnitInput,
  otherwise: 'notYours',
  grants: keepers,
  conditions: [
    sameEdition,
    noOpening,
    {
      atom: 'registryValid',
      refuses: (facts) => {
        const faults = unitFaults(facts)
        return registryInvalid(Object.keys(faults).length > 0 ? faults : changeFaults(changesFor(facts), 'head'))
      },
    },
    { atom: 'ownTracks', refuses: (facts) => tracksNotOrganised(facts, allowed(facts)) },
  ],
  writes: ['units/{unitId}', ...CHANGED_PATHS],
  mails: ['yourTurn'],
  decide,
  answer: ({ answer }) => answer,
  subject: ({ unit, before }) => ({
    header: paths.unit(unit.id),
    trail: paths.unit(unit.id),
    seq: before?.eventSeq ?? 0,
  }),
  keeps: ({ preview }) => !preview,
}
