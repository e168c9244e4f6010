// office.js serves hosts of Microsoft's by https only, and asks a page of its own for leave with any other. This one gives it, to
// the page that plays Outlook on this machine.
addEventListener('message', (event) => {
  if (event.source === parent && event.origin === location.origin) {
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
  }
});
