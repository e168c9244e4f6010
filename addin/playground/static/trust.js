// office.js trusts only Microsoft's own hosts over https, and asks a page like this one about any other. This page trusts the playground on
// the same origin.
addEventListener('message', (event) => {
  if (event.source === parent && event.origin === location.origin) {
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
  }
});
