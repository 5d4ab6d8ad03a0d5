import { emulator } from './bench.ts'
import type { Who } from './cast.ts'

type Value =
  | { stringValue: string }
  | { integerValue: string }
  | { doubleValue: number }
  | { mapValue: { fields: Fields } }
type Fields = Record<string, Value>

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** What the emulator takes for somebody's token: unsigned, good nowhere else. */
const tokenOf = (who: Who) => `${base64({ alg: 'none', type: 'JWT' })}.${base64({ sub: who, user_id: who })}.`

/**
 * One write past the SDK, which can say what the SDK cannot, such as a whole number sent as a fraction.
 * `now`: the field that takes the server's time; `mask`: the fields that change, absent for a whole document.
 */
export const rawWrite = async (
  project: string,
  who: Who,
  path: string,
  { fields, mask, now }: { fields: Fields; mask?: string[]; now: string },
): Promise<number> => {
  const { host, port } = emulator()
  const name = `projects/${project}/databases/(default)/documents`
  const write = {
    update: { name: `${name}/${path}`, fields },
    ...(mask ? { updateMask: { fieldPaths: mask } } : {}),
    updateTransforms: [{ fieldPath: now, setToServerValue: 'REQUEST_TIME' }],
  }
  const answer = await fetch(`http://${host}:${port}/v1/${name}:commit`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${tokenOf(who)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ writes: [write] }),
  })
  await answer.arrayBuffer()
  return answer.status
}
