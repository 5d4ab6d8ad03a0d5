import { FieldPath, type Query } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'

/** The ballots of one round: their ids begin with it. */
export const ballotsOf = (conferenceId: string, round: number): Query =>
  db
    .collection(`conferences/${conferenceId}/ballots`)
    .where(FieldPath.documentId(), '>=', `${round}.`)
    .where(FieldPath.documentId(), '<', `${round}.\uf8ff`)
