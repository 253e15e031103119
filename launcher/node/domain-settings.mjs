// What this platform wants of a Payara domain, as data. Ports and heap come from the launcher's environment.
import { fileURLToPath } from "node:url";

const env = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

// Loopback only, and nothing that the platform does not use: no IIOP, no JMX connector, no data grid.
export const listeners = () => [
  { tag: "network-listener", match: { name: "http-listener-1" },
    attributes: { address: "127.0.0.1", port: env("ANTRAGSWERK_HTTP_PORT") } },
  { tag: "network-listener", match: { name: "admin-listener" },
    attributes: { address: "127.0.0.1", port: env("ANTRAGSWERK_ADMIN_PORT") } },
  ...["orb-listener-1", "SSL", "SSL_MUTUALAUTH"].map((id) => (
    { tag: "iiop-listener", match: { id }, attributes: { address: "127.0.0.1", enabled: "false" } })),
  { tag: "jmx-connector", match: { name: "system" }, attributes: { address: "127.0.0.1", enabled: "false" } },
  { tag: "hazelcast-config-specific-configuration", match: {}, attributes: { enabled: "false" } },
];

// An embedded message broker would listen on every address; a remote one that nobody calls does nothing.
export const unusedServices = `<monitoring-service monitoring-enabled="false" />
<jms-service type="REMOTE" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="127.0.0.1" port="7676" /></jms-service>`;

// Pages are not compressed here: only the platform knows which hold text that somebody else chose (BREACH). Assets are.
export const httpLimits = {
  "xpowered-by": "false",
  "server-header": "false",
  "trace-enabled": "false",
  compression: "on",
  "compression-min-size-bytes": "2048",
  "compressable-mime-type": "text/css,text/javascript,application/javascript,image/svg+xml,text/plain",
  "max-connections": "256",
  "timeout-seconds": "30",
  "header-buffer-length-bytes": "16384",
  "max-post-size-bytes": "33554432",
  "max-form-post-size-bytes": "2097152",
  "request-timeout-seconds": "120",
};

// The telnet shell is an OSGi console without a password; fileinstall would poll a folder for ever.
export const removedJvmOptions = [
  "-Xmx", "-Xms", "-Xmn", "-XX:Tier4", "-XX:CompilerDirectivesFile", "-XX:NewRatio", "-XX:+Use", "-XX:MetaspaceSize", "-XX:MaxMetaspaceSize", "-XX:-Use",
  "-XX:+ExitOnOutOfMemoryError", "-XX:+UnlockDiagnosticVMOptions",
  "-Dosgi.shell.telnet", "-Dorg.glassfish.additionalOSGiBundlesToStart", "-Dgosh.args",
  "-Dproduct.name", "-Dfile.encoding", "-Duser.timezone", "-Dmp.health.default.readiness", "-Dhttp.maxRedirects",
];

export const heapOptions = () => [
  `-Xmx${process.env.ANTRAGSWERK_HEAP || "1g"}`,
  // A large young generation: what one request needs, a file of 10 MB included, dies in it.
  "-Xms512m",
  "-Xmn256m",
  `-XX:+Use${process.env.ANTRAGSWERK_GC || "SerialGC"}`,
  "-XX:MetaspaceSize=192m",
  // The optimising compiler waits until code is three times as hot as usual: on two cores it otherwise takes half of
  // the start, for code that runs once. Under load the difference is gone within seconds.
  "-XX:Tier4InvocationThreshold=15000",
  "-XX:Tier4MinInvocationThreshold=2000",
  "-XX:Tier4CompileThreshold=45000",
  "-XX:Tier4BackEdgeThreshold=120000",
  "-XX:+UnlockDiagnosticVMOptions",
  `-XX:CompilerDirectivesFile=${fileURLToPath(new URL("../payara/compiler-directives.json", import.meta.url))}`,
  "-XX:-UsePerfData",
  "-XX:+ExitOnOutOfMemoryError",
  // Without it the server's own error pages name Payara and its version.
  "-Dproduct.name=Antragswerk",
  "-Dfile.encoding=UTF-8",
  "-Duser.timezone=UTC",
  "-Dmp.health.default.readiness.empty.response=DOWN",
  "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.scr",
];

export const pool = {
  jndiName: "jdbc/antragswerk",
  attributes: {
    name: "antragswerk-pool",
    "datasource-classname": "org.postgresql.ds.PGConnectionPoolDataSource",
    "res-type": "javax.sql.ConnectionPoolDataSource",
    "steady-pool-size": "2",
    "max-pool-size": "32",
    "pool-resize-quantity": "4",
    "max-wait-time-in-millis": "5000",
    "idle-timeout-in-seconds": "300",
    "is-connection-validation-required": "true",
    "connection-validation-method": "custom-validation",
    "validation-classname": "org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
    "validate-atmost-once-period-in-seconds": "20",
    "fail-all-connections": "true",
    "transaction-isolation-level": "read-committed",
    "is-isolation-level-guaranteed": "false",
  },
  // The password is read from the server's environment, so that no file of the domain holds it.
  properties: () => ({
    serverName: "127.0.0.1",
    portNumber: env("ANTRAGSWERK_DB_PORT"),
    databaseName: "antragswerk",
    user: "antragswerk_app",
    password: "${ENV=ANTRAGSWERK_DB_APP_PASSWORD}",
    currentSchema: "antragswerk",
    stringType: "unspecified",
    ApplicationName: "antragswerk",
    reWriteBatchedInserts: "true",
    tcpKeepAlive: "true",
    connectTimeout: "5",
    socketTimeout: "60",
  }),
};
