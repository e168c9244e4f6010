// A Date that is ahead of the system's, so that a test can skip the time for which messages are hidden. Must be required first.
"use strict";

const SystemDate = Date;
let ahead = 0;

globalThis.Date = class Date extends SystemDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Date.now()] : parts));
  }

  static now() {
    return SystemDate.now() + ahead;
  }
};

module.exports = {
  setAhead(milliseconds) {
    ahead = milliseconds;
  },
};
