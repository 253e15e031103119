package de.antragswerk.web.people;

import de.antragswerk.directory.OneTimePassword;
import de.antragswerk.people.LandPeople;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Who administers a Land, for the coordination office. */
@Path("/koordination/laender/{key}/personen")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class LandPeoplePages {
    private final LandPeople people;
    private final PeopleModel model;
    private final Models models;

    @Inject
    public LandPeoplePages(LandPeople people, PeopleModel model, Models models) {
        this.people = people;
        this.model = model;
        this.models = models;
    }

    @GET
    @Controller
    public String list(@PathParam("key") String key, @QueryParam("meldung") String notice) {
        var land = land(key);
        model.list(people.of(land), address(land), PersonForm.EMPTY, Map.of());
        models.put("notice", Notices.known(notice, "gegeben", "genommen"));
        return "land-personen.html";
    }

    /** After a reload of what one of the forms answered. */
    @GET
    @Path("{form:geben|neu|nehmen}")
    public Response backToList(@PathParam("key") String key) {
        return backTo(land(key), "");
    }

    @POST
    @Controller
    @Path("geben")
    public Response give(@PathParam("key") String key, @Context HttpServletRequest request) {
        var land = land(key);
        var form = PersonForm.of(request);
        var errors = form.errorsOfKnown(people.of(land));
        if (!errors.isEmpty()) {
            return again(land, form, errors);
        }
        try {
            people.give(land, form.name());
            return backTo(land, "?meldung=gegeben");
        } catch (Refusal refusal) {
            return again(land, form, PeopleModel.errors(refusal, "geben"));
        }
    }

    /** The answer itself holds the password: after a redirect it would have to be kept somewhere. */
    @POST
    @Controller
    @Path("neu")
    public Response invite(@PathParam("key") String key, @Context HttpServletRequest request) {
        var land = land(key);
        var form = PersonForm.of(request);
        var errors = form.errorsOfNew(people.of(land));
        if (!errors.isEmpty()) {
            return again(land, form, errors);
        }
        try {
            var given = people.invite(land, form.account());
            model.password(
                    land.area(),
                    address(land),
                    given,
                    given.password().map(OneTimePassword::value).orElseThrow());
            return Response.ok("land-person-zugang.html").build();
        } catch (Refusal refusal) {
            return again(land, form, PeopleModel.errors(refusal, "neu"));
        }
    }

    @POST
    @Controller
    @Path("nehmen")
    public Response take(@PathParam("key") String key, @Context HttpServletRequest request) {
        var land = land(key);
        try {
            people.take(land, PeoplePages.person(request));
            return backTo(land, "?meldung=genommen");
        } catch (Refusal refusal) {
            return again(land, PersonForm.EMPTY, PeopleModel.errors(refusal, ""));
        }
    }

    private static LandKey land(String key) {
        return Optional.of(PeopleModel.area(key))
                .filter(area -> area.equals(area.land()))
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    private Response again(LandKey land, PersonForm form, Map<String, String> errors) {
        model.list(people.of(land), address(land), form, errors);
        models.put("notice", "");
        return Response.status(422).entity("land-personen.html").build();
    }

    private static Response backTo(LandKey land, String query) {
        return Response.seeOther(URI.create(address(land) + query)).build();
    }

    private static String address(LandKey land) {
        return "/koordination/laender/" + land + "/personen";
    }
}
