package de.antragswerk.sealing;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** A key of somebody's own, always the same for the same number. */
public final class SampleCitizenKey {
    private SampleCitizenKey() {}

    public static CitizenKey of(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new CitizenKey(new UUID(0, seed), new SecretKeySpec(bytes, "AES"));
    }
}
