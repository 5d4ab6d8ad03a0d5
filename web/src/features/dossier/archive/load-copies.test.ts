import { dossierAnswer } from '@kiemdiem/domain/forms/every-dossier.fixture'
import { FirebaseError } from 'firebase/app'
import { expect, it } from 'vitest'
import { loadCopies } from './load-copies.ts'

const answer = dossierAnswer((field) => field)
const bytes = new Uint8Array([37, 80])

it('signed copies become files, those that others keep are named, and anything else that fails stops the download', async () => {
  const read = async () => [{ number: 1, name: 'ban-ky.PDF', bytes }]
  expect(await loadCopies(answer, read)).toEqual({
    ...{ files: new Map([['ban-ky/kd.report.1/1 ban-ky.pdf', bytes]]), unread: [] },
  })
  const fails = (error: Error) => loadCopies(answer, () => Promise.reject(error))
  expect(await fails(new FirebaseError('permission-denied', ''))).toEqual({ files: new Map(), unread: ['kd.report.1'] })
  await expect(fails(new FirebaseError('unavailable', ''))).rejects.toThrow(FirebaseError)
  await expect(fails(new Error('no bytes'))).rejects.toThrow('no bytes')
})
