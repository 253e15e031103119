// The present one-time code (RFC 6238) of a demo user: node otp.mjs <folder of the realm files> <user> [--uri]
import { createHmac } from "node:crypto";
import { demoUsers } from "./demo-realms.mjs";

const [folder, username, uri] = process.argv.slice(2);
const user = demoUsers(folder).find((one) => one.username === username);
if (!user?.otp) {
  console.error(`antragswerk: ${username} has no second factor. These have one: ${demoUsers(folder).filter((u) => u.otp).map((u) => u.username).join(", ")}`);
  process.exit(1);
}

function code({ secret, period, digits }, seconds) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / period)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE(mac[mac.length - 1] & 15) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

function base32(text) {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{1,5}/g).map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

if (uri) console.log(`otpauth://totp/Antragswerk:${username}?secret=${base32(user.otp.secret)}&issuer=Antragswerk&period=${user.otp.period}&digits=${user.otp.digits}`);
else console.log(code(user.otp, Date.now() / 1000));
