/** What is said within this time is read as one sentence after the other, instead of the last alone. */
const TOGETHER_MS = 150
/** Then it is gone: nobody shall come upon it later, far from what it spoke of. */
const READ_MS = 1000
const ID = 'loi-bao'

let waiting: string[] = []

const say = () => {
  const place = document.getElementById(ID)
  if (place) place.textContent = waiting.join('. ')
  if (waiting.length > 0) setTimeout(say, READ_MS)
  waiting = []
}

/** Says to a screen reader what has just happened, where nothing that is shown is a live region of its own. */
export const announce = (text: string): void => {
  if (waiting.push(text) === 1) setTimeout(say, TOGETHER_MS)
}

/**
 * The one place that announcements go to, beside every page. A live region inside a button or behind a dialog would keep that
 * part of the page from being hidden while the dialog is open.
 */
export const Announcer = () => <div id={ID} aria-live="polite" className="sr-only" />
