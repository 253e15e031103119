package de.antragswerk.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformSealingTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasSealedOpensAtItsPlaceOnly() throws Exception {
        var sealing = sealing(master("2026"));
        var text = sealing.seal("land-access/09", "geheim");

        assertThat(text).doesNotContain("geheim");
        assertThat(sealing.open("land-access/09", text)).isEqualTo("geheim");
        assertThatThrownBy(() -> sealing.open("land-access/08", text)).hasMessage("sealed-for-another-place");
    }

    @Test
    void anOlderMasterStillOpensAndAMissingOneDoesNot() throws Exception {
        var old = master("2025");
        var text = sealing(old).seal("land-access/09", "geheim");
        var present = master("2026");

        assertThat(sealing(present, old).open("land-access/09", text)).isEqualTo("geheim");
        var without = sealing(present);
        assertThatThrownBy(() -> without.open("land-access/09", text)).hasMessage("master-key-missing");
    }

    @Test
    void aChangedTextDoesNotOpen() throws Exception {
        var sealing = sealing(master("2026"));
        var text = sealing.seal("land-access/09", "geheim");
        var middle = text.lastIndexOf('.') - 2;
        var changed = text.substring(0, middle) + (text.charAt(middle) == 'A' ? 'B' : 'A') + text.substring(middle + 1);

        assertThatThrownBy(() -> sealing.open("land-access/09", changed)).hasMessage("not-opened");
    }

    private static OctetSequenceKey master(String id) throws Exception {
        return new OctetSequenceKeyGenerator(256).keyID(id).generate();
    }

    private PlatformSealing sealing(OctetSequenceKey... keys) throws Exception {
        var file = folder.resolve("master-keys.json");
        Files.writeString(file, new JWKSet(List.copyOf(List.of(keys))).toString(false));
        return new PlatformSealing(new MasterKeys(file));
    }
}
