// Runs in every browser, however old: says what to do if the pane itself has not started. So it uses nothing newer than ECMAScript 5, and
// its words cannot come from src/messages.
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
      var button = notice.appendChild(element('button', 'Load it again'));
      button.className = 'plain primary';
      button.addEventListener('click', function () { location.reload(); });
    }

    starting.parentNode.replaceChild(notice, starting);
  }

  function check() {
    if (isOld) {
      show('This Outlook is too old', 'Update Outlook, or open the meeting in Outlook on the web.', false);
    } else {
      show('This has not loaded', 'A part of this page did not arrive. Check your connection, then load it again.', true);
    }
  }

  document.addEventListener('DOMContentLoaded', function () { setTimeout(check, isOld ? 0 : patience); });
  setTimeout(check, patience); // A script that never arrives holds up the event above.
}());
