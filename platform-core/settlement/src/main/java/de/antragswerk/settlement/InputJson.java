package de.antragswerk.settlement;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** The input of a settlement as canonical JSON. */
final class InputJson {
    private static final String FORMAT = "antragswerk-settlement-input-1";
    private static final Comparator<UsageCount> BY_PAYER = Comparator.comparing(UsageCount::payer)
            .thenComparing(UsageCount::land)
            .thenComparing(UsageCount::benefit)
            .thenComparing(UsageCount::kind)
            .thenComparing(UsageCount::uses)
            .thenComparing(UsageCount::late);

    private InputJson() {}

    static byte[] write(SettlementInput input) {
        return CanonicalWriter.write(json -> {
            json.put("format", FORMAT)
                    .put("period", input.period())
                    .put("from", input.from().toString())
                    .put("to", input.to().toString())
                    .put("proRata", input.proRata().name());
            input.corrects().ifPresent(digest -> json.put("corrects", digest));
            json.records("pools", sorted(input.pools(), Comparator.comparing(Pool::id)), pool -> pool(json, pool))
                    .records("members", sorted(input.members(), Comparator.comparing(Member::key)), member(json))
                    .records("figures", sorted(input.figures(), Comparator.comparing(KeyFigures::id)), figures(json))
                    .records("weights", sorted(input.weights(), byKind()), weight -> weight(json, weight))
                    .records("usage", sorted(input.usage(), BY_PAYER), count -> count(json, count));
        });
    }

    private static Comparator<KindWeight> byKind() {
        return Comparator.comparing(KindWeight::benefit).thenComparing(KindWeight::kind);
    }

    private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }

    private static void pool(CanonicalWriter json, Pool pool) {
        json.put("id", pool.id())
                .put("name", pool.name())
                .put("kind", pool.kind().name())
                .put("cents", pool.cents());
        profile(json, "profile", pool.profile());
        json.strings("benefits", pool.benefits()).put("source", pool.source());
    }

    private static void profile(CanonicalWriter json, String name, Profile profile) {
        json.objects(
                name,
                profile.parts(),
                part -> json.put("permille", part.permille())
                        .put("key", part.key().name())
                        .putUnless("", "figures", part.figures()));
    }

    private static Consumer<Member> member(CanonicalWriter json) {
        return member -> {
            json.put("key", member.key()).put("name", member.name());
            member.land().ifPresent(land -> json.put("land", land));
            json.put("from", member.from().toString())
                    .put("to", member.to().toString())
                    .putIf(member.bounds().least() > 0, "least", member.bounds().least())
                    .putIf(
                            member.bounds().most() < 10_000,
                            "most",
                            member.bounds().most());
            member.below().ifPresent(profile -> profile(json, "below", profile));
        };
    }

    private static Consumer<KeyFigures> figures(CanonicalWriter json) {
        return one -> json.put("id", one.id())
                .put("kind", one.kind().name())
                .put("edition", one.edition())
                .put("source", one.source())
                .numbers("values", one.values());
    }

    private static void weight(CanonicalWriter json, KindWeight weight) {
        json.put("benefit", weight.benefit()).put("kind", weight.kind()).put("permille", weight.permille());
    }

    private static void count(CanonicalWriter json, UsageCount count) {
        json.put("payer", count.payer())
                .put("land", count.land())
                .put("benefit", count.benefit())
                .put("kind", count.kind())
                .put("uses", count.uses())
                .putIf(count.late() != 0, "late", count.late());
    }

    static SettlementInput read(JsonObject json) {
        if (!FORMAT.equals(json.getString("format"))) {
            throw new IllegalArgumentException("format is not " + FORMAT);
        }
        return new SettlementInput(
                json.getString("period"),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                ProRata.valueOf(json.getString("proRata")),
                Optional.ofNullable(json.getString("corrects", null)),
                list(json, "pools", InputJson::pool),
                list(json, "members", InputJson::member),
                list(json, "figures", InputJson::figures),
                list(json, "weights", InputJson::weight),
                list(json, "usage", InputJson::count));
    }

    static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        List<T> items = new ArrayList<>();
        json.getJsonArray(name).forEach(item -> items.add(read.apply(item.asJsonObject())));
        return items;
    }

    static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    static int small(JsonObject json, String name, int usual) {
        return json.containsKey(name) ? json.getJsonNumber(name).intValueExact() : usual;
    }

    private static Pool pool(JsonObject json) {
        var benefits = new TreeSet<String>();
        json.getJsonArray("benefits").getValuesAs(JsonString::getString).forEach(benefits::add);
        return new Pool(
                json.getString("id"),
                json.getString("name"),
                CostKind.valueOf(json.getString("kind")),
                number(json, "cents"),
                new Profile(list(json, "profile", InputJson::part)),
                benefits,
                json.getString("source"));
    }

    private static Part part(JsonObject json) {
        return new Part(
                json.getJsonNumber("permille").intValueExact(),
                KeyKind.valueOf(json.getString("key")),
                json.getString("figures", ""));
    }

    private static Member member(JsonObject json) {
        return new Member(
                json.getString("key"),
                json.getString("name"),
                Optional.ofNullable(json.getString("land", null)),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                new Bounds(small(json, "least", 0), small(json, "most", 10_000)),
                json.containsKey("below")
                        ? Optional.of(new Profile(list(json, "below", InputJson::part)))
                        : Optional.empty());
    }

    private static KeyFigures figures(JsonObject json) {
        SortedMap<String, Long> values = new TreeMap<>();
        JsonValue all = json.getJsonObject("values");
        all.asJsonObject().keySet().forEach(payer -> values.put(payer, number(all.asJsonObject(), payer)));
        return new KeyFigures(
                json.getString("id"),
                KeyKind.valueOf(json.getString("kind")),
                json.getString("edition"),
                json.getString("source"),
                values);
    }

    private static KindWeight weight(JsonObject json) {
        return new KindWeight(
                json.getString("benefit"),
                json.getString("kind"),
                json.getJsonNumber("permille").intValueExact());
    }

    private static UsageCount count(JsonObject json) {
        return new UsageCount(
                json.getString("payer"),
                json.getString("land"),
                json.getString("benefit"),
                json.getString("kind"),
                number(json, "uses"),
                json.containsKey("late") ? number(json, "late") : 0);
    }
}
