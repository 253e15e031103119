// The few commands of Payara's REST administration that the launcher needs; asadmin would cost a JVM for each.
const base = `http://127.0.0.1:${process.env.ANTRAGSWERK_ADMIN_PORT}/management/domain`;
const headers = {
  Accept: "application/json",
  "X-Requested-By": "antragswerk",
  Authorization: `Basic ${Buffer.from(`admin:${process.env.ANTRAGSWERK_ADMIN_PASSWORD}`).toString("base64")}`,
};

async function call(method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: body ? { ...headers, "Content-Type": "application/json" } : headers,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(300_000),
  });
  const text = await response.text();
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    answer = { message: text.slice(0, 500) };
  }
  return { ok: response.ok && answer.exit_code !== "FAILURE", status: response.status, message: answer.message || `status ${response.status}` };
}

export async function deploy({ name, file, order, osgi }) {
  const answer = await call("POST", "/applications/application", {
    id: file, name, force: "true", deploymentorder: String(order), ...(osgi ? { type: "osgi" } : {}) });
  if (!answer.ok) throw new Error(`${name} could not be deployed: ${answer.message}`);
}

export async function undeploy(name) {
  const answer = await call("DELETE", `/applications/application/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`${name} could not be undeployed: ${answer.message}`);
}
