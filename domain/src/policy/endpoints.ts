import { COMMANDS, type CommandName } from '../commands.ts'

/** What is deployed besides the commands, and what sets it off; it answers nobody. */
export const AUTOMATIC = {
  onRevisionCreated: 'trigger',
  onBallotCreated: 'trigger',
  sendMail: 'task',
  runJob: 'task',
  sendDigests: 'schedule',
  sweepMail: 'schedule',
  sweepSeals: 'schedule',
  recountProgress: 'schedule',
} as const satisfies Record<string, 'trigger' | 'task' | 'schedule'>

/** Every deployed endpoint; a new one without a line here fails the build. */
export const ENDPOINTS: Record<string, 'callable' | 'trigger' | 'task' | 'schedule'> = {
  ...(Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, 'callable'])) as Record<CommandName, 'callable'>),
  ...AUTOMATIC,
}
