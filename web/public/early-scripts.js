// In the language of the oldest browsers, as it runs in all of them. Fetches beside the first script what that will ask for:
// where a session stands in this browser, the way to its documents, which is the longest, unless the browser keeps it: then the
// screens come before it. Else what draws the page.
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
  function keepsScripts() {
    return Boolean(navigator.serviceWorker && navigator.serviceWorker.controller)
  }
  function named(attribute) {
    return document.currentScript.getAttribute(attribute).split(' ')
  }
  var names = named(signedIn() ? 'data-signed-in' : 'data-signed-out')
  if (signedIn() && !keepsScripts()) names = names.concat(named('data-database'))
  for (var at = 0; at < names.length; at += 1) {
    if (document.querySelector('link[href="' + names[at] + '"]')) continue
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = names[at]
    document.head.appendChild(link)
  }
})()
