package de.antragswerk.web.people;

import de.antragswerk.configuration.Areas;
import de.antragswerk.directory.OneTimePassword;
import de.antragswerk.identity.Role;
import de.antragswerk.people.People;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
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

/** Who has a role in an area. */
@Path("/verwaltung/bereiche/{ars}/personen")
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class PeoplePages {
    private final Areas areas;
    private final People people;
    private final PeopleModel model;
    private final Models models;

    @Inject
    public PeoplePages(Areas areas, People people, PeopleModel model, Models models) {
        this.areas = areas;
        this.people = people;
        this.model = model;
        this.models = models;
    }

    @GET
    @Controller
    public String list(@PathParam("ars") String ars, @QueryParam("meldung") String notice) {
        var area = PeopleModel.area(ars);
        model.list(people.of(area), address(area), PersonForm.EMPTY, Map.of());
        models.put("notice", Notices.known(notice, "gegeben", "genommen"));
        return "personen.html";
    }

    /** After a reload of what one of the forms answered. */
    @GET
    @Path("{form:geben|neu|nehmen}")
    public Response backToList(@PathParam("ars") String ars) {
        return backTo(areas.require(PeopleModel.area(ars)).ars(), "");
    }

    @POST
    @Controller
    @Path("geben")
    public Response give(@PathParam("ars") String ars, @Context HttpServletRequest request) {
        var area = PeopleModel.area(ars);
        var form = PersonForm.of(request);
        var errors = form.errorsOfKnown(people.of(area));
        if (!errors.isEmpty()) {
            return again(area, form, errors);
        }
        try {
            people.give(area, form.chosen().orElseThrow(), form.name());
            return backTo(area, "?meldung=gegeben");
        } catch (Refusal refusal) {
            return again(area, form, PeopleModel.errors(refusal, "geben"));
        }
    }

    /** The answer itself holds the password: after a redirect it would have to be kept somewhere. */
    @POST
    @Controller
    @Path("neu")
    public Response invite(@PathParam("ars") String ars, @Context HttpServletRequest request) {
        var area = PeopleModel.area(ars);
        var form = PersonForm.of(request);
        var errors = form.errorsOfNew(people.of(area));
        if (!errors.isEmpty()) {
            return again(area, form, errors);
        }
        try {
            var given = people.invite(area, form.chosen().orElseThrow(), form.account());
            model.password(
                    area,
                    address(area),
                    given,
                    given.password().map(OneTimePassword::value).orElseThrow());
            return Response.ok("person-zugang.html").build();
        } catch (Refusal refusal) {
            return again(area, form, PeopleModel.errors(refusal, "neu"));
        }
    }

    @POST
    @Controller
    @Path("nehmen")
    public Response take(@PathParam("ars") String ars, @Context HttpServletRequest request) {
        var area = PeopleModel.area(ars);
        try {
            people.take(area, PersonForm.of(request).chosen().orElse(Role.OPERATOR), person(request));
            return backTo(area, "?meldung=genommen");
        } catch (Refusal refusal) {
            return again(area, PersonForm.EMPTY, PeopleModel.errors(refusal, ""));
        }
    }

    static String person(HttpServletRequest request) {
        var id = request.getParameter("person");
        return id == null ? "" : id;
    }

    private Response again(Ars area, PersonForm form, Map<String, String> errors) {
        model.list(people.of(area), address(area), form, errors);
        models.put("notice", "");
        return Response.status(422).entity("personen.html").build();
    }

    private static Response backTo(Ars area, String query) {
        return Response.seeOther(URI.create(address(area) + query)).build();
    }

    private static String address(Ars area) {
        return "/verwaltung/bereiche/" + area + "/personen";
    }
}
