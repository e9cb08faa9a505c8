// Gives a Node process the port that Electron's utility processes have. Messages wait for a listener.
let listener;
const waiting = [];

process.on('message', (data) => {
  if (listener === undefined) waiting.push(data);
  else listener({ data });
});

process.parentPort = {
  postMessage: (message) => process.send(message),
  on: (_, wanted) => {
    listener = wanted;
    for (const data of waiting.splice(0)) listener({ data });
  },
};

// A process of Electron's ends with the application.
process.on('disconnect', () => process.exit());
