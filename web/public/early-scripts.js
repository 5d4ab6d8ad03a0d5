// In the language of the oldest browsers, as it runs in all of them. Fetches beside the first script what that will ask for: what draws
// the page; and where a session stands in this browser, the screens, the first of them where that is asked for, and the way to the
// documents, which is the longest, unless the browser keeps it: then the screens come before it.
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
  var atHome = location.pathname === '/'
  var names = named(signedIn() ? 'data-signed-in' : 'data-signed-out')
  if (signedIn() && !keepsScripts()) names = named(atHome ? 'data-database-at-home' : 'data-database').concat(names)
  if (signedIn() && atHome) names = names.concat(named('data-home'))
  for (var at = 0; at < names.length; at += 1) {
    if (!names[at] || document.querySelector('link[href="' + names[at] + '"]')) continue
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = names[at]
    document.head.appendChild(link)
  }
})()
