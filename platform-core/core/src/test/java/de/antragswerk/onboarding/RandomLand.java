package de.antragswerk.onboarding;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.tenancy.ContactPerson;
import de.antragswerk.tenancy.Land;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.LeitwegId;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.ReuseAgreement;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.tenancy.SupportContact;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Lands that could be, with texts of any alphabet; the same seed gives the same one. */
final class RandomLand {

    private static final List<String> WORDS =
            List.of("Straße", "\"Anführung\"", "\\", "a/b~c", "żółć", "😀", "Zeile\nzwei", "<b>", "{}", "é́", "0");

    private final Random random;
    private final RandomDuties duties;

    RandomLand(long seed) {
        random = new Random(seed);
        duties = new RandomDuties(random);
    }

    LandDocument next() {
        var key = new LandKey("%02d".formatted(1 + random.nextInt(16)));
        var places = SampleRegister.loaded().within(key.area());
        var areas = new TreeSet<Ars>();
        IntStream.range(0, random.nextInt(6)).forEach(i -> areas.add(area(places)));
        var authorities = areas.stream()
                .map(area -> new AuthorityEntry(
                        area, text(), contact(), duties.entries(area), duties.book(), benefits(area)))
                .toList();
        var settings = areas.contains(key.area()) ? List.<BenefitEntry>of() : benefits(key.area());
        return new LandDocument(
                land(key),
                random.nextBoolean() ? Optional.empty() : Optional.of(arms()),
                new LegalTexts(text(), text(), text()),
                duties.entries(key.area()),
                settings,
                authorities);
    }

    private Ars area(List<Gemeinde> places) {
        var place = places.get(random.nextInt(places.size())).ars();
        return random.nextBoolean() ? place : place.kreis();
    }

    private Land land(LandKey key) {
        var from = LocalDate.ofEpochDay(random.nextInt(30_000));
        return new Land(
                key,
                text(),
                new ReuseAgreement(
                        ReuseAgreement.Kind.values()[random.nextInt(2)],
                        text(),
                        from,
                        from.plusDays(random.nextInt(2000))),
                new LeitwegId("992-90009-96"),
                "4711",
                person(),
                List.of(person(), person()),
                List.of(support(3), support(1), support(2)).stream()
                        .sorted((one, other) -> one.level() - other.level())
                        .toList());
    }

    private ContactPerson person() {
        return new ContactPerson(text(), text(), random.nextBoolean() ? "" : "+49 69 90009 110", "a@b.example");
    }

    private SupportContact support(int level) {
        return new SupportContact(level, text(), "0611 1", "a@b.example", text());
    }

    private AuthorityContact contact() {
        return new AuthorityContact(
                maybe(),
                random.nextBoolean() ? "" : "65183",
                maybe(),
                "",
                "",
                random.nextBoolean() ? "" : "https://x.example",
                random.nextBoolean() ? List.of() : List.of(text(), text()));
    }

    private List<BenefitEntry> benefits(Ars area) {
        var ids = new ArrayList<>(List.of("alg2", "hzl", "wbs"));
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> benefit(area, ids.remove(random.nextInt(ids.size()))))
                .toList();
    }

    private BenefitEntry benefit(Ars area, String id) {
        if (random.nextInt(5) == 0) {
            return new BenefitEntry(
                    area,
                    new BenefitId(id),
                    Optional.empty(),
                    "",
                    ProcessingTimeNotice.NONE,
                    List.of(new ParameterEntry("frist", LocalDate.EPOCH, value())));
        }
        var state = SettingState.values()[random.nextInt(4)];
        return new BenefitEntry(
                area,
                new BenefitId(id),
                Optional.of(state),
                state == SettingState.PAUSED ? maybe() : "",
                notice(),
                List.of(
                        new ParameterEntry("grenze", LocalDate.of(2026, 1, 1), value()),
                        new ParameterEntry("frist", LocalDate.of(2027, 1, 1), value())));
    }

    private ProcessingTimeNotice notice() {
        return switch (random.nextInt(3)) {
            case 0 -> ProcessingTimeNotice.NONE;
            case 1 -> new ProcessingTimeNotice(OptionalInt.of(1 + random.nextInt(366)), "", maybe());
            default -> new ProcessingTimeNotice(OptionalInt.empty(), text(), maybe());
        };
    }

    private JsonValue value() {
        return switch (random.nextInt(5)) {
            case 0 -> Json.createValue(text());
            case 1 -> Json.createValue(new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(6)));
            case 2 -> JsonValue.TRUE;
            case 3 -> Json.createArrayBuilder(List.of(text(), text())).build();
            default ->
                Json.createObjectBuilder()
                        .add("zweitens", 1.50)
                        .add("ab", text())
                        .add("b", 100)
                        .build();
        };
    }

    private CoatOfArms arms() {
        var bytes = new byte[20 + random.nextInt(200)];
        random.nextBytes(bytes);
        var magic = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return CoatOfArms.of(bytes).orElseThrow();
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }
}
