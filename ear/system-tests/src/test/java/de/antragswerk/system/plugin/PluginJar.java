package de.antragswerk.system.plugin;

import de.antragswerk.system.platform.Launcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The bundle of ALG II with some of its files exchanged, and a version of its own. */
public final class PluginJar {
    private static final Path ALG2 = Launcher.checkout().resolve("plugins/alg2");
    private static final String INDEX = "de/antragswerk/alg2/forms/index.json";
    private static final String NEXT_FORM = "de/antragswerk/alg2/forms/hauptantrag-2.1.json";
    private static final String LIMITS = "de/antragswerk/alg2/law/limits.json";
    private final String version;
    private final Map<String, byte[]> entries;

    private PluginJar(String version, Map<String, byte[]> entries) {
        this.version = version;
        this.entries = entries;
    }

    /** As the build made it. */
    public static Path built() {
        try (var files = Files.list(ALG2.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("plugin-alg2-[0-9].*\\.jar"))
                    .filter(file -> !file.toString().matches(".*-(sources|tests|javadoc)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the plugin alg2 is not built"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Version 0.2.0, which brings version 2.1 of the main application and keeps 2.0 for drafts. */
    public static PluginJar next() {
        var next = ofBuilt("0.2.0");
        var folder = ALG2.resolve("src/test/resources/next");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                if (name.startsWith("de/")) {
                    next.entries.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return next;
    }

    /** Version 0.4.0, which serves version 2.1 of the main application alone, and in it demands an answer to the new question. */
    public static PluginJar demanding() {
        var demanding = new PluginJar("0.4.0", next().entries);
        demanding.change(INDEX, text -> text.replace("[\"2.0\", \"2.1\"]", "[\"2.1\"]"));
        demanding.change(
                NEXT_FORM, text -> text.replace("\"verstaendigung\",", "\"verstaendigung\", \"required\": true,"));
        return demanding;
    }

    /** A version whose forms demand the trust level "substantiell". */
    public static PluginJar demandingSubstantialTrust() {
        var strict = ofBuilt("0.1.9");
        strict.change(INDEX, text -> text.replace("\"BASIC\"", "\"SUBSTANTIAL\""));
        return strict;
    }

    /** Version 0.3.0, in which every attempt to send fails: the law that it looks up is not there. */
    public static PluginJar failing() {
        var failing = ofBuilt("0.3.0");
        failing.change(LIMITS, text -> text.replace("\"least-age\"", "\"least-age-gone\""));
        return failing;
    }

    private static PluginJar ofBuilt(String version) {
        var entries = new TreeMap<String, byte[]>();
        try (var jar = new JarFile(built().toFile())) {
            for (var entry : jar.stream().filter(one -> !one.isDirectory()).toList()) {
                try (var content = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new PluginJar(version, entries);
    }

    private void change(String name, UnaryOperator<String> change) {
        entries.computeIfPresent(
                name,
                (same, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    public Path writeTo(Path folder) {
        var file = folder.resolve("alg2-" + version + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
            for (var entry : entries.entrySet()) {
                if (!entry.getKey().equals(JarFile.MANIFEST_NAME)) {
                    jar.putNextEntry(new ZipEntry(entry.getKey()));
                    jar.write(entry.getValue());
                    jar.closeEntry();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private Manifest manifest() throws IOException {
        var manifest = new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)));
        var main = manifest.getMainAttributes();
        main.putValue("Bundle-Version", version);
        main.putValue(
                "Provide-Capability",
                main.getValue("Provide-Capability")
                        .replaceFirst("version:Version=\"[^\"]*\"", "version:Version=\"" + version + "\""));
        return manifest;
    }
}
