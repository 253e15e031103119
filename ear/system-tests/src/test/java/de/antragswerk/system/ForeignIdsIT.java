package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.antragswerk.system.access.Caller;
import de.antragswerk.system.access.Callers;
import de.antragswerk.system.access.ParameterKind;
import de.antragswerk.system.access.RolesTable;
import de.antragswerk.system.access.Row;
import de.antragswerk.system.access.Tenant;
import de.antragswerk.system.antrag.CommonIntake;
import de.antragswerk.system.antrag.Evidence;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.platform.Catalogue;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every address with an id in it, called by everybody with ids of a tenant that they have nothing to do with: the answer is the one that an
 * id gets that is nobody's, to the letter, and takes as long.
 */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsIT {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 31;
    private static final double RATIO = 1.5;
    private static final long FLOOR_NANOS = 3_000_000;

    private static final int ATTEMPTS = 3;
    private static final Object[] FOR_READING = {401, 403, 404, 303};

    /** What is sent may be wrong before the id matters. */
    private static final Object[] FOR_CHANGING = {401, 403, 404, 303, 400, 422};

    private final Platform platform;
    private final Callers callers;
    private final Map<Tenant, Map<ParameterKind, String>> ids = new EnumMap<>(Tenant.class);
    private String everything;
    private CitizenSession samira;
    private CitizenSession jonas;
    private SentAntrag sent;
    private String draftOfSamira;
    private String draftOfJonas;

    private CommonIntake intakeOfSamira;
    private CommonIntake intakeOfJonas;

    ForeignIdsIT(Platform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
    }

    @BeforeAll
    void bothTenantsHaveEverythingThatHasAnId() {
        sent = SentAntrag.by(platform, Tenant.WIESBADEN.citizen(), Hauptantrag.samira(), Places.WIESBADEN);
        SentAntrag.by(platform, Tenant.MUENSTER.citizen(), Hauptantrag.jonas(), Places.MUENSTER);
        samira = CitizenSession.of(platform, Tenant.WIESBADEN.citizen());
        draftOfSamira = draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        jonas = CitizenSession.of(platform, Tenant.MUENSTER.citizen());
        draftOfJonas = draft(jonas, Hauptantrag.jonas(), Places.MUENSTER);
        intakeOfSamira = CommonIntake.of(platform, Tenant.WIESBADEN.citizen(), Places.WIESBADEN);
        intakeOfJonas = CommonIntake.of(platform, Tenant.MUENSTER.citizen(), Places.MUENSTER);
        for (var tenant : Tenant.values()) {
            var own = new EnumMap<ParameterKind, String>(ParameterKind.class);
            for (var kind : ParameterKind.values()) {
                kind.of(tenant, platform.database()).ifPresent(id -> own.put(kind, id));
            }
            ids.put(tenant, own);
        }
        everything = new Catalogue(platform.database())
                .digestOf(
                        Tenant.WIESBADEN.authority(), Tenant.WIESBADEN.citizen().id());
    }

    private static String draft(CitizenSession citizen, Hauptantrag antrag, String place) {
        var draft = SentAntrag.draft(citizen, antrag, place);
        citizen.upload(draft, "ausweis", "Ausweis.pdf", Evidence.pdf("Ausweis"));
        return draft;
    }

    @AfterAll
    void discard() {
        intakeOfSamira.discard();
        intakeOfJonas.discard();
        samira.discard(draftOfSamira);
        jonas.discard(draftOfJonas);
    }

    static Stream<Row> rows() {
        return RolesTable.read().stream().filter(Row::isAboutATenant);
    }

    private static Stream<Caller> strangers(Row row) {
        return Stream.of(Caller.values())
                .filter(caller -> row.parameters().stream().anyMatch(kind -> !kind.isOpenTo(caller)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsAnotherTenantsIsNotThere(Row row) {
        var before = platform.database().string(everything);
        for (var caller : strangers(row).toList()) {
            var foreign = row.address(theirs(caller));
            var nobodys = row.address(ParameterKind::nobodys);
            var answer = callers.call(caller, row, foreign);
            var same = callers.call(caller, row, nobodys);
            assertThat(answer.status())
                    .as("%s: %s, for nobody's id %s", caller, answer.status(), same.status())
                    .isEqualTo(same.status());
            assertThat(essence(answer, foreign)).as("%s", caller).isEqualTo(essence(same, nobodys));
            assertThat(answer.status()).as("%s", caller).isIn(row.method().equals("GET") ? FOR_READING : FOR_CHANGING);
            assertThat(answer.text()).as("%s", caller).doesNotContain(sent.secrets());
        }
        assertThat(platform.database().string(everything))
                .as("nothing has changed")
                .isEqualTo(before);
    }

    /** What the address and the body tell, whatever the id in them. */
    private static String essence(Answer answer, String address) {
        var encoded = address.replace("/", "%2F");
        return (answer.location() + "\n" + answer.text())
                .replace(address, "")
                .replace(encoded, "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                // the form token has another mask on each page
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    record Asked(Row row, Caller caller) {}

    static Stream<Asked> readings() {
        return rows().filter(row -> row.method().equals("GET"))
                .flatMap(row -> row.allowed().stream()
                        .filter(caller -> strangers(row).anyMatch(caller::equals))
                        .map(caller -> new Asked(row, caller)));
    }

    /** The machine may stumble; a difference that is there is there every time. */
    @ParameterizedTest
    @MethodSource("readings")
    void theAnswerTakesAsLongAsForAnIdThatIsNobodys(Asked asked) {
        var measured = new ArrayList<String>();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var foreign = new long[ROUNDS];
            var nobodys = new long[ROUNDS];
            measure(asked, foreign, nobodys);
            if (isAlike(median(foreign), median(nobodys)) && isAlike(median(nobodys), median(foreign))) {
                return;
            }
            measured.add(median(foreign) + " and " + median(nobodys) + " ns");
        }
        fail("a foreign id and one that is nobody's: " + measured);
    }

    private void measure(Asked asked, long[] foreign, long[] nobodys) {
        var theirs = asked.row().address(theirs(asked.caller()));
        var none = asked.row().address(ParameterKind::nobodys);
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var first = nanos(asked, theirs);
            var second = nanos(asked, none);
            if (round >= 0) {
                foreign[round] = first;
                nobodys[round] = second;
            }
        }
    }

    private static boolean isAlike(long one, long other) {
        return one < (long) (other * RATIO) + FLOOR_NANOS;
    }

    /** Otherwise the test asks with ids that do not exist, and would be content with anything. */
    @Test
    void thereAreIdsOfEveryKind() {
        var kinds = rows().flatMap(row -> row.parameters().stream())
                .filter(ParameterKind::isOfATenant)
                .distinct()
                .toList();
        for (var tenant : Tenant.values()) {
            assertThat(kinds)
                    .allSatisfy(kind -> assertThat(kind.of(tenant, platform.database()))
                            .as("%s has a %s", tenant, kind)
                            .isPresent());
        }
    }

    private Function<ParameterKind, String> theirs(Caller caller) {
        return kind -> ids.get(caller.other()).getOrDefault(kind, kind.nobodys());
    }

    private long nanos(Asked asked, String address) {
        var begun = System.nanoTime();
        callers.call(asked.caller(), asked.row(), address);
        return System.nanoTime() - begun;
    }

    private static long median(long[] durations) {
        return LongStream.of(durations).sorted().toArray()[durations.length / 2];
    }
}
