import { connect } from "node:net";

/** Sends bytes to an address as they are, and resolves with all bytes of the answer once the connection has ended. */
export const rawRequest = (address: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      answer += text;
    });
    socket.once("close", () => {
      resolve(answer);
    });
    socket.once("error", reject);
  });
