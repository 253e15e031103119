package de.antragswerk.alg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** What the bundle asks of its surroundings and what it gives; bnd writes the manifest before the tests run. */
class BundleManifestTest {

    @Test
    void importsOnlyWhatAPluginMaySee() throws Exception {
        assertThat(clauses("Import-Package"))
                .isNotEmpty()
                .allMatch(name -> name.equals("jakarta.json")
                        || name.startsWith("jakarta.json.")
                        || name.equals("de.antragswerk.plugin")
                        || name.startsWith("de.antragswerk.plugin."));
        assertThat(manifest().getValue("DynamicImport-Package")).isNull();
        assertThat(manifest().getValue("Require-Bundle")).isNull();
    }

    @Test
    void exportsNothing() throws Exception {
        assertThat(manifest().getValue("Export-Package")).isNull();
    }

    @Test
    void saysWhatItBrings() throws Exception {
        assertThat(manifest().getValue("Bundle-SymbolicName")).isEqualTo("de.antragswerk.plugin.alg2");
        assertThat(manifest().getValue("Provide-Capability"))
                .contains("de.antragswerk.benefit;benefit=alg2;version:Version=")
                .contains("de.antragswerk.plugin.BenefitPlugin");
        assertThat(manifest().getValue("Service-Component")).contains("Alg2Plugin");
    }

    /** bnd carries whole packages of the kit; what is not carried is missing only when the bundle starts in OSGi. */
    @Test
    void carriesWhatTheKitReads() throws Exception {
        assertThat(classes().resolve("de/antragswerk/kit/block/common.json")).isRegularFile();
        assertThat(classes().resolve("de/antragswerk/kit/block/common_de.properties"))
                .isRegularFile();
        assertThat(classes().resolve("de/antragswerk/kit/block/BlockLibrary.class"))
                .isRegularFile();
    }

    private static java.util.List<String> clauses(String header) throws Exception {
        var withoutQuoted = manifest().getValue(header).replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(withoutQuoted.split(","))
                .map(clause -> clause.split(";")[0].strip())
                .toList();
    }

    private static Attributes manifest() throws IOException, URISyntaxException {
        try (var stream = Files.newInputStream(classes().resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(stream).getMainAttributes();
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(Alg2Plugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
