import { paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import type { FormFacts } from '@kiemdiem/domain/tables/form/save-form'
import { saveForm as row } from '@kiemdiem/domain/tables/form/save-form'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

/** Without their files, which no decision asks for. */
const readSaved = async (tx: Transaction, campaign: string): Promise<FormFacts['saved']> => {
  const acts = db.collection('acts').where('kind', '==', 'form').where('campaign', '==', campaign)
  const { docs } = await tx.get(acts.select('track', 'name', 'number', 'standing'))
  return docs.map((doc) => ({
    ...{ track: String(doc.get('track')), name: String(doc.get('name')) },
    ...{ number: Number(doc.get('number')), standing: doc.get('standing') === true },
  }))
}

export const saveForm = serve('saveForm', row, {
  named: readNamedCampaign,
  rest: async (tx, _input, named) => {
    const [saved, me] = await Promise.all([
      readSaved(tx, named.campaign.id),
      tx.get(db.doc(paths.person(named.caller.uid))),
    ])
    return { ...named, saved, caller: { ...named.caller, name: parse(personSchema, me).name } }
  },
  logged: ({ campaign }) => ({ campaign }),
})
