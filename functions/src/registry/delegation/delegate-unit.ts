import { paths } from '@kiemdiem/domain/ids'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { delegateUnit as row } from '@kiemdiem/domain/registry/delegation/delegate-unit'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { refusal } from '../../serve/refuse.ts'
import { serve } from '../../serve/serve.ts'
import { isOpening, readAccess, readNamed } from '../read-registry.ts'
import { readDelegationOffice } from './read-office.ts'

export const delegateUnit = serve('delegateUnit', row, {
  named: (tx, { unit }, call) => readNamed(tx, unit, call),
  rest: async (tx, { unit: id, delegation, seen, preview }, named) => {
    const found = await tx.get(db.doc(paths.unit(id)))
    if (!found.exists) throw refusal('badInput')
    const unit = parse(unitSchema, found)
    const office = await readDelegationOffice(tx)
    const access = delegation && (await readAccess(tx, delegation.person))
    return {
      ...named,
      ...{ unit, asked: delegation, seen, preview, rev: unit.rev ?? 0, ...office },
      opening: await isOpening(tx),
      personActive: access?.active ?? true,
      callerName: office.state.people.find((each) => each.id === named.caller.uid)?.name ?? '',
    }
  },
})
