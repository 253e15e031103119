package de.antragswerk.web.routing;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.configuration.Areas;
import de.antragswerk.problem.Refusal;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.RuleBooks;
import de.antragswerk.routing.RuleBooks.Current;
import de.antragswerk.routing.RuleWarnings;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The Postkörbe of an authority, with their rules in a list. Each change is a form of its own. */
@Path("/verwaltung/bereiche/{ars}/postkoerbe")
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class BasketPages {
    private static final Current NONE = new Current(RuleBook.EMPTY, "");
    private final Areas areas;
    private final RuleBooks books;
    private final RoutedForms forms;
    private final Models models;

    @Inject
    public BasketPages(Areas areas, RuleBooks books, RoutedForms forms, Models models) {
        this.areas = areas;
        this.books = books;
        this.forms = forms;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@PathParam("ars") String ars, @QueryParam("meldung") String notice) {
        var area = areas.require(PathIds.area(ars));
        var view = page(area, "", "", "");
        models.put("notice", Notices.known(notice, "gespeichert"));
        return view;
    }

    /** After a reload of what a faulty form answered. */
    @GET
    @Path("koerbe")
    public Response backToList(@PathParam("ars") String ars) {
        return Response.seeOther(URI.create(
                        address(areas.require(PathIds.area(ars)).ars().value())))
                .build();
    }

    @POST
    @Controller
    @Path("koerbe")
    public Response add(@Context HttpServletRequest request, @PathParam("ars") String ars) {
        var area = areas.require(PathIds.area(ars));
        var name = text(request, "name");
        var book = books.of(area.ars()).book();
        var error = nameError(book, name);
        if (error.isPresent()) {
            return again(area, "name", name, error.get());
        }
        books.replace(area.ars(), book.withBasket(name), text(request, "fassung"));
        return saved(area);
    }

    @POST
    @Controller
    @Path("korb")
    public Response change(@Context HttpServletRequest request, @PathParam("ars") String ars) {
        var area = areas.require(PathIds.area(ars));
        var name = text(request, "korb");
        var version = text(request, "fassung");
        var book = books.of(area.ars()).book();
        if (!book.baskets().contains(name)) {
            throw Refusal.conflict("rules-changed");
        }
        switch (text(request, "aktion")) {
            case "entfernen" -> books.replace(area.ars(), book.withoutBasket(name), version);
            case "hoch" -> books.replace(area.ars(), book.basketUp(name), version);
            default -> {
                var renamed = text(request, "neu");
                var error = renamed.equals(name) ? Optional.<String>empty() : nameError(book, renamed);
                if (error.isPresent()) {
                    return again(area, "neu-" + (book.baskets().indexOf(name) + 1), renamed, error.get());
                }
                books.rename(area.ars(), name, renamed, version);
            }
        }
        return saved(area);
    }

    /** After a reload of what a faulty form answered. */
    @GET
    @Path("korb")
    public Response backFromBasket(@PathParam("ars") String ars) {
        return backToList(ars);
    }

    private static Optional<String> nameError(RuleBook book, String name) {
        if (name.isEmpty() || name.length() > RuleBook.LONGEST_NAME) {
            return Optional.of(Texts.german().text("routing.error.name"));
        }
        if (book.baskets().contains(name)) {
            return Optional.of(Texts.german().text("routing.error.name-taken"));
        }
        return book.baskets().size() < RuleBook.MOST_BASKETS
                ? Optional.empty()
                : Optional.of(Texts.german().text("routing.error.too-many"));
    }

    private Response again(AdministeredArea area, String field, String entered, String error) {
        return Response.status(422).entity(page(area, field, entered, error)).build();
    }

    private String page(AdministeredArea area, String field, String entered, String error) {
        var current = area.authority() ? books.of(area.ars()) : NONE;
        var view = page(models, area, current, forms);
        models.put("errorField", field).put("entered", entered).put("error", error);
        return view;
    }

    /** With nothing entered; the templates want every variable. */
    static String page(Models models, AdministeredArea area, Current current, RoutedForms forms) {
        models.put("area", area)
                .put("notice", "")
                .put("errorField", "")
                .put("entered", "")
                .put("error", "")
                .put("probe", ProbePages.Probe.NONE)
                .put("probeForms", forms.options(""))
                .put("version", current.version())
                .put("baskets", current.book().baskets())
                .put("rules", new RuleLines(forms).of(current.book()))
                .put("uncovered", RuleWarnings.of(current.book()).uncovered());
        return "postkoerbe.html";
    }

    private static Response saved(AdministeredArea area) {
        return Response.seeOther(URI.create(address(area.ars().value()) + "?meldung=gespeichert"))
                .build();
    }

    static String address(String ars) {
        return "/verwaltung/bereiche/" + ars + "/postkoerbe";
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
