package de.antragswerk.web.staff;

import de.antragswerk.checklist.Checklist;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.region.Ars;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows staff what they may do; who may do one thing only is sent there. */
@Path("/verwaltung")
@RolesAllowed({Roles.CASEWORKER, Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN, Roles.COORDINATION_OFFICE, Roles.OPERATOR})
public class StaffHome {
    private final CurrentActor actor;
    private final AreaNames names;
    private final Checklist checklist;
    private final Models models;

    @Inject
    public StaffHome(CurrentActor actor, AreaNames names, Checklist checklist, Models models) {
        this.actor = actor;
        this.names = names;
        this.checklist = checklist;
        this.models = models;
    }

    @GET
    @Controller
    public Response home() {
        var duties = duties();
        if (duties.size() == 1) {
            return Response.seeOther(URI.create(duties.getFirst().address())).build();
        }
        models.put("duties", duties);
        return Response.ok("aufgaben.html").build();
    }

    private List<Duty> duties() {
        var duties = new ArrayList<Duty>();
        if (actor.has(Role.CASEWORKER)) {
            duties.add(new Duty("cases", "/verwaltung/eingang", places(Role.CASEWORKER)));
        }
        if (actor.has(Role.AUTHORITY_ADMIN) || actor.has(Role.LAND_ADMIN)) {
            duties.add(new Duty("areas", "/verwaltung/bereiche", places(Role.AUTHORITY_ADMIN, Role.LAND_ADMIN)));
        }
        if (actor.has(Role.AUTHORITY_ADMIN)) {
            overdue().forEach(duties::add);
        }
        if (actor.has(Role.LAND_ADMIN)) {
            duties.add(new Duty(
                    "checklist",
                    "/verwaltung/pruefliste",
                    actor.staff().areas(Role.LAND_ADMIN).stream()
                            .flatMap(area -> red(checklist.red(area)).stream())
                            .toList()));
            duties.add(new Duty("usage", "/verwaltung/nutzung", places(Role.LAND_ADMIN)));
            duties.add(new Duty("statements", "/verwaltung/abrechnung", places(Role.LAND_ADMIN)));
        }
        if (actor.has(Role.COORDINATION_OFFICE)) {
            duties.add(new Duty("laender", "/koordination/laender", List.of()));
            duties.add(new Duty("checklist", "/koordination/pruefliste", red(checklist.redAnywhere())));
            duties.add(new Duty("board", "/koordination/stand", List.of()));
            duties.add(new Duty("crisis", "/koordination/krisenregelungen", List.of()));
            duties.add(new Duty("usage", "/koordination/nutzung", List.of()));
            duties.add(new Duty("statements", "/koordination/abrechnung", List.of()));
        }
        if (actor.has(Role.OPERATOR)) {
            duties.add(new Duty("operation", "/betrieb", List.of()));
        }
        return duties;
    }

    /** Authorities whose own items are overdue; the others find their checklist beside their benefits. */
    private Stream<Duty> overdue() {
        return actor.staff().areas(Role.AUTHORITY_ADMIN).stream()
                .flatMap(area -> red(checklist.red(area)).stream()
                        .map(text -> new Duty(
                                "checklist",
                                "/verwaltung/bereiche/" + area + "/pruefliste",
                                List.of(names.of(area) + ": " + text))));
    }

    /** In words, or nothing when nothing is overdue. */
    private static List<String> red(int count) {
        if (count == 0) {
            return List.of();
        }
        return List.of(
                Texts.german().text(count == 1 ? "checklist.red.one" : "checklist.red.many", German.number(count)));
    }

    private List<String> places(Role... roles) {
        return Stream.of(roles)
                .map(actor.staff()::areas)
                .flatMap(List<Ars>::stream)
                .map(names::of)
                .distinct()
                .toList();
    }
}
