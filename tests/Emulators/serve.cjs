// Runs one emulator on ports that the system chooses: node serve.cjs azurite|cosmos
// Prints "NAME listening at URL" for each service, and ends when its standard input does: so it never outlives the process that started it.
"use strict";

const http = require("http");

process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();

const emulators = {
  azurite() {
    const clock = require("./clock.cjs");
    const queues = require("./queues.cjs");
    serveClock(clock, queues);

    // The SDK's protocol version is newer than the newest Azurite's; what we use of it has not changed for years.
    const newerClients = ["--skipApiVersionCheck"];
    const ports = ["blob", "queue", "table"].flatMap((service) => [`--${service}Port`, "0"]);
    process.argv.splice(2, process.argv.length, ...ports, "--inMemoryPersistence", "--disableTelemetry", "--silent", ...newerClients);
    const log = console.log;
    console.log = (...words) => {
      const listening = /^Azurite (\w+) service is successfully listening at (\S+)$/.exec(words.join(" "));
      log(...(listening ? [`${listening[1].toLowerCase()} listening at ${listening[2]}`] : words));
    };
    require("azurite/dist/src/azurite");
  },

  cosmos() {
    const server = require("@vercel/cosmosdb-server").createHttpsServer({ keepAlive: true });
    require("./cosmosDefects.cjs").mend(server);
    server.listen(0, "127.0.0.1", () => console.log(`cosmos listening at https://127.0.0.1:${server.address().port}`));
  },
};

// GET lists the waiting messages; PUT /MILLISECONDS first sets how far the clock of this process is ahead.
function serveClock(clock, queues) {
  const server = http.createServer((request, response) => {
    if (request.method === "PUT") {
      clock.setAhead(Number(request.url.slice(1)));
    }

    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(queues.state()));
  });
  server.listen(0, "127.0.0.1", () => console.log(`clock listening at http://127.0.0.1:${server.address().port}`));
}

emulators[process.argv[2]]();
