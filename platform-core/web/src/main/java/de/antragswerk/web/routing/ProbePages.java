package de.antragswerk.web.routing;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.configuration.Areas;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.RoutingFacts;
import de.antragswerk.routing.Arrival;
import de.antragswerk.routing.Routing;
import de.antragswerk.routing.RuleBooks;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Tries the rules out with an invented person. Posted, because a name does not belong into an address. */
@Path("/verwaltung/bereiche/{ars}/postkoerbe/probe")
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class ProbePages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private final Areas areas;
    private final RuleBooks books;
    private final RoutedForms forms;
    private final Models models;

    @Inject
    public ProbePages(Areas areas, RuleBooks books, RoutedForms forms, Models models) {
        this.areas = areas;
        this.books = books;
        this.forms = forms;
        this.models = models;
    }

    /**
     * What was tried, and where it would go.
     *
     * @param rule number of the rule that decides, empty when none does
     */
    public record Probe(
            String name, String postalCode, String born, String benefit, String basket, String rule, String error) {
        static final Probe NONE = new Probe("", "", "", "", "", "", "");
    }

    @GET
    public Response backToList(@PathParam("ars") String ars) {
        return Response.seeOther(URI.create(BasketPages.address(
                        areas.require(PathIds.area(ars)).ars().value())))
                .build();
    }

    @POST
    @Controller
    public Response probe(@Context HttpServletRequest request, @PathParam("ars") String ars) {
        var area = areas.require(PathIds.area(ars));
        var current = books.of(area.ars());
        var born = text(request, "probe-geboren");
        var day = day(born);
        if (!born.isEmpty() && day.isEmpty()) {
            var view = shown(request, area, current, "", "", Texts.german().text("routing.error.born"));
            return Response.status(422).entity(view).build();
        }
        var arrival = arrival(request, day);
        var rule = Routing.ruleFor(current.book(), arrival)
                .map(one -> Integer.toString(current.book().rules().indexOf(one) + 1))
                .orElse("");
        var basket = Routing.basketFor(current.book(), arrival)
                .orElseGet(() -> Texts.german().text("routing.default"));
        return Response.ok(shown(request, area, current, basket, rule, "")).build();
    }

    private String shown(
            HttpServletRequest request,
            AdministeredArea area,
            RuleBooks.Current current,
            String basket,
            String rule,
            String error) {
        var view = BasketPages.page(models, area, current, forms);
        models.put("probe", entered(request, basket, rule, error))
                .put("probeForms", forms.options(text(request, "probe-leistung")));
        return view;
    }

    private static Probe entered(HttpServletRequest request, String basket, String rule, String error) {
        return new Probe(
                text(request, "probe-name"),
                text(request, "probe-plz"),
                text(request, "probe-geboren"),
                text(request, "probe-leistung"),
                basket,
                rule,
                error);
    }

    private static Arrival arrival(HttpServletRequest request, Optional<LocalDate> born) {
        var chosen = text(request, "probe-leistung");
        var form = (RoutedForms.isCode(chosen) ? chosen : "").split("/", 2);
        return Arrival.of(
                new BenefitId(form[0].isEmpty() ? "none" : form[0]),
                form.length > 1 ? form[1] : "",
                German.today(),
                new RoutingFacts(given(request, "probe-name"), given(request, "probe-plz"), born, Optional.empty()));
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.of(text(request, name)).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
