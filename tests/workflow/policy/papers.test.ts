import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { readHistory } from './arrangements/history.ts'
import * as onPaper from './arrangements/on-paper.ts'
import * as papers from './arrangements/papers.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('returnPaper', papers.returnPaper)
tryRow('suggestIssue', papers.suggestIssue)
tryRow('issueSuggestionLetter', papers.issueSuggestionLetter)
tryRow('completePaper', papers.completePaper)
tryRow('setNotRated', papers.setNotRated)
tryRow('enterPaper', onPaper.enterPaper)
tryRow('objectToPaper', onPaper.objectToPaper)
tryRow('readHistory', readHistory)
