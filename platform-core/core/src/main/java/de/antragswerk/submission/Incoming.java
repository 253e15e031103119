package de.antragswerk.submission;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.json.JsonObject;
import java.util.List;

/** What a draft and another front end's request have in common. */
record Incoming(
        Benefit benefit,
        FormOffer offer,
        FormRef form,
        Ars place,
        AuthorityId authority,
        List<String> sets,
        JsonObject answers,
        List<EvidenceFile> evidence,
        List<String> remarks,
        String key) {}
