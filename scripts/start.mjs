/** `npm start`: sets up what is missing, then runs the product until it is told to stop. Parses on old Nodes. */
if (Number(/^\d+\.\d+/.exec(process.versions.node)) < 20.19) {
  console.error(
    "Node.js 20.19 以上が必要です（いまは " +
      process.versions.node +
      "）。新しい Node.js を入れて、もう一度実行してください。",
  );
  process.exit(1);
}

import("./start/start.mjs");
