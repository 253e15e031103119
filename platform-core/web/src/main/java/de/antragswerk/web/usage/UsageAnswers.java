package de.antragswerk.web.usage;

import de.antragswerk.csv.Csv;
import de.antragswerk.metering.publication.UsagePublications;
import de.antragswerk.metering.view.UsageViews;
import de.antragswerk.region.Ars;
import de.antragswerk.web.page.Download;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The page and the file, for whoever oversees all Länder or one. */
@Singleton
public class UsageAnswers {
    private final UsageViews views;
    private final UsagePage page;
    private final UsagePublications publications;
    private final Models models;

    @Inject
    public UsageAnswers(UsageViews views, UsagePage page, UsagePublications publications, Models models) {
        this.views = views;
        this.page = page;
        this.publications = publications;
        this.models = models;
    }

    /** @param widest what the person may see at all; empty for all Länder */
    public String page(AskedUsage asked, Optional<Ars> widest, String address) {
        page.fill(Filter.of(asked, widest), widest, address, UsageReading.overseeing(views));
        models.put("published", publications.years());
        return "nutzung.html";
    }

    public Response file(AskedUsage asked, Optional<Ars> widest) {
        var query = Filter.of(asked, widest).query();
        return Download.of(
                UsageFile.of(views.rows(query)), Csv.MEDIA_TYPE, "nutzung-" + query.from() + "-" + query.to() + ".csv");
    }
}
