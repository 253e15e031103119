// Waits until an address answers as wanted: node wait-for.mjs <seconds> <url> <pid>
// "As wanted" is a status of 2xx. Exit codes: 0 there, 1 too late, 2 the process ended.
const [seconds, url, pid] = process.argv.slice(2);
const deadline = Date.now() + Number(seconds) * 1000;
const password = process.env.ANTRAGSWERK_ADMIN_PASSWORD;
const headers = url.includes("/management/")
  ? { Accept: "application/json", "X-Requested-By": "antragswerk", Authorization: `Basic ${Buffer.from(`admin:${password}`).toString("base64")}` }
  : {};
let last = "no answer yet";
let pause = 50;

function alive() {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function ask() {
  try {
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(5000) });
    const body = await response.text();
    last = response.headers.get("content-type")?.includes("json") ? body.slice(0, 1000) : `status ${response.status}`;
    pause = response.status === 404 ? 50 : 250;
    // While applications are still loading the server calls itself ready, with no check to show for it.
    return response.ok && !body.includes('"checks":[]');
  } catch (error) {
    last = error.cause?.code ?? error.message;
    return false;
  }
}

for (;;) {
  if (await ask()) process.exit(0);
  const late = Date.now() > deadline;
  if (late || !alive()) {
    console.log(last);
    process.exit(late ? 1 : 2);
  }
  await new Promise((resume) => setTimeout(resume, pause));
}
