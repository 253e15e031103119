// The demo people as the realm files of the repository describe them.
import { readdirSync, readFileSync } from "node:fs";

export function demoUsers(folder) {
  return readdirSync(folder).filter((name) => name.endsWith("-realm.json")).sort().flatMap((name) => {
    const { realm, users } = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    return users.filter((user) => !user.serviceAccountClientId).map((user) => ({
      realm,
      username: user.username,
      name: `${user.firstName} ${user.lastName}`,
      about: user.attributes?.about?.[0] ?? "",
      otp: otpOf(user),
    }));
  });
}

function otpOf(user) {
  const credential = user.credentials.find(({ type }) => type === "otp");
  return credential && { ...JSON.parse(credential.credentialData), secret: JSON.parse(credential.secretData).value };
}
