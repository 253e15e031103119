package de.antragswerk.web.routing;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.configuration.Areas;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.RuleBooks;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The rules by which an authority's Postkörbe are filled: a form for each, and their order. */
@Path("/verwaltung/bereiche/{ars}/postkoerbe/regeln")
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class RulePages {
    private static final String NEW = "neu";
    private final Areas areas;
    private final RuleBooks books;
    private final RoutedForms forms;
    private final Models models;

    @Inject
    public RulePages(Areas areas, RuleBooks books, RoutedForms forms, Models models) {
        this.areas = areas;
        this.books = books;
        this.forms = forms;
        this.models = models;
    }

    @GET
    @Controller
    @Path("{number}")
    public String show(@PathParam("ars") String ars, @PathParam("number") String number) {
        var area = areas.require(PathIds.area(ars));
        var current = books.of(area.ars());
        var entry = number.equals(NEW)
                ? RuleEntry.EMPTY
                : RuleEntry.of(current.book().rules().get(number(number, current.book()) - 1));
        return page(
                area,
                number,
                current.version(),
                new RuleForm(entry, current.book().baskets(), forms, List.of()));
    }

    @POST
    @Controller
    @Path("{number}")
    public Response save(
            @Context HttpServletRequest request, @PathParam("ars") String ars, @PathParam("number") String number) {
        var area = areas.require(PathIds.area(ars));
        var book = books.of(area.ars()).book();
        var version = version(request);
        var entry = RuleEntry.of(request);
        var findings = entry.findings(book.baskets());
        if (findings.isEmpty() && number.equals(NEW) && book.rules().size() == RuleBook.MOST_RULES) {
            findings = List.of(new Finding(RuleEntry.BASKET, "too-many-rules"));
        }
        if (!findings.isEmpty()) {
            var form = new RuleForm(entry, book.baskets(), forms, findings);
            return Response.status(422)
                    .entity(page(area, number, version, form))
                    .build();
        }
        var changed =
                number.equals(NEW) ? book.withRule(entry.rule()) : book.withRule(number(number, book), entry.rule());
        books.replace(area.ars(), changed, version);
        return saved(area);
    }

    @POST
    @Path("{number}/reihenfolge")
    public Response change(
            @Context HttpServletRequest request, @PathParam("ars") String ars, @PathParam("number") String text) {
        var area = areas.require(PathIds.area(ars));
        var book = books.of(area.ars()).book();
        var number = number(text, book);
        var changed = switch (String.valueOf(request.getParameter("aktion"))) {
            case "hoch" -> book.ruleMoved(number, -1);
            case "runter" -> book.ruleMoved(number, 1);
            case "entfernen" -> book.withoutRule(number);
            default -> throw Refusal.invalid("action-unknown");
        };
        books.replace(area.ars(), changed, version(request));
        return saved(area);
    }

    private String page(AdministeredArea area, String number, String version, RuleForm form) {
        models.put("area", area)
                .put("number", number.equals(NEW) ? "" : number)
                .put("address", BasketPages.address(area.ars().value()))
                .put("action", BasketPages.address(area.ars().value()) + "/regeln/" + number)
                .put("version", version)
                .put("form", form);
        return "postkorb-regel.html";
    }

    private static int number(String text, RuleBook book) {
        if (!text.matches("[1-9][0-9]{0,2}")
                || Integer.parseInt(text) > book.rules().size()) {
            throw Refusal.notFound("rule-unknown");
        }
        return Integer.parseInt(text);
    }

    private static String version(HttpServletRequest request) {
        return String.valueOf(request.getParameter("fassung"));
    }

    private static Response saved(AdministeredArea area) {
        return Response.seeOther(URI.create(BasketPages.address(area.ars().value()) + "?meldung=gespeichert#regeln"))
                .build();
    }
}
