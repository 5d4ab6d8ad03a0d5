import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const TOOLS = join(import.meta.dirname, '../../tools')

/** Runs a command of the operator as its npm script does, on this test's own project; also one that fails is an answer. */
export const runTool = async (tool: string, ...options: string[]): Promise<{ code: number; output: string }> => {
  const args = [join(TOOLS, `${tool}.ts`), '--project', process.env.GCLOUD_PROJECT ?? '', ...options]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env, maxBuffer: 16_000_000 })
    return { code: 0, output: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: `${stdout}${stderr}` }
  }
}
