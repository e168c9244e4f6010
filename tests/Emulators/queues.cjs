// Shows what is in Azurite's queues. The protocol counts hidden messages, but does not say when they become visible again.
"use strict";

const { default: Store } = require("azurite/dist/src/queue/persistence/LokiQueueMetadataStore");

let messages = () => [];
const init = Store.prototype.init;
Store.prototype.init = async function () {
  await init.call(this);
  messages = () => this.db.getCollection(this.MESSAGES_COLLECTION).find();
};

module.exports = {
  /** Each message, with when it can be seen as milliseconds from now on (0 or less: now), and how often it was received. */
  state() {
    const now = Date.now();
    return messages().map((message) => ({
      queue: message.queueName,
      visibleIn: new Date(message.timeNextVisible).getTime() - now,
      received: message.dequeueCount,
    }));
  },
};
