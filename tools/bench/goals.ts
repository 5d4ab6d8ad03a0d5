/**
 * What `npm run bench` measures and what each figure must be: the table of docs/design.md §8, which a test holds equal to
 * this one. Times are compared with a floor of the same run, because a machine's speed is not the product's; what is
 * counted (reads, writes, bytes) is compared as it is.
 */
export interface Goal {
  what: string
  unit: string
  /** Whether the ratio to the floor is bound, or the figure itself. */
  of: 'ratio' | 'figure'
  is: '≤' | '≥'
  bound: number
}

const ratio = (what: string, unit: string, bound: number): Goal => ({ what, unit, of: 'ratio', is: '≤', bound })
const most = (what: string, unit: string, bound: number): Goal => ({ what, unit, of: 'figure', is: '≤', bound })

export const GOALS = {
  pipeline: ratio(
    'a seal by a client → stage, board, event and mail queued; floor: an empty trigger, same writes',
    'ms',
    1.5,
  ),
  'rows-2': ratio('transaction of a seal, 2 rows on the board; floor: same reads and writes', 'ms', 2),
  'rows-65': ratio('the same, 65 rows', 'ms', 2),
  'rows-300': ratio('the same, 300 rows', 'ms', 2),
  'rows-flat': ratio('a seal in a unit of 300; floor: in a unit of 2', 'ms', 1.5),
  'seal-reads': most('reads of a seal with one review and one next actor', 'reads', 9),
  'seal-writes': most('writes of the same', 'writes', 8),
  storm: {
    what: 'seals a second, over 30 units; floor: an empty trigger, same writes',
    unit: '/s',
    of: 'ratio',
    is: '≥',
    bound: 0.8,
  },
  'storm-wrong': most('seals of the storm lost, doubled, or miscounted on a board', 'seals', 0),
  'at-once-60': most('60 seals at once in one unit, until all are in; floor: a row each, written blind', 's', 10),
  'at-once-60-again': most('how often one of them was aborted, at most', 'times', 1),
  'at-once-300': most('300 seals at once in one unit', 's', 60),
  'at-once-300-again': most('how often one of them was aborted, at most', 'times', 1),
  'acknowledge-60': most('60 acknowledgements of papers at once', 's', 10),
  'ballots-60': most('60 electronic ballots at once, until the turnout is shown', 's', 10),
  'minutes-20': ratio('confirming minutes of 20; floor: same writes', 'ms', 3),
  'minutes-60': ratio('the same, 60', 'ms', 3),
  'minutes-80': ratio('the same, 80', 'ms', 3),
  'minutes-400': ratio('the same, 400', 'ms', 3),
  'proposal-20': ratio("sending a unit's proposal of 20; floor: same writes", 'ms', 3),
  'proposal-60': ratio('the same, 60', 'ms', 3),
  'proposal-80': ratio('the same, 80', 'ms', 3),
  'proposal-400': ratio('the same, 400', 'ms', 3),
  'act-writes': most('writes of an act a review, besides 5, mails and gates', 'writes', 5),
  'import-2000': most('2,000 people of a file previewed and stored, with their accounts', 's', 10),
  'open-2000': most('a campaign of 2,000 more people opened, all its tasks, four at once', 's', 60),
  'import-20000': most('20,000 people of ten files', 's', 200),
  'open-20000': most('a campaign of 20,000 opened', 's', 900),
  mail: {
    what: "mails a second, ten at once on one instance, the provider's limit aside; floor: the SMTP server alone",
    unit: '/s',
    of: 'figure',
    is: '≥',
    bound: 15,
  },
  'board-open': most("opening the organiser's board, besides one a unit", 'reads', 2),
  'board-open-viewer': most("opening a unit head's board", 'reads', 4),
  'board-change': most('a change, for each viewer', 'reads', 1),
  'home-boards': most("boards and summaries read by an organiser's first page", 'reads', 2),
  'board-bytes': most("the organiser's board, a review on it", 'bytes', 400),
  screen: most('a change is on another open screen', 'ms', 1000),
  'js-sign-in': most('sign-in page, JavaScript gz', 'KiB', 110),
  'js-task': most('heaviest page of a task', 'KiB', 260),
  'js-board': most('heavier of board and accounts', 'KiB', 300),
  css: most('styles, gz', 'KiB', 20),
  'shift-home': most('layout shift of the first page at 412 px', 'CLS', 0.05),
  'shift-task': most('layout shift of a writing page at 412 px', 'CLS', 0.05),
  'slow-sign-in': most('slow 3G (400 kb/s, 400 ms), 4 × slower CPU: sign-in, first visit', 's', 4),
  'slow-home': most('the same: first page of a cadre signed in, nothing kept', 's', 7),
  'slow-home-warm': most('the same, opened before', 's', 1.5),
  'slow-writing': most('the same: writing, nothing kept', 's', 8),
  'slow-writing-warm': most('the same, opened before', 's', 3),
  'slow-board': most("the same: the organiser's board, nothing kept", 's', 8),
  'slow-board-warm': most('the same, opened before', 's', 3),
  key: most('a key until it is painted, p95, 14,000 letters, 4 × slower CPU; floor: a bare text area', 'ms', 50),
  'accounts-key': most('a key in the search over 2,000 accounts until it is painted, p95', 'ms', 50),
  'table-key': most(
    'a key in the table of appraisal of 300 subjects until it is painted, p95, 4 × slower CPU',
    'ms',
    100,
  ),
  'soak-heap': ratio('heap after some thousand changes on the open board; floor: at its start', 'MB', 1.25),
  'soak-nodes': ratio('nodes then, also those no longer shown; floor: at its start', 'nodes', 1.25),
  'year-reads': most('reads of functions and mails a person rated twice, two stages', 'reads', 160),
  'year-writes': most('writes of the same', 'writes', 80),
  'year-invocations': most('invocations of the same', 'calls', 17),
} as const satisfies Record<string, Goal>

export type GoalId = keyof typeof GOALS

export const goalOf = (id: GoalId): Goal => GOALS[id]

/** "≤ 1.5 ×" */
export const goalText = ({ is, bound, of, unit }: Goal): string => `${is} ${bound} ${of === 'ratio' ? '×' : unit}`
