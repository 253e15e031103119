package de.antragswerk.submission;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.region.Ars;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * An Antrag that another front end filled and sends whole.
 *
 * @param idempotencyKey 1 to 60 visible characters; the same key of the same citizen makes one submission
 */
public record DirectSubmission(
        BenefitId benefit, FormId form, Ars place, JsonObject answers, List<DirectFile> files, String idempotencyKey) {
    public record DirectFile(String item, String filename, byte[] content) {}

    public DirectSubmission {
        files = List.copyOf(files);
        if (!idempotencyKey.matches("[\\x21-\\x7e]{1,60}")) {
            throw new IllegalArgumentException("an idempotency key has 1 to 60 visible ASCII characters");
        }
    }
}
