// Runs in every browser, however old: says what to do if the pane itself has not started. So it uses nothing newer than ECMAScript 5, and
// the build puts its words in.
(function () {
  var patience = 15000;
  var isOld = !('noModule' in document.createElement('script'));

  function element(name, text) {
    var made = document.createElement(name);
    made.appendChild(document.createTextNode(text));
    return made;
  }

  function show(title, text, hasButton) {
    var starting = document.getElementById('starting');
    if (starting === null) {
      return; // The pane has replaced it.
    }

    var notice = document.createElement('main');
    notice.className = 'unstarted';
    notice.appendChild(element('h1', title));
    var words = notice.appendChild(element('p', text));
    words.setAttribute('role', 'alert');
    if (hasButton) {
      var button = notice.appendChild(element('button', '{{slowStart.again}}'));
      button.className = 'plain primary';
      button.addEventListener('click', function () { location.reload(); });
    }

    starting.parentNode.replaceChild(notice, starting);
  }

  function check() {
    if (isOld) {
      show('{{slowStart.tooOld.title}}', '{{slowStart.tooOld.text}}', false);
    } else {
      show('{{slowStart.notLoaded.title}}', '{{slowStart.notLoaded.text}}', true);
    }
  }

  document.addEventListener('DOMContentLoaded', function () { setTimeout(check, isOld ? 0 : patience); });
  setTimeout(check, patience); // A script that never arrives holds up the event above.
}());
