package de.antragswerk.wbs;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A household out of a seed. Two with the same seed differ only in what the first income has more. */
final class RandomHousehold {
    private static final List<String> KINDS = List.of(
            "lohn",
            "ausbildung",
            "minijob",
            "selbstaendig",
            "rente",
            "elterngeld",
            "bafoeg",
            "kapital",
            "grundsicherung");
    private static final List<String> RHYTHMS = List.of("monatlich", "jaehrlich", "einmalig", "unregelmaessig");
    private static final List<String> RELATIONS = List.of("ehe", "partner", "kind", "kind", "pflegekind", "andere");
    private final Random random;
    private BigDecimal more;

    RandomHousehold(long seed, BigDecimal more) {
        this.random = new Random(seed);
        this.more = more;
    }

    JsonObject answers() {
        var answers = Json.createObjectBuilder()
                .add("person", Json.createObjectBuilder().add("geburtsdatum", birth(18, 70)))
                .add("einkommen", income())
                .add("behinderung", disability())
                .add("kind", Json.createObjectBuilder().add("schwanger", random.nextInt(5) == 0))
                .add(
                        "alleinerziehend",
                        Json.createObjectBuilder().add("abwesend", true).add("kindergeldKinder", 3))
                .add("unterhaltspflicht", Json.createObjectBuilder().add("zahlungen", payments()));
        var members = Json.createArrayBuilder();
        for (var count = random.nextInt(5); count > 0; count--) {
            members.add(member());
        }
        return answers.add("mitglieder", members).build();
    }

    private JsonObjectBuilder member() {
        return Json.createObjectBuilder()
                .add("beziehung", RELATIONS.get(random.nextInt(RELATIONS.size())))
                .add("geburtsdatum", birth(0, 45))
                .add(
                        "verheiratetSeit",
                        LocalDate.of(2015 + random.nextInt(11), 5, 4).toString())
                .add("inAusbildung", random.nextBoolean())
                .add("behinderung", disability())
                .add("einkommen", income());
    }

    private JsonObjectBuilder income() {
        var incomes = Json.createArrayBuilder();
        for (var count = random.nextInt(4); count > 0; count--) {
            var amount = amount(3000).add(more);
            more = BigDecimal.ZERO;
            incomes.add(Json.createObjectBuilder()
                    .add("art", KINDS.get(random.nextInt(KINDS.size())))
                    .add("betrag", amount.toPlainString())
                    .add("rhythmus", RHYTHMS.get(random.nextInt(RHYTHMS.size())))
                    .add("monate", 1 + random.nextInt(12))
                    .add("aufwand", amount(2000).toPlainString()));
        }
        return Json.createObjectBuilder()
                .add("einkuenfte", incomes)
                .add("steuern", random.nextBoolean())
                .add("krankenversicherung", random.nextBoolean())
                .add("rentenversicherung", random.nextBoolean())
                .add("krankenBeitrag", amount(300).toPlainString())
                .add("vorsorgeBeitrag", amount(300).toPlainString());
    }

    private JsonArrayBuilder payments() {
        var payments = Json.createArrayBuilder();
        if (random.nextInt(4) == 0) {
            payments.add(Json.createObjectBuilder()
                    .add("fuer", List.of("ausbildung", "ehegatte", "sonstige").get(random.nextInt(3)))
                    .add("betrag", amount(800).toPlainString())
                    .add("titel", random.nextBoolean())
                    .add("titelBetrag", amount(800).toPlainString()));
        }
        return payments;
    }

    private JsonObjectBuilder disability() {
        return Json.createObjectBuilder()
                .add("gdb", 50 + 10 * random.nextInt(6))
                .add("haeuslichePflege", random.nextInt(3) == 0);
    }

    private String birth(int from, int to) {
        return LocalDate.of(2026, 3, 9)
                .minusYears(from + random.nextInt(to - from))
                .toString();
    }

    private BigDecimal amount(int below) {
        return BigDecimal.valueOf(random.nextInt(below * 100), 2);
    }
}
