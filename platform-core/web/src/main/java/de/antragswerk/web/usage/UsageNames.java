package de.antragswerk.web.usage;

import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.UsageSum;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How groups of uses are called on a page. */
@Singleton
public class UsageNames {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN);
    private final BenefitNames benefits;

    @Inject
    public UsageNames(BenefitNames benefits) {
        this.benefits = benefits;
    }

    String of(Grouping by, UsageSum sum) {
        return switch (by) {
            case LAND, KREIS, KOMMUNE -> sum.name();
            case BENEFIT -> benefit(sum.key());
            case KIND -> kind(sum.key());
            case VERSION -> version(sum.key());
            case MONTH -> month(YearMonth.parse(sum.key()));
            case DAY -> German.day(LocalDate.parse(sum.key()));
        };
    }

    String benefit(String id) {
        try {
            return benefits.of(new BenefitId(id));
        } catch (IllegalArgumentException foreign) {
            return id;
        }
    }

    /** Systems outside may report kinds of their own. */
    String kind(String kind) {
        var key = "purpose." + kind;
        return Texts.german().has(key) ? Texts.german().text(key) : kind;
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private String version(String key) {
        var gap = key.indexOf(' ');
        return gap < 0 ? key : benefit(key.substring(0, gap)) + key.substring(gap);
    }
}
