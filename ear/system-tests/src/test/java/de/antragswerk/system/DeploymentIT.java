package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Payara;
import de.antragswerk.system.platform.Platform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is deployed, and that it comes and goes without leaving anything behind. */
@OnThePlatform
class DeploymentIT {
    private final Platform platform;

    DeploymentIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void theEarContainsNoPluginAndNoPluginApi() throws IOException {
        try (var ear = Files.newInputStream(Payara.ear())) {
            var names = names(ear);
            assertThat(names).anyMatch(name -> name.endsWith("/PagesApplication.class"));
            assertThat(names)
                    .noneMatch(name -> name.startsWith("de/antragswerk/plugin/"))
                    .noneMatch(name -> name.startsWith("de/antragswerk/alg2/"))
                    .noneMatch(name -> name.startsWith("jakarta/persistence/") || name.startsWith("org/osgi/"));
        }
    }

    /** Of everything in the archive and in the archives inside it. */
    private static List<String> names(InputStream archive) throws IOException {
        var names = new ArrayList<String>();
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName().replaceFirst("^WEB-INF/classes/", ""));
            if (entry.getName().matches(".*\\.(war|jar)")) {
                names.addAll(names(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return names;
    }

    @Test
    void theApplicationGoesAndComesBackWhileTheServerRuns() {
        var payara = new Payara(platform);
        var log = platform.log().fromNow();
        payara.undeployTheApplication();
        payara.deployTheApplication();
        platform.awaitReady();
        SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        assertThat(log.text())
                .doesNotContain("WELD-000019")
                .doesNotContain("memory leak")
                .doesNotContain("\"Level\":\"SEVERE\"");
    }
}
