setInterval(() => undefined, 1000);
process.send?.({ kind: "ready" });
process.on("disconnect", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));
