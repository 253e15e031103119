package de.antragswerk.web.place;

import de.antragswerk.competence.Whereabouts;
import de.antragswerk.region.Regions;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Where somebody has to go for which benefit, when their places differ. Nothing is stored, and the places travel in the body, so
 * that no log has them; that is why the answer is shown at once instead of after a redirect.
 */
@Path("/zustaendigkeit")
@Controller
@PermitAll
public class CompetencePages {
    private static final String VIEW = "zustaendigkeit.html";
    private final Regions regions;
    private final Responsibilities responsibilities;
    private final Models models;

    @Inject
    public CompetencePages(Regions regions, Responsibilities responsibilities, Models models) {
        this.regions = regions;
        this.responsibilities = responsibilities;
        this.models = models;
    }

    @GET
    @PermitAll
    public String ask() {
        show(
                List.of(PlaceField.empty("wohnort"), PlaceField.empty("zugewiesen"), PlaceField.empty("aufenthalt")),
                List.of(),
                false);
        return VIEW;
    }

    @POST
    @PermitAll
    public Response answer(@Context HttpServletRequest request) {
        var residence = PlaceField.posted(request, "wohnort", regions);
        var assigned = PlaceField.posted(request, "zugewiesen", regions);
        var stay = PlaceField.posted(request, "aufenthalt", regions);
        var fields = List.of(residence, assigned, stay);
        var whereabouts = new Whereabouts(residence.place(), assigned.place(), stay.place());
        var wrong = fields.stream().anyMatch(PlaceField::isWrong);
        if (wrong || whereabouts.areUnknown()) {
            show(fields, List.of(), !wrong);
            return Response.status(422).entity(VIEW).build();
        }
        show(fields, responsibilities.of(whereabouts), false);
        return Response.ok(VIEW).build();
    }

    private void show(List<PlaceField> fields, List<Responsibilities.Answer> answers, boolean nothing) {
        models.put("fields", fields).put("answers", answers).put("nothing", nothing);
        models.put("wrong", nothing || fields.stream().anyMatch(PlaceField::isWrong));
    }
}
