// In the language of the oldest browsers. What is below the floor (docs/decisions/0059) is told what to install; what is at
// the floor gets what it lacks, before the app: a module written here runs before those that follow it in the page.
;(function () {
  function kept() {
    try {
      // Chrome and Edge 109, Firefox 115, Safari 16.4 know all of these; what is older lacks at least one.
      new RegExp('(?<=a)b')
      return (
        'noModule' in document.createElement('script') &&
        typeof Array.prototype.findLast === 'function' &&
        typeof structuredClone === 'function' &&
        CSS.supports('height', '1dvh')
      )
    } catch (_) {
      return false
    }
  }
  if (!kept()) {
    document.getElementById('old-browser').hidden = false
    document.getElementById('root').style.display = 'none'
  } else if (!Array.prototype.toSorted || !Map.groupBy) {
    document.write('<script type="module" src="/older-browsers.js"></script>')
  }
})()
