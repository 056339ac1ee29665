// Loaded before a program that must not use the network: any connection or look-up ends it with exit code 86.
// At the end it says how much processor time was used, which a busy machine does not change.
import dns from "node:dns";
import net from "node:net";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(JSON.stringify({ processorSeconds: (user + system) / 1e6 }));
});

function refuse(what) {
  process.stderr.write(`network used: ${what}\n`);
  process.exit(86);
}
net.Socket.prototype.connect = (...args) => refuse(`connect ${JSON.stringify(args[0])}`);
dns.lookup = (host) => refuse(`look-up of ${host}`);
dns.promises.lookup = (host) => refuse(`look-up of ${host}`);
