package de.antragswerk.configuration;

import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.TenantColumns;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names a content: equal content has an equal version, so that setting back and forth hinders nobody. */
final class Version {
    private static final int BYTES = 12;

    private Version() {}

    static String of(Optional<BenefitSetting> setting, List<ParameterValue> parameters) {
        var values = parameters.stream()
                .map(value -> "\n" + value.name() + " " + value.validFrom() + " " + value.value())
                .collect(Collectors.joining());
        return digest(setting.map(Version::content).orElse("") + values);
    }

    private static String content(BenefitSetting setting) {
        return setting.state() + "\n" + setting.pauseText() + "\n" + TenantColumns.json(setting.notice());
    }

    static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
