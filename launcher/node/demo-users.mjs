// The list of demo log-ins that start prints: node demo-users.mjs <folder of the realm files>
import { demoUsers } from "./demo-realms.mjs";

for (const user of demoUsers(process.argv[2])) {
  console.log(`  ${user.realm.padEnd(11)} ${user.username.padEnd(17)} ${user.about}`);
}
