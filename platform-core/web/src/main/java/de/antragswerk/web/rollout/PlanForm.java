package de.antragswerk.web.rollout;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.rollout.Gates;
import de.antragswerk.rollout.Plan;
import de.antragswerk.rollout.Plan.PlannedWave;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was entered into the page for a plan, as it was entered, and what is wrong with it. A wave left empty is none. */
public final class PlanForm {
    static final int WAVES = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern POINTER = Pattern.compile("/waves/(\\d+)/(name|startsOn|areas)");
    private static final Map<String, String> FIELDS = Map.of("name", "name", "startsOn", "tag", "areas", "gebiete");
    private static final String EVERYWHERE = "alle";

    private final Map<String, String> entered;
    private final Regions regions;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private PlanForm(Map<String, String> entered, Regions regions) {
        this.entered = entered;
        this.regions = regions;
    }

    /** With what is usual: seed 003's pilot group and two waves, eight weeks apart. */
    static PlanForm empty(Regions regions, LocalDate today) {
        var texts = Texts.german();
        var usual = new LinkedHashMap<String, String>();
        for (var wave = 1; wave <= WAVES; wave++) {
            usual.put("welle" + wave + ".name", texts.text("rollout.plan.wave." + wave));
        }
        usual.put("welle1.tag", German.day(today));
        usual.put("fehler", "5");
        usual.put("abbruch", "60");
        usual.put("faelle", "20");
        usual.put("tage", "14");
        return new PlanForm(usual, regions);
    }

    static PlanForm of(Map<String, String> entered, Regions regions) {
        return new PlanForm(entered, regions);
    }

    public String value(String field) {
        return entered.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean wrong(String field) {
        return errors.containsKey(field);
    }

    /** For the summary: where it is, and what. */
    public List<Problem> problems() {
        return errors.entrySet().stream()
                .map(error -> new Problem(error.getKey(), error.getValue()))
                .toList();
    }

    /** An error in the summary at the top of the page. */
    public record Problem(String target, String text) {}

    /** The plan, or nothing when something is wrong. */
    Optional<Plan> plan(BenefitId benefit, String version) {
        var gates = gates();
        var waves = new ArrayList<PlannedWave>();
        for (var wave = 1; wave <= WAVES; wave++) {
            if (wave == 1
                    || !value("welle" + wave + ".gebiete").isBlank()
                    || !value("welle" + wave + ".tag").isBlank()) {
                wave("welle" + wave, gates).ifPresent(waves::add);
            }
        }
        return errors.isEmpty() ? Optional.of(new Plan(benefit, version, waves)) : Optional.empty();
    }

    private Optional<PlannedWave> wave(String wave, Optional<Gates> gates) {
        var name = value(wave + ".name").strip();
        if (name.isEmpty()) {
            wrong(wave + ".name", "rollout-name", Map.of());
        }
        var day = day(wave + ".tag");
        var areas = areas(wave + ".gebiete");
        return day.flatMap(starts -> gates.map(limits -> new PlannedWave(name, starts, limits, areas)));
    }

    private Optional<LocalDate> day(String field) {
        try {
            var text = value(field).strip();
            return Optional.of(text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noDay) {
            wrong(field, "rollout-day", Map.of());
            return Optional.empty();
        }
    }

    private List<Ars> areas(String field) {
        var areas = new ArrayList<Ars>();
        for (var line : value(field).split("[\\n,;]")) {
            var text = line.strip();
            if (text.equalsIgnoreCase(EVERYWHERE)) {
                regions.laender().forEach(land -> areas.add(land.ars()));
            } else if (!text.isEmpty()) {
                key(text).ifPresentOrElse(areas::add, () -> wrong(field, "rollout-area-unknown", Map.of("area", text)));
            }
        }
        if (areas.isEmpty() && !wrong(field)) {
            wrong(field, "rollout-areas", Map.of());
        }
        return areas;
    }

    /** The key, or the name of a Land; the name may follow the key, as the page itself writes it. */
    private Optional<Ars> key(String text) {
        var first = text.split("[^0-9]", 2)[0];
        return Ars.parse(first)
                .filter(area -> regions.name(area).isPresent())
                .or(() -> regions.laender().stream()
                        .filter(land -> land.name().equalsIgnoreCase(text))
                        .map(land -> land.ars())
                        .findFirst());
    }

    private Optional<Gates> gates() {
        var failed = number("fehler", 100);
        var dropped = number("abbruch", 100);
        var cases = number("faelle", Gates.MOST_CASES);
        var days = number("tage", Gates.MOST_DAYS);
        return failed.flatMap(one ->
                dropped.flatMap(two -> cases.flatMap(three -> days.map(four -> new Gates(one, two, three, four)))));
    }

    private Optional<Integer> number(String field, int most) {
        var text = value(field).strip();
        if (text.matches("\\d{1,7}") && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        wrong(field, "rollout-number", Map.of("most", German.number(most)));
        return Optional.empty();
    }

    /** What the core found beyond that. */
    void refused(List<Finding> findings) {
        findings.forEach(finding -> {
            var pointer = POINTER.matcher(finding.pointer());
            var field = pointer.matches()
                    ? "welle" + (Integer.parseInt(pointer.group(1)) + 1) + "." + FIELDS.get(pointer.group(2))
                    : "version";
            wrong(field, finding.code(), finding.arguments());
        });
    }

    private void wrong(String field, String code, Map<String, String> arguments) {
        errors.putIfAbsent(
                field,
                Texts.german().text("rollout.error." + code, arguments.values().toArray()));
    }
}
