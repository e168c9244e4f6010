// Runs before the page, in every browser, however old, so it uses nothing newer than ECMAScript 5: goes to the folder of the language that
// the reader has chosen, else that of Outlook or the browser. src/taskpane/state/rememberedLanguage.ts writes what they chose.
(function () {
  var here = '{{folder}}';
  var folders = '{{folders}}'.split(' ');
  var isPane = /\/taskpane\.html$/.test(location.pathname);

  /** [the tag of the chosen language or '', 'formal' or 'familiar']; null before the server has responded, or without storage. */
  function remembered() {
    try {
      var stored = localStorage.getItem('oneonone/language');
      return stored === null ? null : stored.split(' ');
    } catch (e) {
      return null;
    }
  }

  function fromOutlook() {
    var info = /[?&#]_host_Info=([^&#]*)/.exec(location.search + location.hash);
    return info === null ? [] : [decodeURIComponent(info[1]).split(/[$|]/)[3] || ''];
  }

  /** The tags in the order of preference. A folder other than the English one was chosen by whoever linked to it. */
  function wishes(chosen) {
    if (chosen) {
      return [chosen];
    }

    if (here !== 'en') {
      return [here.replace('-formal', '')];
    }

    return isPane ? fromOutlook() : navigator.languages || [navigator.language || ''];
  }

  /** The folder of de-AT is de. Null if there is none. */
  function folderOf(tag, isFormal) {
    var base = tag.toLowerCase().split('-')[0];
    if (base === 'en') {
      return 'en';
    }

    if (isFormal && folders.indexOf(base + '-formal') >= 0) {
      return base + '-formal';
    }

    return base !== '' && folders.indexOf(base) >= 0 ? base : null;
  }

  // A guide links to itself in other languages, for whoever wants just that.
  if (/[?&]stay(&|$)/.test(location.search)) {
    return;
  }

  var known = remembered();
  if (known === null && here !== 'en') {
    return;
  }

  var wanted = null;
  var tags = wishes(known && known[0]);
  for (var at = 0; wanted === null && at < tags.length; at++) {
    wanted = folderOf(tags[at], known !== null && known[1] === 'formal');
  }

  if (wanted !== null && wanted !== here) {
    var path = here === 'en' ? location.pathname : location.pathname.slice(here.length + 1);
    // A path that begins with two slashes would lead to another site.
    location.replace((wanted === 'en' ? '' : '/' + wanted) + path.replace(/^\/+/, '/') + location.search + location.hash);
  }
}());
