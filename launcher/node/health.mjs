// One line about the readiness of the application: node health.mjs <url>
async function describe(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    if (response.ok) return "ready";
    if (!response.headers.get("content-type")?.includes("json")) return `not ready: status ${response.status}`;
    const missing = (await response.json()).checks.filter((check) => check.status !== "UP");
    return `not ready: ${missing.map((check) => [check.name, ...Object.values(check.data ?? {})].join(" ")).join("; ")}`;
  } catch (error) {
    return `does not answer: ${error.cause?.code ?? error.message}`;
  }
}

console.log(await describe(process.argv[2]));
