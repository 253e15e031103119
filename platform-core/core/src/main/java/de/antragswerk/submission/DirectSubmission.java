package de.antragswerk.submission;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.region.Ars;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * An Antrag that another front end filled and sends whole.
 *
 * @param remarks sentences in German for the authority, from the front end itself; beside the plugin's notes
 * @param idempotencyKey 1 to 60 visible characters; the same key of the same citizen makes one submission
 */
public record DirectSubmission(
        BenefitId benefit,
        FormId form,
        Ars place,
        JsonObject answers,
        List<DirectFile> files,
        List<String> remarks,
        String idempotencyKey) {
    public record DirectFile(String item, String filename, byte[] content) {}

    public DirectSubmission {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
        if (!idempotencyKey.matches("[\\x21-\\x7e]{1,60}")) {
            throw new IllegalArgumentException("an idempotency key has 1 to 60 visible ASCII characters");
        }
    }

    /** Without remarks. */
    public DirectSubmission(
            BenefitId benefit,
            FormId form,
            Ars place,
            JsonObject answers,
            List<DirectFile> files,
            String idempotencyKey) {
        this(benefit, form, place, answers, files, List.of(), idempotencyKey);
    }
}
