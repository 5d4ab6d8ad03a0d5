// In the language of the oldest browsers, as it runs in all of them. Fetches beside the first script what that will ask for:
// where a session stands in this browser, the way to its documents, which is the longest; else what draws the page.
;(function () {
  function hasSession(store) {
    for (var at = 0; at < store.length; at += 1) if (store.key(at).indexOf('firebase:authUser:') === 0) return true
    return false
  }
  function signedIn() {
    try {
      return hasSession(localStorage) || hasSession(sessionStorage)
    } catch (_) {
      return false
    }
  }
  var names = document.currentScript.getAttribute(signedIn() ? 'data-signed-in' : 'data-signed-out').split(' ')
  for (var at = 0; at < names.length; at += 1) {
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = names[at]
    document.head.appendChild(link)
  }
})()
