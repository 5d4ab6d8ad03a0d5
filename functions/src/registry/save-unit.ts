import { paths } from '@kiemdiem/domain/ids'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { unitTouchesWork } from '@kiemdiem/domain/registry/change/work'
import { saveUnit as row } from '@kiemdiem/domain/registry/commands/save-unit'
import type { UnitInput } from '@kiemdiem/domain/registry/inputs'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { isOpening, isRecorded, readAccess, readNamed, readOrganisers, readState } from './read-registry.ts'
import { readWorks } from './read-works.ts'

const peopleOf = ({ head, deputies, clerks, drafters, inCharge, members, signers }: UnitInput): string[] => [
  ...[head, ...deputies, ...clerks, ...drafters, ...(inCharge ? [inCharge] : [])],
  ...members.flatMap(({ person }) => person ?? []),
  ...signers.map(({ person }) => person),
]

export const saveUnit = serve('saveUnit', row, {
  named: (tx, { unit }, call) => readNamed(tx, unit.id, call),
  rest: async (tx, { unit, seen, preview }, named) => {
    const before = parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(unit.id))))
    const touches = unitTouchesWork(before, { ...unit, rev: seen })
    const works = touches ? await readWorks(tx) : []
    const state = await readState(tx, works.length > 0 ? 'all' : [...peopleOf(unit), named.caller.uid])
    const head = await readAccess(tx, unit.head)
    return {
      ...named,
      ...{ before, unit, seen, preview, state, works },
      rev: before?.rev ?? 0,
      idUsed: !before && (await isRecorded(tx, paths.unitEvent(unit.id, 1))),
      opening: touches && (await isOpening(tx)),
      headActive: head?.active ?? true,
      organisers: await readOrganisers(
        tx,
        works.map(({ campaign }) => campaign),
      ),
      callerName: state.people.find(({ id }) => id === named.caller.uid)?.name ?? '',
    }
  },
})
